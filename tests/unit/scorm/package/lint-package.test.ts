import { describe, expect, test } from 'vitest';
import { lintPackage } from '../../../../scorm/package/lint-package.ts';
import {
  describeLintProblem,
  lintProblem,
  lintProblems,
  type LintCode,
} from '../../../../scorm/package/lint-problems.ts';
import { packageStandards } from '../../../../scorm/standards/package-standards.ts';
import { aFinishedPackage, type PackageChanges } from '../../../helpers/finished-package.ts';

function problemsOf(changes: PackageChanges = {}) {
  const { contents, module, standard } = aFinishedPackage(changes);
  return lintPackage(contents, module, standard);
}

/** Bytes that no method of compression makes smaller. The same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

type Row = readonly [
  code: LintCode,
  situation: string,
  changes: PackageChanges,
  file: string,
  value: string,
];

const PAGE = 'index.html';
const MANIFEST = 'imsmanifest.xml';
const CSS = 'assets/page-a1b2c3d4.css';
const inManifest = (from: string | RegExp, to: string) => ({
  manifest: (xml: string) => xml.replace(from, to),
});
const link = (attributes: string) => ({ body: `<a ${attributes}>Read more</a>` });
const styles = (css: string) => ({ files: { [CSS]: css } });
const script = (js: string) => ({ files: { 'assets/code-a1b2c3d4.js': js } });
const SCRIPT = 'assets/code-a1b2c3d4.js';

// prettier-ignore
const table: readonly Row[] = [
  ['file-type', 'a module script with another ending', { files: { 'assets/a1b2c3d4.mjs': '' } }, 'assets/a1b2c3d4.mjs', 'mjs'],
  ['file-type', 'compiled code', { files: { 'assets/a1b2c3d4.wasm': '' } }, 'assets/a1b2c3d4.wasm', 'wasm'],
  ['file-name', 'a name with capitals', { files: { 'assets/Map-a1b2c3d4.svg': '' } }, 'assets/Map-a1b2c3d4.svg', ''],
  ['file-name', 'a name with a space', { files: { 'assets/the map-a1b2c3d4.svg': '' } }, 'assets/the map-a1b2c3d4.svg', ''],
  ['file-name', 'a name that starts with a dot', { files: { '.a1b2c3d4.txt': '' } }, '.a1b2c3d4.txt', ''],
  ['file-name', 'a name of 101 characters', { files: { [`${'a'.repeat(97)}.txt`]: '' } }, `${'a'.repeat(97)}.txt`, ''],
  ['name-without-hash', 'a picture that keeps its name', { files: { 'icon.svg': '<svg/>' } }, 'icon.svg', ''],

  ['standalone-adapter', 'the adapter of the site', { files: { 'tracking/standalone-a1b2c3d4.js': '' } }, 'tracking/standalone-a1b2c3d4.js', ''],
  ['standalone-adapter', 'the run-time that stands in for an LMS', script('a({lmsCommitUrl:"local:"})'), SCRIPT, ''],
  ['adapter-missing', 'a page without adapter', { files: { [PAGE]: '<!doctype html><title>x</title>' } }, PAGE, ''],
  ['adapter-missing', 'a page with two adapters', { body: '<script src="./tracking/scorm12.0123456789.js" data-adapter></script>' }, PAGE, ''],

  ['facilitator-text', 'a page for facilitators', { body: '<main data-for-facilitators>Wait.</main>' }, PAGE, ''],
  ['inline-script', 'a script in the page', { body: '<script>go()</script>' }, PAGE, '<script>'],
  ['inline-script', 'a module script in the page', { body: '<script type="module">go()</script>' }, PAGE, '<script>'],
  ['inline-script', 'an import map', { body: '<script type="importmap">{}</script>' }, PAGE, '<script>'],
  ['inline-script', 'a link that runs script', link('href="javascript:go()"'), PAGE, 'href="javascript:…"'],
  ['inline-script', 'a script in a drawing', { files: { 'assets/map-a1b2c3d4.svg': '<svg><script>go()</script></svg>' } }, 'assets/map-a1b2c3d4.svg', '<script>'],
  ['inline-style', 'a style element', { body: '<style>p { margin: 0 }</style>' }, PAGE, '<style>'],
  ['inline-style', 'a style element for readers without script', { body: '<noscript><style>p { margin: 0 }</style></noscript>' }, PAGE, '<style>'],
  ['inline-style', 'a style attribute', { body: '<p style="margin: 0">x</p>' }, PAGE, 'style="…"'],
  ['event-handler', 'a handler attribute', { body: '<button onclick="go()">x</button>' }, PAGE, 'onclick'],
  ['event-handler', 'a handler attribute inside a template', { body: '<template><img alt="" onerror="go()"></template>' }, PAGE, 'onerror'],
  ['changes-address', 'a base element', { body: '<base target="_top">' }, PAGE, '<base>'],
  ['changes-address', 'a page that reloads itself', { body: '<meta http-equiv="Refresh" content="5">' }, PAGE, '<meta http-equiv="refresh">'],
  ['changes-address', 'a form that is sent away', { body: '<form action="./x"></form>' }, PAGE, 'action="…"'],

  ['outside-url', 'a picture from another host', { body: '<img alt="" src="https://cdn.example/x.png">' }, PAGE, 'https://cdn.example/x.png'],
  ['outside-url', 'a picture from another host, protocol left out', { body: '<img alt="" src="//cdn.example/x.png">' }, PAGE, '//cdn.example/x.png'],
  ['outside-url', 'an address from the root of the host', { body: '<img alt="" src="/assets/x.png">' }, PAGE, '/assets/x.png'],
  ['outside-url', 'an address above the package', { body: '<img alt="" src="../x.png">' }, PAGE, '../x.png'],
  ['outside-url', 'a picture inside its own address', { body: '<img alt="" src="data:image/png;base64,AA">' }, PAGE, 'data:image/png;base64,AA'],
  ['outside-url', 'a connection opened ahead', { body: '<link rel="preconnect" href="https://cdn.example">' }, PAGE, 'https://cdn.example'],
  ['outside-url', 'a font from another host', styles('@font-face { src: url("https://fonts.example/a.woff2") }'), CSS, 'https://fonts.example/a.woff2'],
  ['outside-url', 'a stylesheet from another host', styles('@import "//cdn.example/x.css";'), CSS, '//cdn.example/x.css'],
  ['outside-url', 'a script from another host', script('import "https://cdn.example/x.js";'), SCRIPT, 'https://cdn.example/x.js'],
  ['outside-url', 'files loaded ahead from the root of the host', script('const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/x.css"])))=>i.map(i=>d[i]);'), SCRIPT, '/assets/x.css'],

  ['missing-file', 'a picture that is not there', { body: '<img alt="" src="./assets/x.png">' }, PAGE, './assets/x.png'],
  ['missing-file', 'an address with other capitals', { body: '<link rel="stylesheet" href="./assets/Page-a1b2c3d4.css">' }, PAGE, './assets/Page-a1b2c3d4.css'],
  ['missing-file', 'a folder instead of a page', { body: '<iframe src="./lesson/"></iframe>' }, PAGE, './lesson/'],
  ['missing-file', 'a background that is not there', styles('p { background: url(./x.png) }'), CSS, './x.png'],
  ['missing-file', 'a script part that is not there', script('import(`./lazy.js`)'), SCRIPT, './lazy.js'],
  ['missing-file', 'a library by its bare name', script('import "preact";'), SCRIPT, 'preact'],

  ['link-leaves-package', 'a link to another page of the site', link('href="./sources.html"'), PAGE, './sources.html'],
  ['link-leaves-package', 'a link to the start page of the site', link('href="./index.html"'), PAGE, './index.html'],
  ['link-leaves-package', 'a link from the root of the host', link('href="/"'), PAGE, '/'],
  ['link-same-window', 'a web address in the same window', link('href="https://example.org/"'), PAGE, 'https://example.org/'],
  ['link-same-window', 'a web address that can reach back', link('href="https://example.org/" target="_blank"'), PAGE, 'https://example.org/'],
  ['link-same-window', 'a sheet to print in the same window', link('href="./assets/sheet-a1b2c3d4.pdf"'), PAGE, './assets/sheet-a1b2c3d4.pdf'],

  ['manifest-missing', 'no manifest', { manifest: () => '' }, '', ''],
  ['manifest-missing', 'a manifest that is something else', { manifest: () => '<html></html>' }, '', ''],
  ['schema-file-missing', 'a schema file left out', { files: { 'ims_xml.xsd': undefined } }, '', 'ims_xml.xsd'],
  ['schema-version', 'another version', inManifest('>1.2<', '>1.3<'), MANIFEST, '1.3'],
  ['scorm-type', 'the spelling of the other standard', inManifest('adlcp:scormtype', 'adlcp:scormType'), MANIFEST, 'adlcp:scormtype="sco"'],
  ['scorm-type', 'an asset instead of a SCO', inManifest('"sco"', '"asset"'), MANIFEST, 'adlcp:scormtype="sco"'],
  ['scorm-type', 'the spelling of SCORM 1.2 in SCORM 2004', { ...inManifest('adlcp:scormType', 'adlcp:scormtype'), standard: packageStandards['scorm2004-3rd'] }, MANIFEST, 'adlcp:scormType="sco"'],
  ['default-organization', 'a default that does not exist', inManifest('default="org"', 'default="other"'), MANIFEST, 'other'],
  ['dangling-identifierref', 'an item that points nowhere', inManifest('identifierref="resource_stop_and_search"', 'identifierref="gone"'), MANIFEST, 'gone'],
  ['launch-page-missing', 'a page with a capital', inManifest('scormtype="sco" href="index.html"', 'scormtype="sco" href="Index.html"'), MANIFEST, 'Index.html'],
  ['file-not-listed', 'a file the manifest forgets', inManifest(/ *<file href="assets\/page.*\n/, ''), MANIFEST, CSS],
  ['listed-file-missing', 'a file only the manifest knows', inManifest('</resource>', '<file href="x.js"/></resource>'), MANIFEST, 'x.js'],
  ['duplicate-identifier', 'item and resource of one name', { module: { identifiers: { manifest: 'm', organization: 'o', item: 'same', resource: 'same' } } }, MANIFEST, 'same'],
  ['identifier-differs', 'another item', inManifest('identifier="item_stop_and_search"', 'identifier="item_new"'), MANIFEST, 'stop_and_search_manifest, org, item_new, resource_stop_and_search instead of stop_and_search_manifest, org, item_stop_and_search, resource_stop_and_search'],

  ['saved-state-too-long', 'a saved state of 2001 characters', { module: { longestSavedState: 2001 } }, '', '2001'],
  ['package-too-large', 'a film of 51 MB', { files: { 'assets/film-a1b2c3d4.mp4': new Uint8Array(51_000_000) } }, '', '51.0 MB'],
  ['package-large', 'a film of 21 MB', { files: { 'assets/film-a1b2c3d4.mp4': new Uint8Array(21_000_000) } }, '', '21.0 MB'],
  ['package-heavy', 'data of 400 KB', { files: { 'assets/data-a1b2c3d4.json': noise(400_000) } }, '', '408 KB'],
];

describe('lint finds', () => {
  test.each(table)('%s: %s', (code, _situation, changes, file, value) => {
    expect(problemsOf(changes)).toEqual([{ code, file, value }]);
  });

  test('every problem it knows, each at least once', () => {
    const tested = new Set(table.map(([code]) => code));
    const known = Object.keys(lintProblems).filter(
      (code) => code !== 'manifest-schema' && !code.startsWith('course-structure'),
    );
    expect([...tested].sort()).toEqual(known.sort());
  });
});

describe('lint accepts', () => {
  test.each(Object.values(packageStandards))('a faultless package for $name', (standard) => {
    expect(problemsOf({ standard })).toEqual([]);
  });

  // prettier-ignore
  test.each<[string, PackageChanges]>([
    ['a link inside the page', link('href="#grounds"')],
    ['a web address in a new window', link('href="https://example.org/" target="_blank" rel="noopener noreferrer"')],
    ['a sheet to download', link('href="./assets/sheet-a1b2c3d4.pdf" download')],
    ['a sheet in a new window', link('href="./assets/sheet-a1b2c3d4.pdf" target="_blank" rel="noopener"')],
    ['a mail address', link('href="mailto:training@example.org"')],
    ['data for scripts', { body: '<script type="application/json">{"a":1}</script>' }],
    ['a link for search engines, which browsers do not follow', { body: '<link rel="canonical" href="https://example.org/">' }],
    ['a drawing with its own styles', { files: { 'assets/map-a1b2c3d4.svg': '<svg><style>path { fill: red }</style><path style="fill: blue"/></svg>' } }],
    ['media up to 20 MB, however little else there is', { files: { 'assets/film-a1b2c3d4.mp4': new Uint8Array(19_000_000) } }],
    ['a saved state of 2000 characters', { module: { longestSavedState: 2000 } }],
    ['a title with signs that XML reserves', { module: { title: 'Fair & "firm" <stop>' } }],
  ])('%s', (_title, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});

test('a problem reads as place, code, what is wrong and what to do', () => {
  const problem = lintProblem('link-leaves-package', 'index.html', './sources.html');
  expect(describeLintProblem('charter-scorm12.zip', problem)).toBe(
    `charter-scorm12.zip: index.html  link-leaves-package
  A link leads to “./sources.html”, which is on the site but not in the package.
  Give the link, or the part of the page around it, the attribute data-site-only.`,
  );
});

test('a problem of the whole package names only the zip', () => {
  const problem = lintProblem('saved-state-too-long', '', '2001');
  expect(describeLintProblem('charter-scorm12.zip', problem)).toBe(
    `charter-scorm12.zip  saved-state-too-long
  A learner’s saved state could grow to 2001 characters; 2000 is the limit.
  Learners would lose progress on some LMSs. Split the module or take out questions.`,
  );
});
