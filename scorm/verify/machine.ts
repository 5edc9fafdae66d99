import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What the search for a browser asks of the computer it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** `CHROMIUM_PATH`, if it is set. */
  readonly chosenBrowser: string | undefined;
  /** Where a command lies, if it is installed. */
  readonly commandPath: (command: string) => Promise<string | undefined>;
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  readonly playwrightBrowser: () => string;
  /** Whether a program is there and answers with its version. */
  readonly starts: (path: string) => Promise<boolean>;
  /** Whether `apt-get install` can work here. */
  readonly isDebianRoot: () => boolean;
  /** Runs a shell command and shows its output. Resolves whether or not it succeeds. */
  readonly run: (command: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

const START_LIMIT_MS = 20_000;

/** Output of a program, or `undefined` if it did not end well. */
function output(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: START_LIMIT_MS,
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? text.trim() : undefined));
  });
}

export const machine: Machine = {
  platform: process.platform,
  chosenBrowser: process.env['CHROMIUM_PATH'] === '' ? undefined : process.env['CHROMIUM_PATH'],
  async commandPath(command) {
    const found = await output(process.platform === 'win32' ? 'where' : 'which', [command]);
    return found?.split(/\r?\n/)[0];
  },
  playwrightBrowser: () => chromium.executablePath(),
  async starts(path) {
    if (!existsSync(path)) return false;
    // Chrome on Windows opens a window instead of printing its version.
    return process.platform === 'win32' || (await output(path, ['--version'])) !== undefined;
  },
  isDebianRoot: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
  run: (command) =>
    new Promise((resolve) => {
      const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
      child.on('error', () => resolve());
      child.on('close', () => resolve());
    }),
  say: (sentence) => console.error(sentence),
};
