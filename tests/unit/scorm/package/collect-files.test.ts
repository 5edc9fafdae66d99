import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { collectFiles } from '../../../../scorm/package/collect-files.ts';
import { openSite } from '../../../../scorm/package/site-folder.ts';
import { packageStandards } from '../../../../scorm/standards/package-standards.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  aModulePage,
  type BuiltSite,
} from '../../../helpers/built-site.ts';

let built: BuiltSite;
afterEach(() => built.remove());

function collect(
  files: Parameters<typeof aBuiltSite>[1] = {},
  standard = packageStandards.scorm12,
) {
  built = aBuiltSite(aCourseModel(), files);
  return collectFiles(openSite(built.site), aModuleModel(), standard);
}

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);

const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

test('a package holds the page, all it asks for, and all that those files ask for', () => {
  const adapter = 'import "./calls-a1b2c3d4.js"; window.standard = "1.2";';
  expect([...collect().keys()].sort()).toEqual([
    'assets/boot-a1b2c3d4.js',
    'assets/client-a1b2c3d4.js',
    'assets/lazy-a1b2c3d4.js',
    'assets/map-a1b2c3d4.svg',
    'assets/page-a1b2c3d4.css',
    'assets/paper-a1b2c3d4.svg',
    'assets/print-a1b2c3d4.css',
    'assets/quiz-a1b2c3d4.js',
    'assets/shared-a1b2c3d4.js',
    'index.html',
    'tracking/calls-a1b2c3d4.js',
    `tracking/scorm12.${shortHash(adapter)}.js`,
  ]);
});

test('files come over byte for byte', () => {
  const picture = Uint8Array.from({ length: 256 }, (_, index) => index);
  const files = collect({
    'stop-and-search.html': aModulePage('<img alt="" src="./assets/photo-a1b2c3d4.webp">'),
    'assets/photo-a1b2c3d4.webp': picture,
  });
  expect(files.get('assets/photo-a1b2c3d4.webp')).toEqual(picture);
});

test('both editions of SCORM 2004 get the same adapter, and SCORM 1.2 another', () => {
  const adapterOf = (id: keyof typeof packageStandards) => {
    const files = collect({}, packageStandards[id]);
    built.remove();
    const path = [...files.keys()].find((name) => name.startsWith('tracking/scorm'));
    return { path, code: text(files.get(path ?? '')) };
  };
  expect(adapterOf('scorm12').code).toContain('window.standard = "1.2"');
  expect(adapterOf('scorm2004-3rd').code).toContain('window.standard = "2004"');
  expect(adapterOf('scorm2004-4th')).toEqual(adapterOf('scorm2004-3rd'));
});

test('a changed adapter gets another name, because hosts keep files by their names', () => {
  const files = collect({ 'tracking/scorm12.js': 'window.standard = "1.2, mended";' });
  const name = `tracking/scorm12.${shortHash('window.standard = "1.2, mended";')}.js`;
  expect(files.has(name)).toBe(true);
  expect(text(files.get('index.html'))).toContain(`src="./${name}"`);
});

test('what only parts of the site’s page ask for stays on the site', () => {
  const files = collect({
    'stop-and-search.html': aModulePage(
      '<div data-site-only><img alt="" src="./assets/logo-a1b2c3d4.svg"></div>',
    ),
    'assets/logo-a1b2c3d4.svg': '<svg/>',
  });
  expect(files.has('assets/logo-a1b2c3d4.svg')).toBe(false);
});

test('a sheet that the page links to comes along, other pages do not', () => {
  const files = collect({
    'stop-and-search.html': aModulePage(
      '<a href="./assets/sheet-a1b2c3d4.pdf" download>Sheet</a><a href="./sources.html">Sources</a>',
    ),
    'assets/sheet-a1b2c3d4.pdf': '%PDF-1.7',
    'sources.html': '<!doctype html>',
  });
  expect(files.has('assets/sheet-a1b2c3d4.pdf')).toBe(true);
  expect(files.has('sources.html')).toBe(false);
});

test('scripts that import each other in a circle are taken once', () => {
  const files = collect({
    'assets/shared-a1b2c3d4.js': 'import "./boot-a1b2c3d4.js";',
    'assets/boot-a1b2c3d4.js': 'import "./shared-a1b2c3d4.js";',
  });
  expect(files.has('assets/boot-a1b2c3d4.js')).toBe(true);
  expect(files.has('assets/shared-a1b2c3d4.js')).toBe(true);
});

test('an address above the site reads no file', () => {
  const files = collect({
    'stop-and-search.html': aModulePage('<img alt="" src="../course.json">'),
    '../course.json': '{}',
  });
  expect([...files.keys()].filter((path) => path.includes('course'))).toEqual([]);
});

test.each([
  [
    'the page is missing',
    { 'stop-and-search.html': undefined },
    'The page of module “stop-and-search” is missing: there is no SITE/stop-and-search.html.',
    'Run “npm run build” again.',
  ],
  [
    'the adapter is missing',
    { 'tracking/scorm12.js': undefined },
    'The script that speaks to an LMS is missing: there is no SITE/tracking/scorm12.js.',
    'Run “npm run build” again.',
  ],
  [
    'the page loads no adapter',
    { 'stop-and-search.html': '<!doctype html><title>x</title>' },
    'SITE/stop-and-search.html does not load the script that records progress.',
    'The page needs one <script type="module" src="./tracking/adapter.js" data-adapter>.',
  ],
  [
    'a script is damaged',
    { 'assets/boot-a1b2c3d4.js': 'import { from' },
    'SITE/assets/boot-a1b2c3d4.js is not JavaScript that a browser could run.',
    'Run “npm run build” again.',
  ],
])('packaging stops when %s', (_title, files, message, hint) => {
  built = aBuiltSite(aCourseModel(), files);
  const site = openSite(built.site);
  const result = () => collectFiles(site, aModuleModel(), packageStandards.scorm12);
  expect(result).toThrow(
    expect.objectContaining({ message: message.replace('SITE', join(built.site)), hint }),
  );
});
