import { afterAll, expect, test } from 'vitest';
import { judgeParts } from '../../../../scorm/verify/launch/judge-parts.ts';
import type { LaunchedPart } from '../../../../scorm/verify/launch/launch-parts.ts';
import { collectFindings } from '../../../../scorm/verify/report/collect-findings.ts';
import { summaryTable } from '../../../../scorm/verify/report/summary-table.ts';
import { verdictOn } from '../../../../scorm/verify/report/verdict.ts';
import { brokenPackages } from '../../../fixtures/packages/broken-packages.ts';
import type { ForeignPackage } from '../../../fixtures/packages/foreign-package.ts';
import { hostilePackages } from '../../../fixtures/packages/hostile-packages.ts';
import { oddPackages } from '../../../fixtures/packages/odd-packages.ts';
import { inspect } from '../../../helpers/files-in-memory.ts';
import { playTwice, scriptsOf } from '../../../helpers/play-page.ts';

const all = [...oddPackages, ...brokenPackages];
const table: Parameters<typeof summaryTable>[0][number][] = [];
afterAll(() => console.log(summaryTable(table)));

test.each([...all, ...hostilePackages])('reading “$name” finds $read', async ({ files, read }) => {
  const { findings } = await inspect(files);
  expect(findings.map(({ code }) => code).toSorted()).toEqual(read);
});

test.each(all.filter(({ needsBrowser }) => !needsBrowser))(
  '“$name”: $sentence',
  async (foreign) => {
    const { files, opened = [], verdict, sentence } = foreign;
    const inspection = await inspect(files);
    const launched = foreign.opened ? await playParts(foreign) : [];
    const found = judgeParts(launched, inspection.runTime);
    expect(found.map(({ code }) => code).toSorted()).toEqual(opened);
    const findings = collectFindings([...inspection.findings, ...found]);
    expect(verdictOn(findings)).toEqual({ kind: verdict, sentence });
    table.push({
      ...{ ...inspection, launched, findings, zipBytes: 0, fileCount: 0, partCount: 1 },
      ...{ file: foreign.name, verdict: verdictOn(findings) },
    });
  },
);

async function playParts({ files }: ForeignPackage): Promise<readonly LaunchedPart[]> {
  const { parts, runTime } = await inspect(files);
  return parts.map((part) => ({
    part,
    openings: playTwice(scriptsOf(String(files[part.path])), {
      standard: runTime,
      launch: part.launch,
    }),
  }));
}
