import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { violationsInAnyColours } from '../helpers/expect-accessible.ts';
import { reflowTroubles } from '../helpers/reflow.ts';
import { unfold } from '../helpers/site-pages.ts';
import { tooSmallTargets } from '../helpers/targets.ts';

/** The part of a module that is in view. */
export const PART_IN_VIEW = 'section.part:not([hidden])';

export interface Look {
  /**
   * Looks at what a page shows now: axe in light, dark and forced colours, size of targets, reflow.
   * @param inside what axe looks at, where the rest of the page has been looked at before
   */
  at(page: Page, where: string, inside?: string): Promise<void>;
  /** Notes what was looked at, for the table of `run.ts`, and fails for all that was found. */
  end(): void;
}

/** Watches every request and every error of a browser's windows from now on. */
export function startLooking(context: BrowserContext, origin: string): Look {
  const found: string[] = [];
  const requested = new Set<string>();
  const errors: string[] = [];
  let views = 0;
  context.on('request', (request) => requested.add(request.url()));
  context.on('console', (message) => {
    // Host pages have no icon, which is none of our business.
    const isOurs = !message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(error.error().message));

  return {
    at: async (page, where, inside) => {
      await unfold(page);
      found.push(
        ...(await violationsInAnyColours(page, where, inside)),
        ...(await tooSmallTargets(page)).map((html) => `${where}: below 24 pixels: ${html}`),
        ...(await reflowTroubles(page, where)),
      );
      views += 1;
    },
    end: () => {
      const elsewhere = [...requested].filter((url) => !isOwn(url, origin));
      note('views', views);
      note('findings', found.length + errors.length);
      note('requests', requested.size);
      note('elsewhere', elsewhere.length);
      expect.soft(requested.size, 'requests seen').toBeGreaterThan(0);
      expect.soft(elsewhere, 'requests to other hosts').toEqual([]);
      expect.soft(errors, 'errors of the page').toEqual([]);
      expect.soft(found).toEqual([]);
    },
  };
}

/** Addresses of data and of objects in memory have the origin `null`. */
const isOwn = (url: string, origin: string): boolean =>
  ['data:', 'blob:'].includes(new URL(url).protocol) || new URL(url).origin === origin;

export function note(type: string, description: string | number): void {
  test.info().annotations.push({ type, description: String(description) });
}
