import { expect, test } from '@playwright/test';
import { aCourseInForms } from './a-course-in-forms.ts';
import { editorPage } from './editor-page.ts';

const lesson = 'modules/bike-lights/be-seen.mdx';
const { at, textOf } = aCourseInForms();
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
