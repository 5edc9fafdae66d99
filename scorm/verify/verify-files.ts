import { createStatusLine } from '../commands/progress-line.ts';
import { readVerifyCommandLine, VERIFY_HELP } from '../commands/verify-command-line.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import { findBrowser } from './find-browser.ts';
import { printable } from './findings/finding.ts';
import { jsonReport } from './report/json-report.ts';
import type { PackageReport } from './report/package-report.ts';
import { summaryTable } from './report/summary-table.ts';
import { textReport } from './report/text-report.ts';
import { isBad } from './report/verdict.ts';
import { verifyPackage, type VerifyStep } from './verify-package.ts';

interface Surroundings {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/**
 * The command `verify`.
 * @returns the exit code
 * @throws PackagingError where it is asked for something that makes no sense
 */
export async function verifyFiles(
  args: readonly string[],
  { stdout, stderr, signal }: Surroundings,
): Promise<number> {
  const command = readVerifyCommandLine(args);
  if (!command) {
    stdout.write(VERIFY_HELP);
    return 0;
  }
  const { files, format, timeoutMs } = command;
  const browserPath = command.opens ? await browser() : undefined;
  const status = await createStatusLine(stderr);
  const reports: PackageReport[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const place = files.length > 1 ? ` (${index + 1} of ${files.length})` : '';
      const report = await verifyPackage(file, {
        browserPath,
        patience: { loadMs: timeoutMs },
        onStep: (step) => status.show(`${printable(file)}${place}: ${describeStep(step)}`),
        signal,
      });
      reports.push(report);
      status.clear();
      if (format === 'text') stdout.write(`${textReport(report)}\n`);
    }
  } finally {
    status.clear();
  }
  if (format === 'json') stdout.write(jsonReport(reports));
  else if (reports.length > 1) stdout.write(`${summaryTable(reports)}\n`);
  return reports.some(({ verdict }) => isBad(verdict)) ? 1 : 0;
}

async function browser(): Promise<string> {
  try {
    return await findBrowser();
  } catch (error) {
    throw packagingErrors.noBrowser(error);
  }
}

function describeStep(step: VerifyStep): string {
  if (step.name !== 'opening') return step.name;
  return `opening “${printable(step.part.title)}”${step.number > 1 ? ' again' : ''}`;
}
