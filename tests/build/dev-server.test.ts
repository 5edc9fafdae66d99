import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDevServer, type DevServer } from '../helpers/dev-server.ts';
import { editedCourseFolder } from '../helpers/edited-course.ts';

const { content, remove } = editedCourseFolder({});
const lesson = join(content, 'modules/bike-lights/be-seen.mdx');
const question = join(content, 'modules/bike-lights/questions/lights-at-dusk.yaml');
const text = (path: string) => readFileSync(path, 'utf8');

let server: DevServer;
beforeAll(async () => {
  server = await startDevServer(content);
});
afterAll(async () => {
  await server.close();
  remove();
});

const lightsPage = () => server.page('/bike-lights');
const soon = { timeout: 10_000, interval: 250 };

/** Puts a file wrong, waits for the server to say so (browsers show it over the page), mends it, and waits for the page to be back. */
async function breakAndMend(harm: () => void, said: string, mend: () => void): Promise<void> {
  await vi.waitFor(async () => expect((await lightsPage()).text).toContain('Be seen'), soon);
  const before = server.log().length;
  harm();
  await vi.waitFor(async () => {
    expect((await lightsPage()).status).toBe(500);
    expect(server.log().slice(before)).toContain(said);
  }, soon);
  mend();
  await vi.waitFor(async () => {
    const { status, text: shown } = await lightsPage();
    expect(status).toBe(200);
    expect(shown).toContain('Be seen');
  }, soon);
  expect(server.isRunning()).toBe(true);
}

test.each([
  ['a tab in a question', question, 'stem:', '\tstem:', 'The line starts with a tab.'],
  [
    'a component that is not closed',
    lesson,
    '## When',
    '<KeyPoint>\n\n## When',
    '<KeyPoint> is opened here',
  ],
])(
  'the preview says what is wrong and comes back when it is mended: %s',
  async (_, path, from, to, said) => {
    const sound = text(path);
    await breakAndMend(
      () => writeFileSync(path, sound.replace(from, to)),
      said,
      () => writeFileSync(path, sound),
    );
  },
);

test('the preview says what is wrong and comes back when it is mended: a renamed lesson', async () => {
  const other = lesson.replace('be-seen', 'be-seen-at-night');
  await breakAndMend(
    () => renameSync(lesson, other),
    'call it “be-seen.mdx” again',
    () => renameSync(other, lesson),
  );
});

test('the preview notices a file that is new', async () => {
  const draft = join(content, 'modules/bike-lights/be-bright.mdx');
  await breakAndMend(
    () => writeFileSync(draft, 'Text without settings.'),
    'The lesson does not start with a block of settings.',
    () => rmSync(draft),
  );
});
