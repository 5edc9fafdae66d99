import type { Page } from '@playwright/test';

/** What readers may set for themselves: text at 200%, and the spacing of WCAG 1.4.12. */
const LARGE_AND_SPACED = `
  html { font-size: 200% !important }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/**
 * What runs out of the page on a screen of 320 pixels, and what runs out or is cut off with large and
 * spaced text. Leaves the page as it was.
 */
export async function reflowTroubles(page: Page, where: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  const usual = page.viewportSize();
  const fitsInto = async (width: number, how: string) => {
    const found = await page.evaluate(() => document.documentElement.scrollWidth);
    if (found > width) troubles.push(`${where}: ${String(found)} pixels wide ${how}`);
  };

  await page.setViewportSize({ width: 320, height: 640 });
  await fitsInto(320, 'on a screen of 320');
  await page.setViewportSize({ width: 1280, height: 720 });
  await setStyles(page, LARGE_AND_SPACED);
  await fitsInto(1280, 'with large and spaced text on a screen of 1280');
  troubles.push(...(await cutOff(page)).map((html) => `${where}: cut off in large text: ${html}`));
  await setStyles(page, undefined);
  if (usual) await page.setViewportSize(usual);
  return troubles;
}

/** A strict policy allows no style element, so a sheet is adopted. The page has none of its own. */
async function setStyles(page: Page, css: string | undefined): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text ?? '');
    document.adoptedStyleSheets = text === undefined ? [] : [sheet];
  }, css);
}

const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter((element) => !element.closest('[aria-hidden], .visually-hidden, .skip-link'))
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
