import type { MoveOn } from '../standards/cmi5/course-structure.ts';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { chooseMoveOn, chooseStandards } from '../package/choose.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import { checkOptions } from './check-options.ts';
import { offeredStandardIds, type OfferedStandardId } from '../standards/package-standards.ts';

export interface PackageCommand {
  readonly name: 'package';
  readonly site: string;
  readonly out: string;
  /** Empty for all modules. */
  readonly moduleIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  readonly cmi5: { readonly moveOn?: MoveOn; readonly hasMasteryScore: boolean };
}

export type Command = PackageCommand | { readonly name: 'help' };

export const HELP = `Turns modules of the built site into packages for a learning management system (LMS).

  npm run package -- [module …] [options]

Without a module all modules are packaged. The site must be built first: npm run build

Options
  --standard <name>   ${offeredStandardIds.join(', ')}
                      Repeat it for several. Without it all three for SCORM are made.
  --out <folder>      Where packages go. Usually dist/packages.
  --site <folder>     The built site. Usually dist/site.
  --cmi5-move-on <value>
                      When an LMS with cmi5 takes a module for done. Usually CompletedAndPassed
                      for a module with a quiz and Completed for one without.
  --cmi5-mastery-score
                      Tell an LMS with cmi5 the pass mark of the module, so that it can be
                      changed there. Usually left out.
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
  'cmi5-move-on': { type: 'string' },
  'cmi5-mastery-score': { type: 'boolean' },
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
  const moveOn = values['cmi5-move-on'];
  return {
    name,
    site: values.site ?? 'dist/site',
    out: values.out ?? 'dist/packages',
    moduleIds,
    standards: chooseStandards(values.standard ?? []),
    cmi5: {
      ...(moveOn !== undefined && { moveOn: chooseMoveOn(moveOn) }),
      hasMasteryScore: values['cmi5-mastery-score'] ?? false,
    },
  };
}
