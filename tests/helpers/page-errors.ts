import type { Page } from '@playwright/test';

/** Collects what a page complains about. Favicons that host pages lack are none of our business. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
