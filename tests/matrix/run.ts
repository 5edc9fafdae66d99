import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { formatTable } from '../../src/authoring/reporters/table.ts';
import { builtCourse, packagesOf } from '../helpers/built-packages.ts';

/**
 * `npm run test:matrix`: every module in every standard, looked through and learnt to the end in a
 * browser, as a table. It takes minutes, so `npm test` has one standard for each module in turn.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const results = fileURLToPath(new URL('../../dist/test-results/e2e.json', import.meta.url));

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
  {
    cwd: root,
    env: { ...process.env, GROUNDINGS_MATRIX: '1' },
    stdio: 'inherit',
  },
);
const passed = new Map(
  existsSync(results)
    ? specsIn(JSON.parse(readFileSync(results, 'utf8')) as Suite).map(({ title, ok }) => [
        title,
        ok,
      ])
    : [],
);

const rows = builtCourse().modules.flatMap(({ id }) =>
  packagesOf(id).map(({ standard, zipPath }) => {
    const isRight = passed.get(`${id} ${standard}`);
    const mark = isRight === undefined ? '–' : isRight ? 'ok' : 'FAILED';
    const files = String(Object.keys(unzipSync(readFileSync(zipPath))).length);
    return [
      `${id} ${standard}`,
      `${String(Math.round(statSync(zipPath).size / 1000))} KB`,
      files,
      mark,
    ];
  }),
);
console.log(
  `\n${formatTable([['Package', 'Size', 'Files', 'Looked through and learnt'], ...rows])}`,
);
process.exitCode = status ?? 1;

function specsIn({ suites = [], specs = [] }: Suite): readonly { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsIn)];
}
