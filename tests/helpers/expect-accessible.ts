import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { lostInForcedColours } from './forced-colours.ts';

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['cat.color'];

type Colours = { readonly colorScheme: 'dark' } | { readonly forcedColors: 'active' };

/**
 * Expects that axe finds nothing on a page, or inside a part of it.
 * @param where said in front of what is found
 */
export async function expectNoViolations(page: Page, where: string, inside?: string) {
  expect(await violations(page, allRules, where, inside)).toEqual([]);
}

/** The same in dark colours, in which nothing but the colours of a page is another. */
export async function expectNoViolationsInDark(page: Page, where: string, inside?: string) {
  expect(await violationsInDark(page, where, inside)).toEqual([]);
}

/** The same in light, dark and forced colours. */
export async function expectNoViolationsInAnyColours(page: Page, where: string, inside?: string) {
  expect(await violationsInAnyColours(page, where, inside)).toEqual([]);
}

/** What axe finds in light, dark and forced colours, each in a line that begins with the place. */
export const violationsInAnyColours = async (page: Page, where: string, inside?: string) => [
  ...(await violations(page, allRules, where, inside)),
  ...(await violationsInDark(page, where, inside)),
  ...(await violationsIn(page, { forcedColors: 'active' }, `${where}, forced`, inside)),
  ...(await lostInForcedColours(page)).map((html) => `${where}, forced: text not seen in ${html}`),
];

const violationsInDark = (page: Page, where: string, inside?: string) =>
  violationsIn(page, { colorScheme: 'dark' }, `${where}, in the dark`, inside);

async function violationsIn(page: Page, colours: Colours, where: string, inside?: string) {
  await page.emulateMedia(colours);
  const found = await violations(page, colourRules, where, inside);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

/**
 * None of our pages has frames: axe then needs no window of its own to put results together, which
 * takes as long as the looking. What is well is not described, which takes as long again.
 */
async function violations(page: Page, tags: readonly string[], where: string, inside = 'html') {
  expect(page.frames(), 'pages without frames').toHaveLength(1);
  const found = await new AxeBuilder({ page })
    .include(inside)
    .options({ resultTypes: ['violations'] })
    .withTags([...tags])
    .setLegacyMode()
    .analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
