import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { sealHtml, sealStylesheet } from './seal.ts';

/**
 * After the build, makes every page work under `Content-Security-Policy: default-src 'self'` and
 * below any path: inline scripts and styles become files, addresses become relative. Astro's
 * islands bring inline bootstrap code, which a strict host would refuse to run.
 */
export function sealedPages(): AstroIntegration {
  return {
    name: 'sealed-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).sort();
        const files = new Map<string, string>();

        for (const name of names.filter((name) => name.endsWith('.html'))) {
          const url = new URL(name, dir);
          const store = (content: string, extension: string) => {
            const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
            const fileName = `${hash}.${extension}`;
            files.set(fileName, content);
            return fileName;
          };
          await writeFile(url, sealHtml(await readFile(url, 'utf8'), store, name));
        }
        for (const name of names.filter((name) => name.endsWith('.css'))) {
          const url = new URL(name, dir);
          await writeFile(url, sealStylesheet(await readFile(url, 'utf8'), name));
        }
        for (const [name, content] of files) await writeFile(new URL(name, dir), content);
        logger.info(`moved ${String(files.size)} inline scripts and styles into files`);
      },
    },
  };
}
