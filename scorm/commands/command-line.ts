import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { chooseStandards } from '../package/choose.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import { checkOptions } from './check-options.ts';
import { packageStandardIds, type PackageStandardId } from '../standards/package-standards.ts';

export interface PackageCommand {
  readonly name: 'package';
  readonly site: string;
  readonly out: string;
  /** Empty for all modules. */
  readonly moduleIds: readonly string[];
  readonly standards: readonly PackageStandardId[];
}

export type Command = PackageCommand | { readonly name: 'help' };

export const HELP = `Turns modules of the built site into packages for a learning management system (LMS).

  npm run package -- [module …] [options]

Without a module all modules are packaged. The site must be built first: npm run build

Options
  --standard <name>   ${packageStandardIds.join(', ')}
                      Repeat it for several. Without it all three are made.
  --out <folder>      Where packages go. Usually dist/packages.
  --site <folder>     The built site. Usually dist/site.
  --verbose           Show technical details of an error.
  --help              Show this text.

Examples
  npm run package
  npm run package -- charter --standard scorm12

To check packages, ours or any other: npm run verify -- --help
`;

const options = {
  standard: { type: 'string', multiple: true },
  out: { type: 'string' },
  site: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * What the words after `node scorm/cli.ts` ask for.
 * @throws PackagingError where they make no sense
 */
export function readCommandLine(args: readonly string[]): Command {
  checkOptions(args, options);
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name, ...moduleIds] = positionals;
  if (values.help || name === undefined) return { name: 'help' };
  if (name !== 'package') throw packagingErrors.unknownCommand(name);
  return {
    name,
    site: values.site ?? 'dist/site',
    out: values.out ?? 'dist/packages',
    moduleIds,
    standards: chooseStandards(values.standard ?? []),
  };
}
