import type { Page } from '@playwright/test';

/**
 * Text in the colour of the plate that browsers put behind it where the device paints everything in
 * its owner's colours: it is there, but nobody can see it, and axe does not know of these plates.
 */
export async function lostInForcedColours(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const plate = getComputedStyle(probe).color;
    probe.remove();
    const hasWords = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')]
      .filter((element) => hasWords(element) && element.checkVisibility())
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return color === plate && forcedColorAdjust !== 'none';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return lost;
}
