import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scorm/verify/find-browser.ts';
import { measureBuildTime } from './build-time.ts';
import { largestModule, readBuiltCourse, type BuiltCourse } from './built-course.ts';
import { measureFirstLesson } from './first-lesson.ts';
import { measureLmsCalls } from './lms-calls.ts';
import { formatMeasurement, type Measurement } from './measurement.ts';
import { measurePackageSizes } from './package-size.ts';
import { measurePackagingTime } from './packaging-time.ts';
import { measureSavedState } from './saved-state.ts';
import { measureScriptSize } from './script-size.ts';
import { serveCourse } from './served-course.ts';

/**
 * `npm run size`: measures what was built against every budget and fails when one is exceeded.
 * With `--lessons` it measures instead how build time grows with the course, which takes minutes.
 * With `--allow-slow` times over budget are printed but do not fail, and are taken once only: `npm test`
 * cannot tell a slow page from a busy computer.
 */
async function* measureAll(
  course: BuiltCourse,
  runs: Runs,
): AsyncGenerator<readonly Measurement[]> {
  yield measurePackageSizes(course);
  yield measureSavedState(course);
  yield measurePackagingTime(course, runs.packaging);

  const { server, site, lms } = await serveCourse(course);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...browserFlags],
  });
  try {
    for (const surface of [lms, site]) {
      yield await measureScriptSize(browser, server.url, surface);
      yield await measureFirstLesson(browser, server.url, surface, runs.firstLesson);
    }
    // Calls are counted, not timed, and counting is mostly waiting.
    const { id } = largestModule(course);
    yield* await Promise.all([
      measureLmsCalls(browser, id, 'strict-12'),
      measureLmsCalls(browser, id, 'strict-2004'),
    ]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** How often a time is taken. */
interface Runs {
  readonly packaging: number;
  readonly firstLesson: number;
}

const inEarnest: Runs = { packaging: 3, firstLesson: 5 };
const once: Runs = { packaging: 1, firstLesson: 1 };

type Measured = AsyncIterable<readonly Measurement[]> | Iterable<readonly Measurement[]>;

/** Prints measurements as they come. Answers which are over budget. */
async function report(measured: Measured): Promise<readonly Measurement[]> {
  const over: Measurement[] = [];
  console.log('Budgets. 1 KB is 1,000 bytes.\n');
  for await (const measurements of measured) {
    for (const measurement of measurements) console.log(formatMeasurement(measurement));
    over.push(...measurements.filter(({ isOver }) => isOver));
  }
  console.log(over.length === 0 ? '\nAll budgets are kept.' : `\n${over.length} over budget.`);
  return over;
}

const { values: options } = parseArgs({
  options: { lessons: { type: 'boolean' }, 'allow-slow': { type: 'boolean' } },
});
const course = readBuiltCourse();
const measured = options.lessons
  ? [measureBuildTime(console.log)]
  : course && measureAll(course, options['allow-slow'] ? once : inEarnest);
if (measured) {
  const isForgiven = ({ isTimed }: Measurement) => isTimed && options['allow-slow'] === true;
  process.exitCode = (await report(measured)).every(isForgiven) ? 0 : 1;
} else {
  console.error('There is nothing to measure: run `npm run build && npm run package` first.');
  process.exitCode = 1;
}
