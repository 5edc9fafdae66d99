import { HELP, readCommandLine, type PackageCommand } from './commands/command-line.ts';
import { describeResult } from './commands/package-report.ts';
import { createProgressLine } from './commands/progress-line.ts';
import { findOptions } from './options/find-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import { readSoftwareParts } from './package/kit/software-parts.ts';
import { packageCourse } from './package/package-course.ts';
import { PackagingError } from './package/packaging-error.ts';
import { offerDownloads } from './package/site-downloads.ts';

const { stdout, stderr } = process;

process.exitCode = await run(process.argv.slice(2));

/** @returns the exit code */
async function run(args: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (args[0] === 'verify') {
      // Loaded on demand: it brings a browser, which packaging has no use for.
      const { verifyFiles } = await import('./verify/verify-files.ts');
      return await verifyFiles(args.slice(1), { stdout, stderr, signal: interrupt.signal });
    }
    const command = readCommandLine(args);
    if (command.name === 'help') stdout.write(HELP);
    else await runPackage(command, interrupt.signal);
    return 0;
  } catch (error) {
    if (interrupt.signal.aborted) {
      stderr.write('Stopped. Nothing was written.\n');
      return 130;
    }
    stderr.write(describeError(error));
    if (args.includes('--verbose')) console.error(error);
    return 1;
  }
}

async function runPackage(command: PackageCommand, signal: AbortSignal): Promise<void> {
  const resolved = resolveOptions(command, await findOptions(command.optionsFile));
  const progress = await createProgressLine(stderr);
  try {
    const result = await packageCourse({
      ...command,
      ...resolved,
      signal,
      onProgress: progress.show,
      readSoftwareParts,
    });
    progress.clear();
    for (const warning of result.warnings) stderr.write(`${warning}\n\n`);
    stdout.write(`${describeResult(result, command.out)}\n`);
    const page = offerDownloads(command.site, command.out);
    if (page !== undefined) stdout.write(`${page} offers them for download.\n`);
  } finally {
    progress.clear();
  }
}

function describeError(error: unknown): string {
  if (error instanceof PackagingError) return `${error.message}\n${error.hint}\n`;
  const message = error instanceof Error ? error.message : String(error);
  return `The command stopped unexpectedly: ${message}\nAdd --verbose for details, and report them.\n`;
}
