import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeCourse } from './large-course.ts';
import { measurement, type Measurement } from './measurement.ts';

const SIZES = [10, 100, 1000] as const;
/** How much dearer a lesson may become on the way from a hundred to a thousand: noise only. */
const FLAT = 1.2;
/** All that a build reads, apart from the course. */
const PROJECT = ['src', 'scorm', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a lesson costs the same in a small and in a large course. */
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

/**
 * Builds in a copy of the project, so that nothing of the large course stays in Astro's cache. The
 * copy lies inside the project, where it finds the installed packages.
 */
function buildTime(lessonCount: number): number {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const copy = mkdtempSync(join(root, 'dist/large-course-'));
  try {
    for (const name of PROJECT) cpSync(join(root, name), join(copy, name), { recursive: true });
    writeLargeCourse(join(copy, 'content'), lessonCount);
    run('node src/authoring/slots.ts', copy);
    const startMs = performance.now();
    run('astro build', copy);
    return performance.now() - startMs;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function run(command: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: true,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`"${command}" failed:\n${stdout}\n${stderr}`);
}
