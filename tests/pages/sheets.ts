import { expect, type Page } from '@playwright/test';
import { runsOfTextOnSheets } from '../helpers/printed-sheets.ts';
import { note } from './look-at-pages.ts';

/** A4 between our margins, in pixels of the screen. */
const SHEET_WIDTH = Math.floor(((210 - 2 * 18) / 25.4) * 96);

/** More than a number at the foot, the two words at the head of a guide and one line. */
const FEWEST_RUNS = 6;

/**
 * Expects of what is printed that every sheet but the last is worth its paper, that nothing runs out of
 * it, and that nothing is on it that only a screen needs.
 */
export async function expectSoundSheets(page: Page): Promise<void> {
  const sheets = runsOfTextOnSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  note('views', sheets.length);
  const nearlyEmpty = sheets
    .slice(0, -1)
    .flatMap((runs, index) => (runs < FEWEST_RUNS ? [`sheet ${String(index + 1)}`] : []));
  expect.soft(sheets.length, 'sheets').toBeGreaterThan(0);
  expect.soft(nearlyEmpty, 'sheets with next to nothing').toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET_WIDTH, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, 'width of what is printed').toBeLessThanOrEqual(SHEET_WIDTH);
  const controls = page.locator('button, input, select, textarea, nav, .page-header, .site-footer');
  await expect.soft(controls.filter({ visible: true })).toHaveCount(0);
}
