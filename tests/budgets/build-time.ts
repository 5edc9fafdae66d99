import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeLargeCourse } from './large-course.ts';
import { measurement, type Measurement } from './measurement.ts';

const SIZES = [10, 100, 1000] as const;
/** How much dearer a lesson may become on the way from a hundred to a thousand: noise only. */
const FLAT = 1.2;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run size -- --lessons`: whether a lesson costs the same in a small and in a large course. */
export function measureBuildTime(say: (sentence: string) => void): Measurement[] {
  const [smallMs, middleMs, largeMs] = SIZES.map((lessonCount) => {
    say(`Building a course of ${lessonCount} lessons …`);
    const timeMs = buildTime(lessonCount);
    say(`  ${(timeMs / 1000).toFixed(1)} s`);
    return timeMs;
  }) as [number, number, number];

  const early = (middleMs - smallMs) / (SIZES[1] - SIZES[0]);
  const late = (largeMs - middleMs) / (SIZES[2] - SIZES[1]);
  return [
    measurement(
      'build time per added lesson, large to small course',
      late / early,
      FLAT,
      '×',
      `${early.toFixed(1)} ms for each lesson from 10 to 100, ${late.toFixed(1)} ms from 100 to 1,000`,
    ),
  ];
}

function buildTime(lessonCount: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'groundings-lessons-'));
  try {
    const content = join(folder, 'content');
    writeLargeCourse(content, lessonCount);
    const environment = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      GROUNDINGS_CONTENT: pathToFileURL(content + sep).href,
    };
    run('node src/authoring/slots.ts', environment);
    const startMs = performance.now();
    run(`astro build --outDir "${join(folder, 'site')}"`, environment);
    return performance.now() - startMs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    env,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`"${command}" failed:\n${stdout}\n${stderr}`);
}
