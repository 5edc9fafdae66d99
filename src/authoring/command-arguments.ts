import { parseArgs } from 'node:util';

/** Settings of a command, given as `--name value`. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The settings a command was started with. For one it does not know it prints `usage`, sets the exit
 * code to 1 and returns `undefined`.
 * @param defaults every setting the command has, with the value it takes when left out
 */
export function readArguments<Known extends Settings>(
  defaults: Known,
  usage: string,
): Readonly<Record<keyof Known, string>> | undefined {
  try {
    const options = Object.fromEntries(
      Object.keys(defaults).map((name) => [name, { type: 'string' as const }]),
    );
    const { values } = parseArgs({ options });
    return { ...defaults, ...values };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 1;
    return undefined;
  }
}
