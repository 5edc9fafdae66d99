import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * `client:late`: an island comes to life once the page and its own scripts have loaded. Reading
 * comes first: on a slow connection the text must not share the line with code.
 */
export function lateIslands(): AstroIntegration {
  return {
    name: 'late-islands',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'late',
          entrypoint: fileURLToPath(new URL('./late-directive.ts', import.meta.url)),
        });
      },
    },
  };
}
