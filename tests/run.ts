import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect, styleText } from 'node:util';
import { addCounts, countTests, duration, type TestCounts } from './helpers/test-counts.ts';

/**
 * `npm test`: every stage in turn, the quickest answers first; stops after the first that fails. Steps of
 * one stage run at the same time, as each keeps one core busy.
 */
const stages: readonly (readonly Step[])[] = [
  [
    { title: 'Unit and contract tests', script: 'test:unit', results: 'unit.json' },
    { title: 'Check formatting, code, types and course', script: 'check' },
  ],
  [{ title: 'Build the site', script: 'build' }],
  [{ title: 'Build the packages', script: 'package' }],
  [
    { title: 'Build tests', script: 'test:build', results: 'build.json' },
    { title: 'Budgets', script: 'size -- --allow-slow' },
  ],
  [{ title: 'Browser tests', script: 'test:e2e', results: 'e2e.json' }],
];

interface Step {
  readonly title: string;
  readonly script: string;
  /** File in which the test runner leaves its counts. */
  readonly results?: string;
}

const steps = stages.flat();
const root = fileURLToPath(new URL('..', import.meta.url));
const resultsFolder = new URL('../dist/test-results/', import.meta.url);
const isCi = process.env['CI'] === 'true';

const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
if (isCi) {
  environment['NO_COLOR'] = '1';
  delete environment['FORCE_COLOR'];
}

const heading = (text: string) => console.log(isCi ? text : styleText('bold', text));

/** @param isHeldBack whether what it prints is kept until it is done */
function runScript(script: string, isHeldBack: boolean): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`npm run --silent ${script}`, {
      cwd: root,
      env: environment,
      shell: true,
      stdio: isHeldBack ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const heldBack: Buffer[] = [];
    child.stdout?.on('data', (text: Buffer) => heldBack.push(text));
    child.stderr?.on('data', (text: Buffer) => heldBack.push(text));
    child.on('error', (error) => {
      console.error(inspect(error));
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(heldBack));
      resolve(code ?? 1);
    });
  });
}

/** @returns the exit code */
async function runStep(step: Step, isHeldBack: boolean): Promise<number> {
  const label = `[${String(steps.indexOf(step) + 1)}/${String(steps.length)}]`;
  heading(`\n${label} ${step.title}`);
  const startMs = performance.now();
  const code = await runScript(step.script, isHeldBack);
  const counted = countsOf(step);
  const isUncounted = code !== 0 && counted.failed === 0;
  counts = addCounts(counts, isUncounted ? { ...counted, failed: 1 } : counted);
  const took = duration(performance.now() - startMs);
  heading(`${label} ${step.title}: ${code === 0 ? 'done' : 'failed'} in ${took}`);
  return code;
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

for (const stage of stages) {
  const codes = await Promise.all(stage.map((step, index) => runStep(step, index > 0)));
  exitCode = codes.find((code) => code !== 0) ?? 0;
  if (exitCode !== 0) break;
}

const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
console.log(`\nnpm test took ${duration(performance.now() - startMs)}; the budget is 10 min.`);
console.log(`groundings: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = exitCode;
