import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courseModelSchema, type CourseModel } from '../../src/course/course-model.ts';
import { buildCourseFolder, type BuiltFixture } from '../helpers/build-course.ts';
import { twoModules } from '../helpers/edited-course.ts';
import { mentionsOfEditor } from '../helpers/without-editor.ts';

let built: BuiltFixture;
let elsewhere: BuiltFixture;
let model: CourseModel;

beforeAll(async () => {
  built = await buildCourseFolder(twoModules, 'UTC');
  elsewhere = await buildCourseFolder(twoModules, 'Asia/Tokyo');
  const text = await readFile(join(built.site, 'course-model.json'), 'utf8');
  model = courseModelSchema.parse(JSON.parse(text));
});

afterAll(async () => {
  for (const { folder } of [built, elsewhere]) await rm(folder, { recursive: true });
});

const page = async (name: string) => parse(await readFile(join(built.site, name), 'utf8'));

type Node = DefaultTreeAdapterTypes.ChildNode;

function elementsOf(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

const attribute = (element: DefaultTreeAdapterTypes.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

it('has nothing of the editor, in no file of the site and of no package', () => {
  expect(mentionsOfEditor(built.site)).toEqual([]);
  expect(mentionsOfEditor(built.packages)).toEqual([]);
});

describe('the built site', () => {
  it('has a page for each module, and those that stand beside the modules', async () => {
    const names = (await readdir(built.site)).filter((name) => name.endsWith('.html')).sort();
    expect(names).toEqual([
      '404.html',
      'accessibility.html',
      'bike-check-refresher-2w.html',
      'bike-check.html',
      'bike-lights.html',
      'changes.html',
      'downloads.html',
      'for-administrators.html',
      'for-hosts.html',
      'for-trainers.html',
      'glossary.html',
      'index.html',
      'offline.html',
      'recorded.html',
      'review.html',
      'search.html',
      'sources.html',
      'support.html',
    ]);
  });

  it('holds every lesson of a module in one page', async () => {
    const parts = elementsOf((await page('bike-check.html')).childNodes)
      .map((element) => attribute(element, 'data-part'))
      .filter((id) => id !== undefined);
    const module = model.modules.find(({ id }) => id === 'bike-check');
    expect(parts).toEqual(module?.lessons.map(({ id }) => id));
  });

  it.each([
    'index.html',
    'sources.html',
    'bike-check.html',
    'bike-lights.html',
    'bike-check-refresher-2w.html',
  ])('has no inline code and no address that leaves the site’s folder in %s', async (name) => {
    const elements = elementsOf((await page(name)).childNodes);
    const inline = elements.filter(
      (element) =>
        element.tagName === 'style' ||
        attribute(element, 'style') !== undefined ||
        element.attrs.some((candidate) => candidate.name.startsWith('on')) ||
        (element.tagName === 'script' &&
          attribute(element, 'src') === undefined &&
          attribute(element, 'type') !== 'application/json'),
    );
    expect(inline.map(({ tagName }) => tagName)).toEqual([]);
    const addresses = elements.flatMap((element) =>
      ['href', 'src', 'component-url', 'renderer-url'].flatMap(
        (attributeName) => attribute(element, attributeName) ?? [],
      ),
    );
    expect(addresses.filter((address) => address.startsWith('/'))).toEqual([]);
  });

  it('tells packaging nothing about right answers or explanations', async () => {
    const text = await readFile(join(built.site, 'course-model.json'), 'utf8');
    expect(text).not.toMatch(/"correct"|"why"/);
    expect(model.modules.map(({ id, passMark }) => [id, passMark !== undefined])).toEqual([
      ['bike-check', true],
      ['bike-check-refresher-2w', false],
      ['bike-lights', false],
    ]);
  });
});

describe('a refresher', () => {
  const definitionIn = (elements: readonly DefaultTreeAdapterTypes.Element[]) => {
    const block = elements.find((element) => attribute(element, 'id') === 'module-definition');
    const [text] = block?.childNodes ?? [];
    return JSON.parse(text && 'value' in text ? text.value : '') as unknown;
  };

  it('is a small module with a page of its own', async () => {
    const elements = elementsOf((await page('bike-check-refresher-2w.html')).childNodes);
    const asked = elements.flatMap((element) => attribute(element, 'data-question') ?? []);
    expect(asked).toEqual(['quiz-brake-pads', 'quiz-cut-tyre', 'quiz-brake-test']);
    expect(definitionIn(elements)).toMatchObject({
      id: 'bike-check-refresher-2w',
      kind: 'refresher',
      title: 'Refresher after 2 weeks: Check a bicycle',
      parts: [{ id: 'questions', title: 'Questions', slot: 0 }],
    });
  });

  it('is packaged like any other module, and has no answers to record', () => {
    const found = model.modules.find(({ id }) => id === 'bike-check-refresher-2w');
    expect(found).toMatchObject({
      kind: 'refresher',
      page: 'bike-check-refresher-2w.html',
      questions: [],
      identifiers: { manifest: 'GR_bike_check_refresher_2w' },
    });
    expect(found?.longestSavedState).toBeLessThan(100);
  });

  it('says on its page what can be recorded and nothing else', async () => {
    const elements = elementsOf((await page('bike-check-refresher-2w.html')).childNodes);
    const said = elements.flatMap((element) => attribute(element, 'data-recorded') ?? []);
    expect(said).toEqual([
      'completion',
      'time',
      'location',
      'progress',
      'open-session',
      'parts',
      'last-answers',
      'saving',
    ]);
  });

  it.each(['index.html', 'bike-check.html'])(
    'is linked to from %s, on the site only',
    async (name) => {
      const links = (elements: readonly DefaultTreeAdapterTypes.Element[]) =>
        elements.filter(
          (element) => attribute(element, 'href') === './bike-check-refresher-2w.html',
        );
      const { childNodes } = await page(name);
      expect(links(elementsOf(childNodes))).toHaveLength(1);
      const forPackages = elementsOf(childNodes)
        .filter((element) => attribute(element, 'data-site-only') !== undefined)
        .flatMap((element) => elementsOf(element.childNodes));
      if (name !== 'index.html') expect(links(forPackages)).toHaveLength(1);
    },
  );
});

describe('the packages', () => {
  it('are one for each module and standard, with the kit beside them', async () => {
    expect((await readdir(built.packages)).sort()).toEqual([
      'SHA256SUMS',
      'THIRD-PARTY-NOTICES.txt',
      'accessibility.html',
      'bike-check-ids.csv',
      'bike-check-import-sheet.html',
      'bike-check-import-sheet.txt',
      'bike-check-refresher-2w-import-sheet.html',
      'bike-check-refresher-2w-import-sheet.txt',
      'bike-check-refresher-2w-scorm12.zip',
      'bike-check-refresher-2w-scorm2004-3rd.zip',
      'bike-check-refresher-2w-scorm2004-4th.zip',
      'bike-check-scorm12.zip',
      'bike-check-scorm2004-3rd.zip',
      'bike-check-scorm2004-4th.zip',
      'bike-lights-import-sheet.html',
      'bike-lights-import-sheet.txt',
      'bike-lights-scorm12.zip',
      'bike-lights-scorm2004-3rd.zip',
      'bike-lights-scorm2004-4th.zip',
      'changes.html',
      'kit.css',
      'release.json',
      'sbom.cdx.json',
    ]);
  });

  it('hold the module’s page without what belongs to the site', async () => {
    const zip = unzipSync(
      new Uint8Array(await readFile(join(built.packages, 'bike-check-scorm12.zip'))),
    );
    const html = new TextDecoder().decode(zip['index.html']);
    expect(html).not.toContain('data-site-only');
    expect(html).not.toContain('sources.html');
    expect(Object.keys(zip).filter((name) => name.includes('standalone'))).toEqual([]);
  });

  it('are the same to the byte when they are built again in another time zone', async () => {
    const sums = async ({ packages }: BuiltFixture) => {
      const names = (await readdir(packages)).filter((name) => name.endsWith('.zip')).sort();
      return Promise.all(
        names.map(async (name) => {
          const bytes = await readFile(join(packages, name));
          return [name, createHash('sha256').update(bytes).digest('hex')];
        }),
      );
    };
    expect(await sums(elsewhere)).toEqual(await sums(built));
  });
});
