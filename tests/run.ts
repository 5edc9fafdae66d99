import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect, styleText } from 'node:util';
import { addCounts, countTests, duration, type TestCounts } from './helpers/test-counts.ts';

/** `npm test`: every step in turn, the quickest answers first; stops at the first that fails. */
const steps: readonly Step[] = [
  { title: 'Check formatting, code, types and course', script: 'check' },
  { title: 'Unit and contract tests', script: 'test:unit', results: 'unit.json' },
  { title: 'Build the site', script: 'build' },
  { title: 'Build the packages', script: 'package' },
  { title: 'Build tests', script: 'test:build', results: 'build.json' },
  { title: 'Browser tests', script: 'test:e2e', results: 'e2e.json' },
  { title: 'Budgets', script: 'size -- --allow-slow' },
];

interface Step {
  readonly title: string;
  readonly script: string;
  /** File in which the test runner leaves its counts. */
  readonly results?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const resultsFolder = new URL('../dist/test-results/', import.meta.url);
const isCi = process.env['CI'] === 'true';

const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
if (isCi) {
  environment['NO_COLOR'] = '1';
  delete environment['FORCE_COLOR'];
}

const heading = (text: string) => console.log(isCi ? text : styleText('bold', text));

function runScript(script: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, {
      cwd: root,
      env: environment,
      shell: true,
      stdio: 'inherit',
    });
    child.on('error', (error) => {
      console.error(inspect(error));
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function countsOf({ results }: Step): TestCounts {
  const file = results === undefined ? undefined : new URL(results, resultsFolder);
  if (!file || !existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  return countTests(JSON.parse(readFileSync(file, 'utf8')));
}

rmSync(resultsFolder, { recursive: true, force: true });
const startMs = performance.now();
let counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
let exitCode = 0;

for (const [index, step] of steps.entries()) {
  heading(`\n[${index + 1}/${steps.length}] ${step.title}`);
  const stepStartMs = performance.now();
  exitCode = await runScript(step.script);
  const counted = countsOf(step);
  const isUncounted = exitCode !== 0 && counted.failed === 0;
  counts = addCounts(counts, isUncounted ? { ...counted, failed: 1 } : counted);
  const took = duration(performance.now() - stepStartMs);
  heading(`[${index + 1}/${steps.length}] ${exitCode === 0 ? 'done' : 'failed'} in ${took}`);
  if (exitCode !== 0) break;
}

const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
console.log(`\nnpm test took ${duration(performance.now() - startMs)}; the budget is 10 min.`);
console.log(`groundings: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = exitCode;
