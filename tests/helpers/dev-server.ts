import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DevServer {
  /** As in `http://127.0.0.1:4321`. */
  readonly address: string;
  /** What a browser gets that opens a page. */
  readonly page: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
  /** What it has printed up to now. */
  readonly log: () => string;
  readonly isRunning: () => boolean;
  readonly close: () => Promise<void>;
}

/** `npm run dev` over a content folder, with a cache of its own. */
export async function startDevServer(
  content: string,
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  atPort?: string,
): Promise<DevServer> {
  const cache = await mkdtemp(join(tmpdir(), 'dev-'));
  const port = atPort ?? String(await freePort());
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--port',
      port,
      '--host',
      '127.0.0.1',
      ...args,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        // Under a test runner Astro answers no request.
        VITEST: undefined,
        NODE_ENV: 'development',
        GROUNDINGS_CONTENT: content,
        GROUNDINGS_CACHE: cache,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...settings,
      },
    },
  );
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const page = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, text: await response.text() };
  };
  await untilAnswered(
    page,
    () => child.exitCode === null,
    () => output,
  );
  return {
    address,
    page,
    log: () => output,
    isRunning: () => child.exitCode === null,
    close: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(cache, { recursive: true, force: true });
    },
  };
}

async function untilAnswered(
  page: DevServer['page'],
  isRunning: () => boolean,
  log: () => string,
): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (!isRunning()) break;
    try {
      await page('/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`The dev server did not start.\n${log()}`);
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
