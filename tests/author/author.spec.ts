import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { formatProblems } from '../../src/authoring/reporters/terminal.ts';
import { buildCourseFolder } from '../helpers/build-course.ts';
import { startDevServer, type DevServer } from '../helpers/dev-server.ts';
import { editedCourseFolder } from '../helpers/edited-course.ts';
import { editorPage } from './editor-page.ts';

const lamp = fileURLToPath(
  new URL('../../src/components/examples/files/lamp.svg', import.meta.url),
);
const { content, remove } = editedCourseFolder({});
const textOf = (path: string) => readFileSync(join(content, path), 'utf8');
const options = [
  ['weaker', 'It makes it weaker', 'Drops of water scatter it.'],
  ['larger', 'It makes it larger', 'It only looks larger, and you are seen less well.'],
  ['nothing', 'Nothing at all', 'Less of it reaches the eyes of other people.'],
] as const;

let server: DevServer;
test.beforeAll(async () => {
  server = await startDevServer(content, {}, ['--config', 'src/editor/astro.config.mjs']);
});
test.afterAll(async () => {
  await server.close();
  remove();
});

test('a trainer writes a lesson with a question and a picture, sees it, checks it and packages it', async ({
  page,
}) => {
  const pageErrors: string[] = [];
  page.on('pageerror', ({ message }) => pageErrors.push(message));
  const answered: string[] = [];
  page.on('response', (response) => answered.push(new URL(response.url()).host));
  const editor = editorPage(page);
  const { dialog } = editor;

  await test.step('open the editor', async () => {
    await page.goto(`${server.address}/keystatic`);
    await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible({ timeout: 60_000 });
    await editor.picture('dashboard');
  });

  await test.step('write a question', async () => {
    await editor.add('Questions');
    await editor.fill('Question', 'What does fog do to the light of a bicycle?');
    await editor.fill('Id', 'light-in-fog');
    for (const [key, text, why] of options) {
      await editor.addItem(async () => {
        await editor.fill('Short name', key, dialog);
        await editor.fill('Text', text, dialog);
        if (key === 'weaker') await dialog.getByRole('checkbox').click();
        await editor.fill('Why', why, dialog);
        if (key === 'weaker') await editor.picture('answer');
      });
    }
    await editor.fill('Family', 'lights');
    await editor.choose('Facts', 'LIGHT-01');
    await editor.choose('Sources', 'light-rules');
    await editor.picture('question');
    await page.getByRole('button', { name: 'Create' }).click();
    // The form that created it now saves it.
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  });

  await test.step('write a lesson', async () => {
    await editor.add('Lessons');
    await editor.fill('Title', 'Lights in fog');
    await expect(editor.field('Id')).toHaveValue('lights-in-fog');
    await editor.fill('Summary', 'Say what fog does to the light of a bicycle.');
    await editor.fill('Minutes', '3');
    await editor.addItem(async () => undefined);
    const text = page.locator('[contenteditable=true]').first();
    await text.click();
    await page.keyboard.type('Fog scatters light, so other people see you late.', { delay: 5 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('A lamp loses its light in all directions.', { delay: 5 });
    await editor.picture('lesson-begun');
  });

  await test.step('put the question and a picture into it', async () => {
    await editor.newLineBelow('Fog scatters light');
    await page.getByRole('button', { name: 'Insert a component' }).click();
    await editor.picture('menu-of-components');
    await page.keyboard.press('Escape');
    await editor.insert('Check');
    await editor.choose('Question', 'light-in-fog', dialog);
    await editor.picture('question-chosen');
    await editor.done();

    await editor.newLineBelow('A lamp loses');
    await editor.insert('Figure');
    await dialog.getByLabel('Add a file').setInputFiles(lamp);
    await expect(dialog.getByText('is in the folder images')).toBeVisible();
    await editor.fill(
      'What the picture shows',
      'A lamp whose light fades in all directions.',
      dialog,
    );
    await editor.fill('Credit', 'Example Cycling Club', dialog);
    await editor.fill('Licence', 'CC BY 4.0', dialog);
    await editor.picture('picture-added');
    await editor.done();
    await editor.picture('lesson-finished');
  });

  await test.step('save it and see it in the preview', async () => {
    const savedMs = performance.now();
    await page.getByRole('button', { name: 'Create' }).click();
    await expect
      .poll(async () => (await server.page('/bike-lights')).text, { intervals: [50] })
      .toContain('Fog scatters light');
    const tookMs = Math.round(performance.now() - savedMs);
    console.log(`From saving a new lesson to its page in the preview: ${String(tookMs)} ms`);
    await expect(page).toHaveURL(/\/item\/lights-in-fog$/);
    await editor.picture('lesson-saved');
  });

  await test.step('change a word, and see that, too', async () => {
    await editor.endOf('Fog scatters light');
    await page.keyboard.type(' Slow down.', { delay: 5 });
    const savedMs = performance.now();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await server.page('/bike-lights')).text, { intervals: [50] })
      .toContain('Slow down.');
    const tookMs = Math.round(performance.now() - savedMs);
    console.log(`From saving a changed lesson to its page in the preview: ${String(tookMs)} ms`);
  });

  await test.step('an id that is there cannot be changed', async () => {
    await expect(page.getByText('Saving …')).toBeHidden();
    await editor.fill('Id', 'fog');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('an id never changes').first()).toBeVisible();
    await editor.picture('id-kept');
  });

  await test.step('read it in the preview, and come back', async () => {
    await page.goto(`${server.address}/keystatic`);
    await page.getByRole('link', { name: 'Previews and problems' }).click();
    await page.getByRole('link', { name: 'Lights in fog' }).click();
    await expect(
      page.locator('iframe').first().contentFrame().getByText('Fog scatters light'),
    ).toBeVisible();
    await editor.picture('four-views');
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.goto(`${server.address}/bike-lights#lights-in-fog`);
    await expect(page.getByRole('heading', { name: 'Lights in fog' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'A lamp whose light fades' })).toBeVisible();
    await editor.picture('preview');
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await expect(page).toHaveURL(
      /\/keystatic\/collection\/bike-lights-lessons\/item\/lights-in-fog$/,
    );
    await expect(editor.field('Title')).toHaveValue('Lights in fog');
  });

  expect(textOf('modules/bike-lights/lights-in-fog.mdx')).toBe(writtenLesson);
  expect(textOf('modules/bike-lights/questions/light-in-fog.yaml')).toBe(writtenQuestion);
  expect(textOf('modules/bike-lights/module.yaml')).toContain(
    'lessons:\n  - be-seen\n  - lights-in-fog\n',
  );
  expect(pageErrors).toEqual([]);
  expect([...new Set(answered)]).toEqual([new URL(server.address).host]);

  await test.step('check, build and package the course', async () => {
    const { course, problems } = loadCourse(content);
    expect(course, formatProblems(problems)).toBeDefined();
    const built = await buildCourseFolder(content);
    const zip = unzipSync(readFileSync(join(built.packages, 'bike-lights-scorm12.zip')));
    const html = strFromU8(zip['bike-lights.html'] ?? zip['index.html'] ?? new Uint8Array());
    expect(html).toContain('Fog scatters light');
    rmSync(built.folder, { recursive: true });
  });
});

