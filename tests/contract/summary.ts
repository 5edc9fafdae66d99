/*
 * `npm run contract`: runs the adapter contract and prints, for each adapter, how many cases it was put
 * through and what came of them. Adapters at their strict doubles first, then at another run-time.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outputFile = fileURLToPath(new URL('../../dist/test-results/contract.json', import.meta.url));

const ADAPTERS = [
  'SCORM 1.2',
  'SCORM 2004',
  'cmi5',
  'this device',
  'SCORM 1.2 at scorm-again',
  'SCORM 2004 at scorm-again',
] as const;

interface Case {
  readonly ancestorTitles: readonly string[];
  readonly status: string;
}

const vitest = await startVitest(
  ['scorm12.test', 'scorm2004.test', 'cmi5.test', 'device.test', 'scorm-again.test'].map(
    (name) => `tests/contract/${name}`,
  ),
  {
    root,
    config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
    project: ['contract'],
    watch: false,
    reporters: ['json'],
    outputFile,
  },
);
await vitest.close();

const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as {
  readonly testResults: readonly { readonly assertionResults: readonly Case[] }[];
};
const cases = testResults.flatMap(({ assertionResults }) => assertionResults);

/** The adapter, then what its cases are about: `opening the module`, `an LMS in trouble`. */
function rowsOf(adapter: string): readonly string[] {
  const own = cases.filter(({ ancestorTitles }) => ancestorTitles[0] === adapter);
  const groups = new Map<string, number>();
  for (const { ancestorTitles } of own) {
    const group = ancestorTitles[1] ?? '';
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const failed = own.filter(({ status }) => status !== 'passed').length;
  return [
    `${adapter}: ${own.length} cases, ${own.length - failed} passed, ${failed} failed`,
    ...[...groups].map(([group, count]) => `  ${String(count).padStart(3)}  ${group}`),
  ];
}

console.log(['The adapter contract', '', ...ADAPTERS.flatMap(rowsOf)].join('\n'));
const missing = ADAPTERS.filter(
  (adapter) => !cases.some(({ ancestorTitles }) => ancestorTitles[0] === adapter),
);
if (missing.length > 0) console.error(`No cases were run for ${missing.join(', ')}.`);
const isSound = missing.length === 0 && cases.every(({ status }) => status === 'passed');
process.exitCode = isSound ? 0 : 1;
