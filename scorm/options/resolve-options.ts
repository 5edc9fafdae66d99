import { chooseStandards } from '../package/choose.ts';
import type { OfferedStandardId } from '../standards/package-standards.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import type { MoveOn } from '../standards/cmi5/course-structure.ts';
import { presets } from './lms.ts';
import type { PackagingSettings } from './options-schema.ts';
import { withSettings, type PackagingOptions } from './packaging-options.ts';
import type { OptionsFile } from './read-options-file.ts';

/** What was asked for on the command line. */
export interface AskedFor {
  readonly moduleIds: readonly string[];
  readonly pathwayIds: readonly string[];
  readonly bundleIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  readonly settings: PackagingSettings;
  readonly cmi5?: { readonly moveOn?: MoveOn; readonly hasMasteryScore: boolean };
}

export interface ResolvedOptions {
  readonly moduleIds: readonly string[];
  readonly pathwayIds: readonly string[];
  readonly standards: readonly OfferedStandardId[];
  readonly options: PackagingOptions;
}

/**
 * The command line goes before the file, the file before its preset, and the preset before what is
 * usual. Whoever names a module, a pathway or a bundle on the command line wants nothing else.
 * @throws PackagingError where an option is about packages that are not made
 */
export function resolveOptions(asked: AskedFor, file: OptionsFile): ResolvedOptions {
  const settings = { ...file.settings, ...withoutUndefined(asked.settings) };
  const namesModules = [asked.moduleIds, asked.pathwayIds, asked.bundleIds].some(
    ({ length }) => length > 0,
  );
  // A preset on the command line is about another LMS than the standards in the file.
  const fromFile = asked.settings.preset === undefined ? file.settings.standards : undefined;
  const fromPreset = settings.preset && presets[settings.preset].standards;
  const standards =
    asked.standards.length > 0 ? asked.standards : chooseStandards(fromFile ?? fromPreset ?? []);
  if (!standards.includes('cmi5')) refuseCmi5(asked);
  return {
    moduleIds: namesModules ? asked.moduleIds : (settings.modules ?? []),
    pathwayIds: namesModules ? asked.pathwayIds : (settings.pathways ?? []),
    standards,
    options: withSettings(settings, file.logo),
  };
}

function refuseCmi5({ cmi5 }: AskedFor): void {
  if (cmi5?.moveOn !== undefined) throw packagingErrors.cmi5NotMade('--cmi5-move-on');
  if (cmi5?.hasMasteryScore) throw packagingErrors.cmi5NotMade('--cmi5-mastery-score');
}

const withoutUndefined = (settings: PackagingSettings): PackagingSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
