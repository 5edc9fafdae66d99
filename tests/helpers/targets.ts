import type { Page } from '@playwright/test';

/** Targets below 24 pixels that do not stand in a line of text (WCAG 2.5.8). */
export async function tooSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const line = element.closest('p, li, dd, td')?.textContent ?? '';
        const isInText = line.trim().length > element.textContent.trim().length;
        return (width < 24 || height < 24) && !isInText;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160)),
  );
}
