import { formatTable } from '../../src/authoring/reporters/table.ts';
import { readBuiltCourse } from '../budgets/built-course.ts';
import { formatMeasurement } from '../budgets/measurement.ts';
import { measurePackagingTime } from '../budgets/packaging-time.ts';
import { builtCourse } from '../helpers/built-packages.ts';
import { runSuite } from '../helpers/run-suite.ts';
import { packEach } from './pack-each.ts';

/**
 * `npm run test:matrix`: every module in every standard, packaged on its own, looked through and learnt
 * to the end in a browser, as a table; then the time for all packages against `zip -r`. It takes
 * minutes, so `npm test` learns three of the modules in this way, one standard for each in turn.
 */
const built = readBuiltCourse();
if (!built) {
  console.error('There is nothing to try: run `npm run build && npm run package` first.');
  process.exit(1);
}

const packed = await packEach(builtCourse().modules.map(({ id }) => id));
const [packagingTime] = measurePackagingTime(built, 3);

const { exitCode, tests } = runSuite('matrix');
const passed = new Map(tests.map(({ title, ok }) => [title, ok]));

const longest = new Map(built.modules.map(({ id, longestSavedState }) => [id, longestSavedState]));
const rows = packed.map(({ moduleId, standard, sizeBytes, fileCount, warnings, seconds }) => {
  const isRight = passed.get(`${moduleId} ${standard}`);
  return [
    `${moduleId} ${standard}`,
    `${String(Math.round(sizeBytes / 1000))} KB`,
    String(fileCount),
    warnings.length === 0 ? 'clean' : `${String(warnings.length)} warnings`,
    isRight === undefined ? 'not run' : isRight ? 'passed' : 'FAILED',
    `${String(longest.get(moduleId))} of 2,000`,
    `${seconds.toFixed(2)} s`,
  ];
});
const heading = [
  'Package',
  'Size',
  'Files',
  'Lint and XSD',
  'Journey',
  'Longest state',
  'Packed in',
];
console.log(`\n${formatTable([heading, ...rows])}`);
if (packagingTime) console.log(`\n${formatMeasurement(packagingTime)}`);
process.exitCode = exitCode;
