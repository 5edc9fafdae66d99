import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatTable } from '../../src/authoring/reporters/table.ts';
import { readBuiltCourse } from '../budgets/built-course.ts';
import { formatMeasurement } from '../budgets/measurement.ts';
import { measurePackagingTime } from '../budgets/packaging-time.ts';
import { builtCourse } from '../helpers/built-packages.ts';
import { packEach } from './pack-each.ts';

/**
 * `npm run test:matrix`: every module in every standard, packaged on its own, looked through and learnt
 * to the end in a browser, as a table; then the time for all packages against `zip -r`. It takes
 * minutes, so `npm test` has one standard for each module in turn.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const results = fileURLToPath(new URL('../../dist/test-results/e2e.json', import.meta.url));

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

const built = readBuiltCourse();
if (!built) {
  console.error('There is nothing to try: run `npm run build && npm run package` first.');
  process.exit(1);
}

const packed = await packEach(builtCourse().modules.map(({ id }) => id));
const [packagingTime] = measurePackagingTime(built);

const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
  { cwd: root, env: { ...process.env, GROUNDINGS_MATRIX: '1' }, stdio: 'inherit' },
);
const passed = new Map(
  existsSync(results)
    ? specsIn(JSON.parse(readFileSync(results, 'utf8')) as Suite).map(({ title, ok }) => [
        title,
        ok,
      ])
    : [],
);

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
process.exitCode = status ?? 1;

function specsIn({ suites = [], specs = [] }: Suite): readonly { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsIn)];
}
