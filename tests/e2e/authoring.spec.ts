import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startDevServer, type DevServer } from '../helpers/dev-server.ts';
import { expectNoViolations, expectNoViolationsInDark } from '../helpers/expect-accessible.ts';

/** The pages for trainers while they write, over a copy of the small course that tests change. */
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'authoring-'));
const content = join(folder, 'content');
const lesson = join(content, 'modules/bike-lights/be-seen.mdx');
const question = join(content, 'modules/bike-lights/questions/light-colours.yaml');
const preview = '/authoring/preview/bike-lights/be-seen';

let server: DevServer;

test.beforeAll(async () => {
  const course = fileURLToPath(new URL('../fixtures/courses/two-modules', import.meta.url));
  cpSync(course, content, { recursive: true });
  // The words of the real course, which have to fit on the style card.
  const words = fileURLToPath(new URL('../../content/terminology.yaml', import.meta.url));
  cpSync(words, join(content, 'terminology.yaml'));
  server = await startDevServer(content, { GROUNDINGS_EDITOR: '1' });
});

// A page that is just loading itself anew, as the course is whole again, cannot always be closed.
test.afterEach(({ page }) => page.goto('about:blank'));

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const open = (page: Page, path: string) => page.goto(`${server.address}${path}`);

/** Changes a file for a while. The page that is open is never loaded again by the test. */
async function whileChanged(file: string, from: string, to: string, look: () => Promise<void>) {
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace(from, to));
  try {
    await look();
  } finally {
    writeFileSync(file, sound);
  }
}

test('lists every lesson of the course, and the editor where it runs', async ({ page }) => {
  await open(page, '/authoring');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Check a bicycle',
    'Lights on a bicycle',
  ]);
  await expect(page.getByRole('link', { name: 'Edit in forms' })).toHaveAttribute(
    'href',
    '/keystatic',
  );
  await page.getByRole('link', { name: 'Be seen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Be seen');
});

test('lists what is wrong as files are saved, and says so when nothing is left', async ({
  page,
}) => {
  await open(page, '/authoring/problems');
  const result = page.locator('[data-result]');
  await expect(result).toHaveText('No problems. The course can be built.');

  await whileChanged(question, 'stem:', '\tstem:', async () => {
    await expect(result).toHaveText('1 error and 0 warnings.');
    const entry = page.locator('.problem');
    await expect(entry).toContainText('Line 5, column 1');
    await expect(entry).toContainText('The line starts with a tab.');
    await expectNoViolations(page, 'the list of problems');
    await expectNoViolationsInDark(page, 'the list of problems');
  });
  await expect(result).toHaveText('No problems. The course can be built.');
});

test('tells warnings from errors, each under its file and with a page about it', async ({
  page,
}) => {
  await open(page, '/authoring/problems');
  await whileChanged(lesson, '"light-rules"', '"light-rule"', async () => {
    await whileChanged(
      question,
      '  - key: yellow\n    text: A yellow one\n    why: Yellow is for the reflectors on the pedals.\n',
      '',
      async () => {
        await expect(page.locator('[data-result]')).toHaveText('1 error and 1 warning.');
        await expect(page.getByRole('heading', { level: 2 })).toHaveText([
          'Errors (1)',
          'Warnings (1)',
        ]);
        await expect(page.getByRole('heading', { level: 3 })).toHaveText([
          'content/modules/bike-lights/be-seen.mdx',
          'content/modules/bike-lights/questions/light-colours.yaml',
        ]);
        const about = page.getByRole('link', { name: 'About missing-source' });
        await expect(about).toHaveAttribute('href', '/authoring/problems/missing-source');
      },
    );
  });
});

test('explains each problem with an example, wrong and right', async ({ page }) => {
  await open(page, '/authoring/problems/missing-source');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('missing-source');
  await expect(page.locator('pre')).toHaveText([
    '<Cite source="light-rule" />',
    '<Cite source="light-rules" />',
  ]);
});

test('sees a file that is renamed, and the name coming back', async ({ page }) => {
  await open(page, '/authoring/problems');
  const other = lesson.replace('be-seen', 'be-seen-at-night');
  renameSync(lesson, other);
  try {
    await expect(page.locator('.problem')).toContainText('lists the lesson “be-seen”');
  } finally {
    renameSync(other, lesson);
  }
  await expect(page.locator('[data-result]')).toContainText('No problems');
});

