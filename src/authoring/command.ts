import { parseArgs } from 'node:util';

/** What a command prints, and how it ends. */
export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** Where a command is started, and where its output goes. */
export interface Surroundings {
  /** The folder that file names in messages start from. */
  readonly projectDir: string;
  readonly hasColors: boolean;
}

/**
 * Runs a command with the settings the process was started with, given as `--name value`. A setting
 * it does not know is answered with `usage`.
 * @param defaults every setting of the command, with the value it takes when left out
 */
export function runCommand<Settings extends Readonly<Record<string, string>>>(
  usage: string,
  defaults: Settings,
  command: (
    settings: Readonly<Record<keyof Settings, string>>,
    surroundings: Surroundings,
  ) => CommandResult,
): void {
  const options = Object.fromEntries(
    Object.keys(defaults).map((name) => [name, { type: 'string' as const }]),
  );
  try {
    const settings = { ...defaults, ...parseArgs({ options }).values };
    const hasColors = process.stdout.isTTY && process.stdout.hasColors();
    const { output, exitCode } = command(settings, { projectDir: process.cwd(), hasColors });
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (error) {
    if (!isAboutArguments(error)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exitCode = 1;
  }
}

const isAboutArguments = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS_');
