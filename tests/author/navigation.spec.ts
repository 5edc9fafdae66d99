import { expect, test } from '@playwright/test';
import { aCourseInForms } from './a-course-in-forms.ts';

const guide =
  '---\ntitle: Lights together\nsummary: Look at lamps.\n---\n\n## Before\n\nBring lamps.\n';
const { at } = aCourseInForms({ 'modules/bike-lights/guide.mdx': guide });
const lesson = '/keystatic/collection/bike-lights-lessons/item/be-seen';

/** Pages of the preview, the forms behind their links “Edit”, and what stands in such a form. */
const pages = [
  ['/authoring/preview/bike-lights/be-seen', lesson, 'When to switch them on'],
  ['/bike-lights#be-seen', lesson, 'When to switch them on'],
  ['/bike-lights', '/keystatic/collection/bike-lights-lessons', 'be-seen'],
  ['/bike-lights-guide', '/keystatic/singleton/bike-lights-guide', 'Bring lamps.'],
  ['/sources', '/keystatic/collection/sources', 'light-rules'],
] as const;

test('“Edit” on a page of the preview opens the form of what it shows', async ({ page }) => {
  for (const [path, form, text] of pages) {
    await page.goto(at(path));
    await page.waitForLoadState('networkidle');
    const edit = page.getByRole('link', { name: 'Edit', exact: true });
    await expect(edit, path).toHaveCount(1);
    await edit.click();
    await expect(page).toHaveURL(at(form));
    await expect(page.getByText(text).first(), form).toBeVisible({ timeout: 60_000 });
  }
});

test('the arrow beside “Save” opens the preview of what the form edits', async ({ page }) => {
  const forms = [
    [lesson, '/authoring/preview/bike-lights/be-seen', 'Be seen'],
    ['/keystatic/collection/bike-lights-questions/item/lights-at-dusk', '/bike-lights', 'Lights'],
    ['/keystatic/singleton/bike-lights-module', '/bike-lights', 'Lights on a bicycle'],
    ['/keystatic/singleton/bike-lights-guide', '/bike-lights-guide', 'Lights together'],
    ['/keystatic/collection/sources/item/light-rules', '/sources', 'Sources'],
  ] as const;
  for (const [form, path, heading] of forms) {
    await page.goto(at(form));
    const arrow = page.getByRole('button', { name: 'Preview', exact: true });
    await expect(arrow, form).toHaveAttribute('href', path);
    await page.goto(at(path));
    await expect(page.getByRole('heading', { name: heading }).first(), path).toBeVisible();
  }
});
