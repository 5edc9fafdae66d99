import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** The player as one script for the browser. */
export function buildPlayer(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../player/play.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = 'output' in result ? result.output : [];
  for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error('The player could not be built.');
}