test('shows a lesson as recruits see it, and again as soon as it is saved', async ({ page }) => {
  await open(page, preview);
  const text = page.frameLocator('iframe[title="The lesson as recruits see it"]').getByRole('main');
  await expect(text).toContainText('Switch them on at dusk');
  const startMs = Date.now();
  await whileChanged(lesson, 'Switch them on at dusk', 'Switch them on at sunset', async () => {
    await expect(text).toContainText('Switch them on at sunset');
    console.log(`From saving a lesson to seeing it: ${String(Date.now() - startMs)} ms.`);
  });
  await expect(text).toContainText('Switch them on at dusk');
});

test('says that lessons are not shown while the course has errors', async ({ page }) => {
  await whileChanged(question, 'stem:', '\tstem:', async () => {
    await open(page, preview);
    await expect(page.getByText('The course has 1 error.')).toBeVisible();
  });
});

test('shows the handout without what only screens need, and with its answers', async ({ page }) => {
  await open(page, `${preview}#paper`);
  const paper = page.frameLocator('iframe[title="The lesson on paper"]');
  await expect(paper.getByRole('heading', { name: 'Answers' })).toBeVisible();
  await expect(paper.getByRole('navigation', { name: 'Contents' })).toBeHidden();
});

test('says what to write where a module has no guide', async ({ page }) => {
  await open(page, preview);
  await page.getByRole('tab', { name: 'As recruits see it' }).press('ArrowRight');
  await page.getByRole('tab', { name: 'On paper' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Facilitator guide' })).toBeFocused();
  await expect(page.getByText('This module has no guide.')).toBeVisible();
});

for (const runTime of ['SCORM 1.2', 'SCORM 2004']) {
  test(`plays a learning system for ${runTime} that keeps a record until it is started afresh`, async ({
    page,
  }) => {
    await open(page, `${preview}#lms`);
    await page.getByLabel(runTime).check();
    const frame = page.frameLocator('iframe[title="The lesson in a learning system"]');
    const record = page.locator('[data-lms-record]');
    const rows = page.locator('[data-lms-log] tr');
    await expect(rows.filter({ hasText: 'Opens the record' })).toHaveCount(1);

    const answer = frame.getByLabel('A red one');
    await answer.check();
    await frame.getByRole('button', { name: 'Check' }).first().click();
    await expect(frame.getByText('Red to the back tells drivers').first()).toBeVisible();
    await expect(frame.locator('[data-site-only]')).toHaveCount(0);
    expect(await page.locator('iframe.is-lms').evaluate((shown) => shown.clientWidth)).toBe(650);

    await page.getByRole('button', { name: 'Close and reopen' }).click();
    await expect(answer).toBeChecked();
    await expect(rows.filter({ hasText: 'Opens the record' })).toHaveCount(2);
    await expect(rows.filter({ hasText: 'Closes the record' })).toHaveCount(1);
    await expect(record.getByRole('row', { name: /^Saved state/ })).toContainText('characters');
    await expect(record.getByRole('row', { name: /^Completion/ })).toContainText('Begun');

    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect(answer).not.toBeChecked();
    await expect(page.locator('[data-lms-objections]')).toContainText('Nothing');
  });
}

test('has pages that everybody can use, on a phone as on a desk', async ({ page }) => {
  const pages = [
    '/authoring',
    '/authoring/problem-pages',
    '/authoring/problems/tab-indent',
    '/authoring/style-card',
    preview,
  ];
  for (const path of pages) {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, path);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    // A page of the preview may load itself again while it is looked at.
    await expect(async () => {
      // What is in the frames has tests of its own.
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      });
      expect(await overflow(), path).toBeLessThanOrEqual(0);
      await expectNoViolations(page, path);
      await expectNoViolationsInDark(page, path);
    }).toPass();
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await overflow(), path).toBeLessThanOrEqual(0);
  }
});

test('has a style card that fits on one sheet of paper', async ({ page }) => {
  await open(page, '/authoring/style-card');
  await expect(page.getByText('Write “Black” with a capital letter')).toBeVisible();
  const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
