import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const hosts = ['strict-12', 'strict-2004', 'again-12', 'again-2004'] as const;

export type Host = (typeof hosts)[number];

const project = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(project, 'tests/e2e/hosts');

let pages: Promise<string> | undefined;

/** Folder with a built page per host. Test processes share it while its sources stay the same. */
export function builtHostPages(): Promise<string> {
  pages ??= buildHostPages();
  return pages;
}

async function buildHostPages(): Promise<string> {
  const folder = join(tmpdir(), `lms-hosts-${await fingerprint()}`);
  if (existsSync(folder)) return folder;
  const workshop = await mkdtemp(join(tmpdir(), 'lms-hosts-'));
  await build({
    configFile: false,
    root: sources,
    base: './',
    logLevel: 'error',
    build: {
      outDir: workshop,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: hosts.map((host) => join(sources, `${host}.html`)) },
    },
  });
  try {
    await rename(workshop, folder);
  } catch (error) {
    // Another test process was faster: its pages are the same.
    if (!existsSync(folder)) throw error;
    await rm(workshop, { recursive: true });
  }
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const names = await Array.fromAsync(
    glob(['tests/e2e/hosts/*', 'scorm/strict-lms/*', 'tests/helpers/scorm-again-host.ts'], {
      cwd: project,
    }),
  );
  for (const name of names.toSorted()) {
    hash.update(name).update(await readFile(join(project, name)));
  }
  const library = new URL('../package.json', import.meta.resolve('scorm-again/scorm12'));
  hash.update(library.href);
  return hash.digest('hex').slice(0, 16);
}
