import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemTable } from '../../src/course/problems.ts';
import { buildCourseFolder, type BuiltFixture } from '../helpers/build-course.ts';
import { editedCourseFolder } from '../helpers/edited-course.ts';

/** Words that no learner may meet, one for each place they can stand in. */
const markers = {
  inLesson: 'marker-facilitator-only',
  inRoom: 'marker-in-the-room',
  inGuide: 'marker-in-the-guide',
};

/** Words of questions: learners meet them where they are asked, and not by searching. */
const askedMarkers = ['marker-in-a-stem', 'marker-in-an-option', 'marker-in-a-why'];

const { content, remove } = editedCourseFolder({
  'modules/bike-check/questions/brake-levers.yaml': {
    replace: 'You pull the brake levers.',
    by: 'You pull the marker-in-a-stem levers.',
  },
  'modules/bike-check/questions/quiz-brake-pads.yaml': {
    replace: 'Their grooves are gone',
    by: 'Their marker-in-an-option grooves are gone',
  },
  'modules/bike-check/questions/quiz-brake-test.yaml': {
    replace: 'The back wheel lifts if',
    by: 'The marker-in-a-why wheel lifts if',
  },
  'modules/bike-lights/be-seen.mdx': {
    replace: '## When to switch them on\n',
    by: [
      '<FacilitatorOnly>',
      `Say ${markers.inLesson} aloud.<Cite source="light-rules" />`,
      '</FacilitatorOnly>',
      '<InTheRoom minutes="5" who="in pairs">',
      `Point at the ${markers.inRoom}.`,
      '</InTheRoom>',
      '## When to switch them on\n',
    ].join('\n\n'),
  },
  'modules/bike-lights/guide.mdx': `---\ntitle: Guide to lights\nsummary: For the session.\n---\n\n## Before\n\nBring ${markers.inGuide}.\n`,
});

let learners: BuiltFixture;
let trainers: BuiltFixture;

beforeAll(async () => {
  learners = await buildCourseFolder(content);
  trainers = await buildCourseFolder(content, 'UTC', { GROUNDINGS_GUIDES: '1' });
});

afterAll(async () => {
  for (const { folder } of [learners, trainers]) await rm(folder, { recursive: true });
  remove();
});

/** Every file of a folder as text, by its path; packages are opened. */
async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(await readFile(path));
    if (!entry.name.endsWith('.zip')) texts.set(entry.name, strFromU8(bytes));
    else {
      for (const [name, file] of Object.entries(unzipSync(bytes))) {
        texts.set(`${entry.name}/${name}`, strFromU8(file));
      }
    }
  }
  return texts;
}

const holding = (texts: ReadonlyMap<string, string>, marker: string) =>
  [...texts].filter(([, text]) => text.includes(marker)).map(([name]) => name);

describe.each(Object.entries(markers))('text for facilitators, %s', (_, marker) => {
  it('is in no file of the learners’ site and in no package', async () => {
    expect(holding(await textsIn(learners.site), marker)).toEqual([]);
    expect(holding(await textsIn(learners.packages), marker)).toEqual([]);
  });

  it('is in the guide and nowhere else when the build is for trainers, and in no package', async () => {
    expect(holding(await textsIn(trainers.site), marker)).toEqual(['bike-lights-guide.html']);
    expect(holding(await textsIn(trainers.packages), marker)).toEqual([]);
  });
});

describe('searching', () => {
  it('finds no question, no option and no explanation, in either build', async () => {
    for (const { site } of [learners, trainers]) {
      const texts = await textsIn(site);
      const index = texts.get('search-index.js') ?? '';
      expect(index).toContain('bike-check.html#stopping-safely');
      for (const marker of askedMarkers) {
        expect(texts.get('bike-check.html'), marker).toContain(marker);
        expect(index, marker).not.toContain(marker);
      }
    }
  });
});

describe('the build for trainers', () => {
  it('has pages that the one for learners has not', async () => {
    const pages = async ({ site }: BuiltFixture) =>
      (await readdir(site)).filter((name) => name.endsWith('.html'));
    const forLearners = await pages(learners);
    expect((await pages(trainers)).filter((name) => !forLearners.includes(name)).sort()).toEqual([
      'bike-lights-guide.html',
      'examples.html',
    ]);
  });

  it('has help for those who write, with a page about each problem, and learners have none', async () => {
    const authoring = async ({ site }: BuiltFixture) =>
      (await readdir(site, { recursive: true })).filter((name) => name.startsWith('authoring/'));
    expect(await authoring(learners)).toEqual([]);
    const found = (await authoring(trainers)).sort();
    expect(found.filter((name) => !name.startsWith('authoring/problems/'))).toEqual([
      'authoring/problem-pages.html',
      'authoring/problems',
      'authoring/style-card.html',
    ]);
    expect(found.filter((name) => name.startsWith('authoring/problems/'))).toEqual(
      Object.keys(problemTable)
        .map((code) => `authoring/problems/${code}.html`)
        .sort(),
    );
    const texts = await textsIn(trainers.site);
    for (const file of ['search-index.js', 'service-worker.js', 'bike-lights.html']) {
      expect(texts.get(file), file).not.toContain('authoring/');
    }
    expect(texts.get('tab-indent.html')).toContain('href="../../index.html"');
    expect(holding(await textsIn(trainers.packages), 'authoring-nav')).toEqual([]);
  });

  it('leaves the pictures of the trainers’ guide to its page', async () => {
    expect(holding(await textsIn(learners.site), 'guide/preview.webp')).toEqual([
      'for-trainers.html',
    ]);
    const packaged = [...(await textsIn(learners.packages)).keys()];
    expect(packaged.filter((name) => name.includes('preview.webp'))).toEqual([]);
  });

  it('has a guide to print that no search of the site finds', async () => {
    const texts = await textsIn(trainers.site);
    expect(texts.get('bike-lights-guide.html')).toContain('Print this guide');
    expect(texts.get('search-index.js')).toContain('bike-lights.html#');
    expect(texts.get('search-index.js')).not.toContain('bike-lights-guide.html');
    expect(texts.get('service-worker.js')).not.toContain('bike-lights-guide.html');
  });

  it('has packages of the same pages', async () => {
    const launchPage = async ({ packages }: BuiltFixture) =>
      (await textsIn(packages))
        .get('bike-lights-scorm12.zip/index.html')
        ?.replace(/[\w-]{8,}\.(css|js)/g, '');
    expect(await launchPage(trainers)).toBe(await launchPage(learners));
  });

  it('tells learners that there is something to do in the room, and for how long', async () => {
    const text = (await textsIn(learners.site)).get('bike-lights.html');
    expect(text).toContain('You will do this with your group: about 5 minutes, in pairs.');
  });
});
