import type { AstroIntegration } from 'astro';

/** The pages only a build for trainers has, and the code behind them. */
const pages = {
  '/[module]-guide': new URL('../pages/_trainers/guide.astro', import.meta.url),
  '/examples': new URL('../pages/_trainers/examples.astro', import.meta.url),
} as const;

/**
 * Facilitator guides and the examples of components, in a build with `GROUNDINGS_GUIDES=1`. Any
 * other build does not know of them, so that they cannot reach learners by accident.
 */
export function trainerPages(): AstroIntegration {
  return {
    name: 'trainer-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!isForTrainers()) return;
        for (const [pattern, entrypoint] of Object.entries(pages)) {
          injectRoute({ pattern, entrypoint });
        }
      },
    },
  };
}

export const isForTrainers = (): boolean => process.env['GROUNDINGS_GUIDES'] === '1';
