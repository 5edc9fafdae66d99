import type { MoveOn } from '../standards/cmi5/course-structure.ts';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { chooseMoveOn, chooseStandards } from '../package/choose.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import { checkOptions } from './check-options.ts';
import { didYouMean } from '../../src/course/nearest.ts';
import { lmsIds } from '../options/lms.ts';
import type { PackagingSettings } from '../options/options-schema.ts';
import { exitsAfterCompletion, passStatuses } from '../standards/adapter-options.ts';
import { offeredStandardIds, type OfferedStandardId } from '../standards/package-standards.ts';

export interface PackageCommand {
  readonly name: 'package';
  readonly site: string;
  readonly out: string;
  /** Empty where none is named. */
  readonly moduleIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  readonly pathwayIds: readonly string[];
  readonly bundleIds: readonly string[];
  /** What is set here and goes before what the file of options says. */
  readonly settings: PackagingSettings;
  /** The file of options, where another than the usual one is named. */
  readonly optionsFile: string | undefined;
  readonly previous: string | undefined;
  readonly force: string | undefined;
  readonly cmi5: { readonly moveOn?: MoveOn; readonly hasMasteryScore: boolean };
}

export type Command = PackageCommand | { readonly name: 'help' };

export const HELP = `Turns modules of the built site into packages for a learning management system (LMS).

  npm run package -- [module …] [options]

Without a module all modules are packaged. The site must be built first: npm run build

Options
  --standard <name>   ${offeredStandardIds.join(', ')}
                      Repeat it for several. Without it all three for SCORM are made.
  --pathway <name>    The modules of a pathway, with the sets of questions that belong to them.
  --bundle <name>     The same, and an archive of them with a list for setting up the course.
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

How your force wants its packages (the page “For LMS administrators” explains each)
  --options <file>    A file of options. Usually content/packaging.yaml, where it is there.
  --preset <name>     ${lmsIds.join(', ')}
  --pass-mark-in-manifest
  --exit-after-completion <${exitsAfterCompletion.join(' | ')}>
  --report-pass-as <${passStatuses.join(' | ')}>
  --no-schema-files

Updates are compared with the release.json in the folder of packages
  --previous <file>   Compare with this release.json instead.
  --force "<reason>"  Let an update through that cuts learners off from their records.
                      The reason is put on record.

Examples
  npm run package
  npm run package -- charter --standard scorm12
  npm run package -- --bundle recruit --preset moodle

To check packages, ours or any other: npm run verify -- --help
`;

const options = {
  standard: { type: 'string', multiple: true },
  out: { type: 'string' },
  site: { type: 'string' },
  pathway: { type: 'string', multiple: true },
  bundle: { type: 'string', multiple: true },
  options: { type: 'string' },
  preset: { type: 'string' },
  'pass-mark-in-manifest': { type: 'boolean' },
  'exit-after-completion': { type: 'string' },
  'report-pass-as': { type: 'string' },
  'no-schema-files': { type: 'boolean' },
  previous: { type: 'string' },
  force: { type: 'string' },
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
    standards: values.standard ? chooseStandards(values.standard) : [],
    pathwayIds: values.pathway ?? [],
    bundleIds: values.bundle ?? [],
    settings: {
      preset: oneOf('--preset', values.preset, lmsIds),
      exitAfterCompletion: oneOf(
        '--exit-after-completion',
        values['exit-after-completion'],
        exitsAfterCompletion,
      ),
      reportPassAs: oneOf('--report-pass-as', values['report-pass-as'], passStatuses),
      passMarkInManifest: values['pass-mark-in-manifest'],
      schemaFiles: values['no-schema-files'] ? false : undefined,
    },
    optionsFile: values.options,
    previous: values.previous,
    force: readReason(values.force),
    cmi5: {
      ...(moveOn !== undefined && { moveOn: chooseMoveOn(moveOn) }),
      hasMasteryScore: values['cmi5-mastery-score'] ?? false,
    },
  };
}

function oneOf<Value extends string>(
  option: string,
  typed: string | undefined,
  known: readonly Value[],
): Value | undefined {
  const found = known.find((value) => value === typed);
  if (typed === undefined || found !== undefined) return found;
  throw packagingErrors.unknownValue(option, typed, didYouMean(typed, known), known.join(', '));
}

/** It is read by people who were not there. */
function readReason(typed: string | undefined): string | undefined {
  if (typed !== undefined && !/\S+\s+\S+/.test(typed)) {
    throw packagingErrors.forceWithoutReason(typed);
  }
  return typed?.trim();
}
