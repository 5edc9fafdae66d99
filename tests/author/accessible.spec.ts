import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { aCourseInForms } from './a-course-in-forms.ts';
import { editorPage } from './editor-page.ts';

const { at } = aCourseInForms();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in markup that is Keystatic’s own, and why it stays. The accessibility statement
 * (`content/accessibility.yaml`) tells trainers. Whatever axe finds beyond this list fails the test,
 * and so does an entry that it finds no more.
 */
const known: readonly { readonly rule: string; readonly at: string; readonly why: string }[] = [
  {
    rule: 'region',
    at: '#editor > div > div > [role=separator]',
    why: 'The bar that resizes the menu stands between the two landmarks of the editor.',
  },
  {
    rule: 'region',
    at: '[role=menu], div:not(#editor, #editor *):has([role=menu])',
    why: 'While the menu of components is open, everything else is hidden, landmarks included.',
  },
  {
    rule: 'landmark-one-main',
    at: 'html:has([role=menu])',
    why: 'While the menu of components is open, everything else is hidden, main part included.',
  },
  {
    rule: 'page-has-heading-one',
    at: 'html:has([role=menu])',
    why: 'While the menu of components is open, everything else is hidden, headings included.',
  },
  {
    rule: 'label-content-name-mismatch',
    at: '[role=menu] [role=menuitem]',
    why: 'The name of a component is its name; what it is for is read after it, as a description.',
  },
];

const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the start page': async (page) => {
    await page.goto(at('/keystatic'));
    await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible({ timeout: 60_000 });
  },
  'a list': async (page) => {
    await page.goto(at('/keystatic/collection/bike-lights-lessons'));
    await expect(page.getByRole('row').last()).toBeVisible();
  },
  'the form of a lesson': openLesson,
  'the form of a question': async (page) => {
    await page.goto(at('/keystatic/collection/bike-lights-questions/item/lights-at-dusk'));
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  },
  'the menu of components': async (page) => {
    await openLesson(page);
    await page.getByRole('button', { name: 'Insert a component' }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
  },
  'the settings of a component': async (page) => {
    await openLesson(page);
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

async function openLesson(page: Page) {
  await page.goto(at('/keystatic/collection/bike-lights-lessons/item/be-seen'));
  await expect(page.getByRole('heading', { name: 'When to switch them on' })).toBeVisible();
}

test('axe finds in the editor what is known, and nothing else', async ({ page }) => {
  const editor = editorPage(page);
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [place, open] of Object.entries(places)) {
      await open(page);
      // Menus and windows are half transparent while they appear.
      await page.waitForTimeout(700);
      await editor.picture(`${place.replaceAll(' ', '-')}-${String(width)}`);
      for (const { rule, at: target, html } of await findings(page)) {
        const entry = await entryFor(page, rule, target);
        if (entry) found.add(entry.at + entry.rule);
        else unknown.push(`${place}, ${String(width)} px: ${rule} at ${html}`);
      }
    }
  }
  expect(unknown).toEqual([]);
  expect(known.filter((entry) => !found.has(entry.at + entry.rule))).toEqual([]);
});

test('“Save” stands whole on a screen of 320 pixels, also with changes that are not saved', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLesson(page);
  const save = page.getByRole('button', { name: 'Save' });
  await expect(save).toBeInViewport({ ratio: 1 });
  await editorPage(page).fill('Title', 'To be seen');
  await expect(save).toBeEnabled();
  await expect(save).toBeInViewport({ ratio: 1 });
});

test('a tab is named after what is open in it', async ({ page }) => {
  await openLesson(page);
  await expect(page).toHaveTitle('be-seen – Lessons – Write – Groundings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('be-seen, Lessons');
});

/** What axe finds in light colours, and of the colours in dark ones. */
async function findings(page: Page) {
  const light = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(400);
  const dark = await new AxeBuilder({ page })
    .withRules(['color-contrast'])
    .setLegacyMode()
    .analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => ({
      rule: id,
      at: String(target[0]),
      html: `${html.slice(0, 160)} (${failureSummary})`,
    })),
  );
}

async function entryFor(page: Page, rule: string, target: string) {
  for (const entry of known.filter((one) => one.rule === rule)) {
    const fits = await page
      .locator(target)
      .first()
      .evaluate((element, selector) => element.matches(selector), entry.at);
    if (fits) return entry;
  }
  return undefined;
}
