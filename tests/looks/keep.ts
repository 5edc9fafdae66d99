import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../../dist/looks/', import.meta.url));

const widths = [320, 650, 1280];
const light = { name: 'light', media: { colorScheme: 'light' } } as const;
const dark = { name: 'dark', media: { colorScheme: 'dark' } } as const;
const forced = { name: 'forced', media: { forcedColors: 'active' } } as const;

/** The widths and colours in which pictures are taken. */
export const looks = [
  ...widths.flatMap((width) => [light, dark].map((colours) => ({ width, colours }))),
  { width: 650, colours: forced },
];

/** A picture of the whole page, or of one thing on it with some room around. */
export async function keep(page: Page, name: string, thing = page.locator('body')) {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await thing.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
}

/** What a page is on paper: a file and, where Poppler is installed, a picture of each of its sheets. */
export async function keepOnPaper(page: Page, name: string) {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}print-${name}`;
  await page.pdf({ path: `${path}.pdf`, format: 'A4', preferCSSPageSize: true });
  try {
    execFileSync('pdftoppm', ['-r', '70', '-png', `${path}.pdf`, path]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
