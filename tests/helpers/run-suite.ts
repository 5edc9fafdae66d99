import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders of browser tests beside `tests/e2e` that are too long for `npm test`. */
type Suite = 'looks' | 'matrix' | 'pages';

export interface SuiteTest {
  readonly title: string;
  readonly ok: boolean;
  /** What the test noted about itself with `test.info().annotations`. */
  readonly notes: readonly { readonly type: string; readonly description?: string }[];
}

interface Report {
  readonly suites?: readonly Report[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly { readonly annotations: SuiteTest['notes'] }[];
  }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the folders to its end and answers what came of each of its tests. */
export function runSuite(
  suite: Suite,
  options: readonly string[] = [],
): { readonly exitCode: number; readonly tests: readonly SuiteTest[] } {
  const results = new URL(`../../dist/test-results/${suite}.json`, import.meta.url);
  rmSync(results, { force: true });
  const { status } = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...options],
    {
      cwd: root,
      env: { ...process.env, GROUNDINGS_SUITE: suite },
      shell: process.platform === 'win32',
      stdio: 'inherit',
    },
  );
  const tests = existsSync(results)
    ? testsIn(JSON.parse(readFileSync(results, 'utf8')) as Report)
    : [];
  return { exitCode: status ?? 1, tests };
}

const testsIn = ({ suites = [], specs = [] }: Report): readonly SuiteTest[] => [
  ...specs.map(({ title, ok, tests }) => ({
    title,
    ok,
    notes: tests.flatMap(({ annotations }) => annotations),
  })),
  ...suites.flatMap(testsIn),
];