test('pages of other sites can write nothing', async () => {
  const update = `${server.address}/api/keystatic/update`;
  const unmarked = await fetch(update, { method: 'POST', body: '{}' });
  expect(unmarked.status).toBe(403);

  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'other.example', 'no-cors': '1' };
    request(update, { method: 'POST', headers }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end('{}');
  });
  expect(status).toBe(403);
});

const writtenLesson = `---
title: Lights in fog
summary: Say what fog does to the light of a bicycle.
minutes: 3
objectives:
  - name-lights
---

Fog scatters light, so other people see you late. Slow down.

<Check question="light-in-fog" />

A lamp loses its light in all directions.

<Figure src="lamp.svg" alt="A lamp whose light fades in all directions." credit="Example Cycling Club" licence="CC BY 4.0" />
`;

const writtenQuestion = `kind: single
use: check
family: lights
objective: name-lights
stem: What does fog do to the light of a bicycle?
facts:
  - LIGHT-01
sources:
  - light-rules
options:
  - key: weaker
    text: It makes it weaker
    correct: true
    why: Drops of water scatter it.
  - key: larger
    text: It makes it larger
    why: It only looks larger, and you are seen less well.
  - key: nothing
    text: Nothing at all
    why: Less of it reaches the eyes of other people.
`;
