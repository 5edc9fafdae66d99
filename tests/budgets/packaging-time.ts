import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { readFolder, unpack, type BuiltCourse, type Files } from './built-course.ts';
import { writeManyModules } from './many-modules.ts';
import { measurement, median, outOf, type Measurement } from './measurement.ts';

/** Enough that starting up does not hide the work. */
const MODULES = 20;

const cli = fileURLToPath(new URL('../../scorm/cli.ts', import.meta.url));

/**
 * Time to package a large course for every standard, against `zip -r` of the same files.
 * @param runs how often either is done
 */
export function measurePackagingTime(course: BuiltCourse, runs: number): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'groundings-size-'));
  try {
    const site = join(folder, 'site');
    const out = join(folder, 'out');
    writeManyModules(site, course, MODULES);
    const packageMs = medianTime(runs, () => {
      rmSync(out, { recursive: true, force: true });
      run(process.execPath, [cli, 'package', '--site', site, '--out', out]);
    });
    const packages = [...readFolder(out)].filter(([name]) => name.endsWith('.zip'));
    const zip = zipTime(
      folder,
      packages.map(([name, body]) => ({ name, files: unpack(body) })),
      runs,
    );
    return [
      measurement(
        'packaging, relative to zip -r',
        packageMs / zip.timeMs,
        2,
        '×',
        `${packages.length} packages of ${MODULES} modules: ${seconds(packageMs)} against ${seconds(zip.timeMs)} for ${zip.by}; ${outOf(runs)}`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Unpacked {
  readonly name: string;
  readonly files: Files;
}

function zipTime(
  folder: string,
  unpacked: readonly Unpacked[],
  runs: number,
): { timeMs: number; by: string } {
  if (spawnSync('zip', ['-v']).status !== 0) {
    const timeMs = medianTime(runs, () => {
      for (const { files } of unpacked) for (const body of files.values()) deflateRawSync(body);
    });
    return { timeMs, by: 'compressing the same bytes with zlib, as there is no zip command' };
  }
  for (const { name, files } of unpacked) {
    for (const [path, body] of files) {
      const target = join(folder, 'unpacked', name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, body);
    }
  }
  const timeMs = medianTime(runs, () => {
    for (const { name } of unpacked) {
      const zip = join(folder, 'unpacked', name, '..', `${name}.again.zip`);
      rmSync(zip, { force: true });
      run('zip', ['-q', '-r', zip, '.'], join(folder, 'unpacked', name));
    }
  });
  return { timeMs, by: 'zip -r of each' };
}

function run(program: string, args: readonly string[], cwd?: string): void {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
}

function medianTime(runs: number, action: () => void): number {
  return median(
    Array.from({ length: runs }, () => {
      const startMs = performance.now();
      action();
      return performance.now() - startMs;
    }),
  );
}

const seconds = (timeMs: number): string => `${(timeMs / 1000).toFixed(2)} s`;
