import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What only the editor needs. */
const forEditor =
  /^(?:@keystatic|@keystar|@react-(?:aria|stately|types)|react|react-.*|prosemirror-.*|slate.*|yjs)$/;

/** A copy of the project in which neither the editor nor its packages are there. */
export function projectWithoutEditor(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'without-editor-'));
  for (const name of [
    'src',
    'scorm',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.startsWith(join(root, 'src/editor')),
    });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') || forEditor.test(name)) continue;
    symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}

/** What a command prints in a folder, and how it ends. */
export function runIn(
  folder: string,
  args: readonly string[],
): Promise<{ readonly output: string; readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {
        ...process.env,
        VITEST: undefined,
        NODE_ENV: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, code }));
  });
}

const MENTION = /keystatic|\breact(?:-dom|\/jsx)?["'/]/i;

/** Files of a build that have to do with the editor, in zips as well. */
export function mentionsOfEditor(builtFolder: string): readonly string[] {
  const files = readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    const contents = path.endsWith('.zip') ? unzipSync(bytes) : { '': bytes };
    return Object.entries(contents)
      .filter(([name, text]) => MENTION.test(name) || MENTION.test(strFromU8(text, true)))
      .map(([name]) => `${path}/${name}`);
  });
}
