import type { Page } from '@playwright/test';

/** One picture of the trainers' guide. */
export interface Shot {
  /** Name of the file in `public/guide`, without its ending. */
  readonly name: string;
  readonly path: string;
  /** The element that stands at the top of the picture. */
  readonly from: string;
  readonly height: number;
  /** A mistake to show, made in the copy of the course for this picture. */
  readonly edit?: { readonly file: string; readonly replace: string; readonly by: string };
  /** Waits until there is something to see. */
  readonly prepare: (page: Page) => Promise<void>;
}

const lesson = '/authoring/preview/charter/how-it-was-made';

const frame = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`);

export const shots: readonly Shot[] = [
  {
    name: 'lessons',
    path: '/authoring',
    from: 'h1',
    height: 700,
    prepare: (page) => page.getByRole('link', { name: 'Who wrote the charter' }).waitFor(),
  },
  {
    name: 'form',
    path: '/keystatic/collection/charter-lessons/item/how-it-was-made',
    from: 'body > header',
    height: 800,
    prepare: async (page) => {
      await page.getByRole('heading', { name: 'A document with a date' }).waitFor();
      await settle(page);
    },
  },
  {
    name: 'preview',
    path: lesson,
    from: '.preview-title',
    height: 800,
    prepare: async (page) => {
      await frame(page, 'The lesson as recruits see it').locator('html[data-ready]').waitFor();
      await settle(page);
    },
  },
  {
    name: 'problem',
    path: '/authoring/problems',
    from: '[data-result]',
    height: 480,
    edit: {
      file: 'modules/charter/how-it-was-made.mdx',
      replace: '<Callout',
      by: '<Calout',
    },
    prepare: async (page) => {
      await page.locator('.problem.is-error').first().waitFor();
    },
  },
  {
    name: 'paper',
    path: `${lesson}#paper`,
    from: '.view-tabs',
    height: 800,
    prepare: async (page) => {
      await frame(page, 'The lesson on paper').locator('html[data-print]').waitFor();
      await settle(page);
    },
  },
  {
    name: 'learning-system',
    path: `${lesson}#lms`,
    from: '.view-tabs',
    height: 1330,
    prepare: async (page) => {
      await page
        .getByRole('cell', { name: /Asks to store/ })
        .first()
        .waitFor();
      await settle(page);
    },
  },
];

/** Waits until the record is open and the fonts are there, also in frames. Nothing is in focus then. */
async function settle(page: Page): Promise<void> {
  for (const part of page.frames()) {
    await part.waitForFunction(
      () => !document.querySelector<HTMLElement>('body')?.innerText.includes('Opening your record'),
    );
    await part.evaluate(async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      await document.fonts.ready;
    });
  }
  await page.waitForTimeout(1500);
}
