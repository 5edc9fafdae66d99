import type { AstroIntegration } from 'astro';

const page = (name: string) => new URL(`../pages/_trainers/${name}.astro`, import.meta.url);

/** The pages only a build for trainers has, and the code behind them. */
const pages = {
  '/[module]-guide': page('guide'),
  '/examples': page('examples'),
  '/authoring/problem-pages': page('problem-pages'),
  '/authoring/problems/[code]': page('problem'),
  '/authoring/style-card': page('style-card'),
} as const;

/** The pages that only a running preview has: they show the course as it is being written. */
const livePages = {
  '/authoring': page('workbench'),
  '/authoring/problems': page('problem-list'),
  '/authoring/preview/[module]/[part]': page('preview'),
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
