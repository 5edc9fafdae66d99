import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { checkOptions } from './check-options.ts';
import { packagingErrors } from '../package/packaging-error.ts';

export interface VerifyCommand {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  /** Whether packages are opened in a browser. */
  readonly opens: boolean;
  readonly timeoutMs: number;
}

export const VERIFY_HELP = `Checks SCORM packages of any origin before they are imported into a learning management system (LMS).

  npm run verify -- FILE.zip [more files] [options]

Each package is read, then opened in a browser, closed and opened again, as an LMS would. Nothing in it can
reach the internet or write anywhere but to a temporary folder. SCORM 1.2 and 2004 (2nd to 4th edition).

Options
  --no-launch         Only read the package, and open nothing.
  --timeout <seconds> How long a page may take to load. Usually 20.
  --format json       For programs: everything that was found and seen.
  --verbose           Show technical details of an error.
  --help              Show this text.

The exit code is 0 where packages can be imported, with or without warnings, and 1 where one of them would not
work or would lose records.
`;

const options = {
  'no-launch': { type: 'boolean' },
  timeout: { type: 'string' },
  format: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * What the words after `verify` ask for; `undefined` for help.
 * @throws PackagingError where they make no sense
 */
export function readVerifyCommandLine(args: readonly string[]): VerifyCommand | undefined {
  checkOptions(args, options);
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
  });
  if (values.help || args.length === 0) return undefined;
  if (positionals.length === 0) throw packagingErrors.nothingToVerify();
  return {
    files: positionals,
    format: readFormat(values.format),
    opens: values['no-launch'] !== true,
    timeoutMs: readTimeout(values.timeout) * 1000,
  };
}

function readFormat(given = 'text'): VerifyCommand['format'] {
  if (given !== 'text' && given !== 'json') throw packagingErrors.unknownFormat(given);
  return given;
}

function readTimeout(given = '20'): number {
  const seconds = Number(given);
  if (!(seconds >= 1 && seconds <= 600)) throw packagingErrors.badTimeout(given);
  return seconds;
}
