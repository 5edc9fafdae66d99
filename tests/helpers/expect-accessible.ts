import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['cat.color'];

/**
 * Expects that axe finds nothing on a page, or inside a part of it. None of our pages has frames:
 * axe then needs no window of its own to put results together, which takes as long as the looking.
 * @param where said in front of what is found
 */
export const expectNoViolations = (page: Page, where: string, inside = 'html') =>
  expectNothing(page, allRules, where, inside);

/** The same in dark colours, in which nothing but the colours of a page is another. */
export const expectNoViolationsInDark = (page: Page, where: string, inside?: string) =>
  expectNoViolationsIn(page, { colorScheme: 'dark' }, `${where}, in the dark`, inside);

/** The same in light, dark and forced colours. */
export async function expectNoViolationsInAnyColours(page: Page, where: string, inside?: string) {
  await expectNoViolations(page, where, inside);
  await expectNoViolationsInDark(page, where, inside);
  await expectNoViolationsIn(page, { forcedColors: 'active' }, `${where}, forced`, inside);
}

async function expectNoViolationsIn(
  page: Page,
  colours: { readonly colorScheme: 'dark' } | { readonly forcedColors: 'active' },
  where: string,
  inside = 'html',
) {
  await page.emulateMedia(colours);
  await expectNothing(page, colourRules, where, inside);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

async function expectNothing(page: Page, tags: readonly string[], where: string, inside: string) {
  expect(page.frames(), 'pages without frames').toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .include(inside)
    .withTags([...tags])
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
