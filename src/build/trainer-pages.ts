import type { AstroIntegration } from 'astro';

/** The pages only a build for trainers has, and the code behind them. */
const pages = {
  '/[module]-guide': new URL('../pages/_trainers/guide.astro', import.meta.url),
  '/examples': new URL('../pages/_trainers/examples.astro', import.meta.url),
  '/authoring/problem-pages': new URL('../pages/_trainers/problem-pages.astro', import.meta.url),
  '/authoring/problems/[code]': new URL('../pages/_trainers/problem.astro', import.meta.url),
  '/authoring/style-card': new URL('../pages/_trainers/style-card.astro', import.meta.url),
} as const;

/** The pages that only a running preview has: they show the course as it is being written. */
const livePages = {
  '/authoring': new URL('../pages/_trainers/workbench.astro', import.meta.url),
  '/authoring/problems': new URL('../pages/_trainers/problem-list.astro', import.meta.url),
  '/authoring/preview/[module]/[part]': new URL(
    '../pages/_trainers/preview.astro',
    import.meta.url,
  ),
} as const;

type Command = 'dev' | 'build' | 'preview' | 'sync';

/**
 * Facilitator guides and help for those who write, in `npm run dev` and in a build with
 * `GROUNDINGS_GUIDES=1`. Any other build does not know of them, so that they cannot reach learners by
 * accident.
 */
export function trainerPages(): AstroIntegration {
  return {
    name: 'trainer-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (!isForTrainers(command)) return;
        for (const [pattern, entrypoint] of Object.entries(pages)) {
          injectRoute({ pattern, entrypoint });
        }
        if (command !== 'dev') return;
        for (const [pattern, entrypoint] of Object.entries(livePages)) {
          injectRoute({ pattern, entrypoint, prerender: false });
        }
      },
    },
  };
}

export const isForTrainers = (command: Command): boolean =>
  command === 'dev' || process.env['GROUNDINGS_GUIDES'] === '1';
