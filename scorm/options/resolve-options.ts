import { chooseStandards } from '../package/choose.ts';
import type { OfferedStandardId } from '../standards/package-standards.ts';
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
 */
export function resolveOptions(asked: AskedFor, file: OptionsFile): ResolvedOptions {
  const settings = { ...file.settings, ...withoutUndefined(asked.settings) };
  const namesModules = [asked.moduleIds, asked.pathwayIds, asked.bundleIds].some(
    ({ length }) => length > 0,
  );
  // A preset on the command line is about another LMS than the standards in the file.
  const fromFile = asked.settings.preset === undefined ? file.settings.standards : undefined;
  const fromPreset = settings.preset && presets[settings.preset].standards;
  return {
    moduleIds: namesModules ? asked.moduleIds : (settings.modules ?? []),
    pathwayIds: namesModules ? asked.pathwayIds : (settings.pathways ?? []),
    standards:
      asked.standards.length > 0 ? asked.standards : chooseStandards(fromFile ?? fromPreset ?? []),
    options: withSettings(settings, file.logo),
  };
}

const withoutUndefined = (settings: PackagingSettings): PackagingSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
