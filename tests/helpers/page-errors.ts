import type { Page } from '@playwright/test';

/**
 * Collects what a page complains about. Favicons that host pages lack are none of our business.
 * @param refused extensions that the server refuses on purpose: browsers log each such file
 */
export function collectErrors(page: Page, refused: readonly string[] = []): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    const isOurs = ![...refused, '/favicon.ico'].some((end) => url.endsWith(end));
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
