import { expect, test } from '@playwright/test';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { formatProblems } from '../../src/authoring/reporters/terminal.ts';
import { aCourseInForms } from './a-course-in-forms.ts';
import { editorPage } from './editor-page.ts';

const lesson = 'modules/bike-lights/be-seen.mdx';
const { at, content, textOf, changeFile, stop, startAgain } = aCourseInForms();
const typed = { delay: 15 };
const form = () => at('/keystatic/collection/bike-lights-lessons/item/be-seen');

test('a component that is selected stays when something else is put in or typed', async ({
  page,
}) => {
  const editor = editorPage(page);
  const text = page.locator('[contenteditable=true]');
  const colours = text.getByText('Check: light-colours');
  await page.goto(form());

  await colours.click();
  await page.getByRole('button', { name: 'Insert a component' }).click();
  await page.getByRole('menuitem', { name: 'Quiz' }).first().click();
  await expect(text.getByText('Quiz', { exact: true }).first()).toBeVisible();
  await expect(colours).toBeVisible();
  await editor.picture('component-put-in');

  await text.first().focus();
  await page.keyboard.press('Control+z');
  await expect(text.getByText('Quiz', { exact: true })).toHaveCount(0);
  await expect(colours).toBeVisible();

  await colours.click();
  await page.keyboard.type('Look behind you.');
  await expect(text.getByText('Look behind you.')).toBeVisible();
  await expect(colours).toBeVisible();

  // Soon after the first, a click at the same place would count as the second half of a double click.
  await text.getByText('Switch them on at dusk').click();
  await colours.click();
  await page.keyboard.press('Delete');
  await expect(colours).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(colours).toBeVisible();
});

test('a question that was put in and not chosen is named at once, and nothing is saved', async ({
  page,
}) => {
  const editor = editorPage(page);
  const before = textOf(lesson);
  await page.goto(form());
  await editor.newLineBelow('Switch them on');
  await page.getByRole('button', { name: 'Insert a component' }).click();
  await page.getByRole('menuitem', { name: 'Check' }).first().click();
  await expect(page.getByText('Check: choose “Edit” and fill in “Question”')).toBeVisible();
  await editor.picture('question-not-chosen');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Check: “Question” is empty.');
  await editor.picture('question-not-saved');
  expect(textOf(lesson)).toBe(before);
});

test('what is typed right after saving stands where the cursor was', async ({ page }) => {
  const editor = editorPage(page);
  await page.goto(form());
  await editor.endOf('Switch them on');
  await page.keyboard.type(' Always.', typed);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saving …')).toBeVisible();
  await expect(page.getByText('Saving …')).toBeHidden();
  await page.keyboard.type(' Even by day.', typed);
  await expect(page.getByText('rain or fog. Always. Even by day.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => textOf(lesson)).toContain('rain or fog. Always. Even by day.');
});

test('of two tabs with the same lesson neither loses its text unasked', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(form());
  await other.goto(form());
  await editorPage(page).endOf('Switch them on');
  await page.keyboard.type(' First tab.', typed);
  await editorPage(other).endOf('A bicycle shows');
  await other.keyboard.type(' Second tab.', typed);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => textOf(lesson)).toContain('First tab.');

  const questions: string[] = [];
  other.once('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText(`${lesson} was changed elsewhere`)).toBeVisible();
  expect(questions.join()).toContain('Save your text all the same, in its place?');
  await expect(other.getByText('Second tab.')).toBeVisible();
  await editorPage(other).picture('changed-in-another-tab');
  expect(textOf(lesson)).toContain('First tab.');
  expect(textOf(lesson)).not.toContain('Second tab.');

  other.once('dialog', (dialog) => void dialog.accept());
  await other.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => textOf(lesson)).toContain('Second tab.');
});

test('a file that is changed as text is not written over unasked, nor after the page was loaded again', async ({
  page,
}) => {
  const editor = editorPage(page);
  const save = page.getByRole('button', { name: 'Save' });
  await page.goto(form());
  await editor.endOf('Switch them on');
  await page.keyboard.type(' From the form.', typed);
  changeFile(lesson, 'title: Be seen', 'title: Being seen');
  page.on('dialog', (dialog) => void dialog.dismiss());
  await save.click();
  await expect(page.getByText(`${lesson} was changed elsewhere`)).toBeVisible();

  for (const time of ['once', 'again']) {
    await page.reload();
    await expect(save, time).toBeVisible();
    await expect(page.getByText('From the form.')).toBeVisible();
    await save.click();
    await expect(page.getByText(`${lesson} was changed elsewhere`)).toBeVisible();
  }
  expect(textOf(lesson)).toContain('title: Being seen');

  await page.getByRole('button', { name: 'Reset changes' }).click();
  await expect(editor.field('Title')).toHaveValue('Being seen');
  changeFile(lesson, 'title: Being seen', 'title: Be seen');
});

test('a new objective can be chosen as soon as its module is saved', async ({ page }) => {
  const editor = editorPage(page);
  const file = 'modules/bike-lights/module.yaml';
  const before = textOf(file);
  await page.goto(at('/keystatic/singleton/bike-lights-module'));
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await editor.fill('Short name', 'clean-lights', editor.dialog);
  await editor.fill('Text', 'clean the lights', editor.dialog);
  await editor.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => textOf(file)).toContain('clean-lights');
  await expect(page.getByText('Saving …')).toBeHidden();
  await page.getByRole('link', { name: 'Lessons', exact: true }).last().click();
  await page.getByRole('row', { name: /be-seen/ }).click();
  await expect(page.getByRole('heading', { name: 'When to switch them on' })).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await editor.dialog.getByRole('button').first().click();
  await expect(page.getByRole('option', { name: /clean the lights/ })).toBeVisible();
  changeFile(file, textOf(file), before);
});

test('a text that is not saved outlives the editor', async ({ page }) => {
  const editor = editorPage(page);
  const save = page.getByRole('button', { name: 'Save' });
  await page.goto(form());
  await editor.endOf('Switch them on');
  await page.keyboard.type(' Kept.', typed);
  await stop();
  await save.click();
  await expect(page.getByText('Nothing was saved: the editor does not answer.')).toBeVisible();
  await editor.picture('editor-stopped');
  await startAgain();
  await save.click();
  await expect.poll(() => textOf(lesson)).toContain('Kept.');
});

test('a lesson that was deleted is named by the check as long as its module lists it', async ({
  page,
}) => {
  await page.goto(form());
  await page.getByRole('button', { name: 'Delete entry' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page).toHaveURL(/bike-lights-lessons$/);
  const { problems } = loadCourse(content);
  const line = 1 + textOf('modules/bike-lights/module.yaml').split('\n').indexOf('  - be-seen');
  expect(formatProblems(problems))
    .toBe(`content/modules/bike-lights/module.yaml:${String(line)}:5  missing-lesson
  The module lists the lesson “be-seen”, which has no file.
  Add the file content/modules/bike-lights/be-seen.mdx, or take the lesson out of the list.

1 error in 1 file.
`);
});
