import { formatTable } from '../../src/authoring/reporters/table.ts';
import { readBuiltCourse } from '../budgets/built-course.ts';
import { runSuite, type SuiteTest } from '../helpers/run-suite.ts';

/**
 * `npm run test:pages -- [-g part of a name]`: every page of the site and every part of every module,
 * looked at in light, dark and forced colours, on small screens and in large text, and gone through with
 * the Tab key. It takes minutes, so `npm test` has one module in its place.
 */
if (!readBuiltCourse()) {
  console.error('There is nothing to look at: run `npm run build && npm run package` first.');
  process.exit(1);
}

const { exitCode, tests } = runSuite('pages', process.argv.slice(2));

const stopsOf = ({ notes }: SuiteTest) => notes.filter(({ type }) => type === 'stop');
const countOf = ({ notes }: SuiteTest, wanted: string) =>
  notes
    .filter(({ type }) => type === wanted)
    .reduce((sum, { description }) => sum + Number(description), 0);

for (const walk of tests.filter((test) => stopsOf(test).length > 0)) {
  console.log(`\n${walk.title}`);
  for (const [index, { description = '' }] of stopsOf(walk).entries()) {
    console.log(`${String(index + 1).padStart(5)}  ${description}`);
  }
}

const counted = ['views', 'findings', 'requests', 'elsewhere'] as const;
const rows = tests.map((test) => [
  test.title,
  ...counted.map((name) => String(countOf(test, name))),
  String(stopsOf(test).length),
  test.ok ? 'passed' : 'FAILED',
]);
const sums = counted.map((name) =>
  String(tests.reduce((sum, test) => sum + countOf(test, name), 0)),
);
const stops = String(tests.reduce((sum, test) => sum + stopsOf(test).length, 0));
const failed = tests.filter(({ ok }) => !ok).length;
console.log(
  `\n${formatTable([
    ['Page or package', 'Views', 'Findings', 'Addresses', 'Other hosts', 'Tab stops', ''],
    ...rows,
    [`${String(tests.length)} in all`, ...sums, stops, `${String(failed)} failed`],
  ])}`,
);
process.exitCode = exitCode;
