import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuiltFixture {
  /** Folder of everything below, for removing it. */
  readonly folder: string;
  readonly site: string;
  readonly packages: string;
}

/** Builds the site and all packages of a content folder, as `npm start` does, in a folder of its own. */
export async function buildCourseFolder(
  content: string,
  timeZone = 'UTC',
  settings: Readonly<Record<string, string>> = {},
): Promise<BuiltFixture> {
  const environment = { TZ: timeZone, ...settings };
  const { folder, site } = await buildSiteFolder(content, environment);
  const packages = join(folder, 'packages');
  await run(['scorm/cli.ts', 'package', '--site', site, '--out', packages], environment);
  return { folder, site, packages };
}

/**
 * Builds the site alone. Inside the project: what is built elsewhere, Astro prepares in one folder that
 * two builds at a time would take from each other.
 */
export async function buildSiteFolder(
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Pick<BuiltFixture, 'folder' | 'site'>> {
  const fixtures = join(root, 'dist/fixtures');
  await mkdir(fixtures, { recursive: true });
  const folder = await mkdtemp(join(fixtures, 'built-'));
  const site = join(folder, 'site');
  await run([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', site], {
    GROUNDINGS_CONTENT: content,
    GROUNDINGS_CACHE: join(folder, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment,
  });
  return { folder, site };
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${String(code)}:\n${output}`));
    });
  });
}
