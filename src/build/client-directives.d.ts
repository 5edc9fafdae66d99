import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** See `late-islands.ts`. */
    'client:late'?: boolean;
  }
}
