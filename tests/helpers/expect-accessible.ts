import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on a page, or inside a part of it. None of our pages has frames:
 * axe then needs no window of its own to put results together, which takes as long as the looking.
 * @param where said in front of what is found
 */
export async function expectNoViolations(page: Page, where: string, inside = 'html') {
  expect(page.frames(), 'pages without frames').toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .include(inside)
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
