import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { WORKER_FILE } from '../offline/offline-list.ts';
import { offlineFiles } from './offline-files.ts';

/**
 * After the build, makes the site work without a network: writes the worker that answers for it, with
 * the list of all that it may keep. It goes into no package: only the site's pages ask for it.
 */
export function offlineSite(): AstroIntegration {
  return {
    name: 'offline-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = new Map<string, Uint8Array>();
        const entries = await readdir(dir, { recursive: true, withFileTypes: true });
        const folder = fileURLToPath(dir);
        for (const entry of entries.filter((candidate) => candidate.isFile())) {
          const file = `${entry.parentPath}/${entry.name}`;
          const path = file
            .slice(folder.length)
            .replace(/^[/\\]+/, '')
            .replaceAll('\\', '/');
          files.set(path, await readFile(file));
        }
        const list = offlineFiles(files);
        await build({
          configFile: false,
          logLevel: 'warn',
          define: { OFFLINE_LIST: JSON.stringify(list) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            // Older browsers know workers only as plain scripts.
            lib: {
              entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
              formats: ['iife'],
              name: 'worker',
              fileName: () => WORKER_FILE,
            },
          },
        });
        const bytes = Object.keys(list.files).reduce(
          (sum, path) => sum + (files.get(path)?.length ?? 0),
          0,
        );
        logger.info(
          `${String(Object.keys(list.modules).length)} modules can be kept, ${(bytes / 1e6).toFixed(1)} MB at most`,
        );
      },
    },
  };
}
