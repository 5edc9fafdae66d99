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
export async function expectNoViolationsInDark(page: Page, where: string, inside = 'html') {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, colourRules, `${where}, in the dark`, inside);
  await page.emulateMedia({ colorScheme: 'light' });
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
