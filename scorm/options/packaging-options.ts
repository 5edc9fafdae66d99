import { defaultAdapterOptions, type AdapterOptions } from '../standards/adapter-options.ts';
import type { LmsId } from './lms.ts';
import type { PackagingSettings, SupportDesk, WelfareContact } from './options-schema.ts';

/** The force's sign as a file of the package. */
export interface Logo {
  readonly type: 'svg' | 'png';
  readonly content: Uint8Array;
  readonly text: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

/** How packages are made, with every default in place. */
export interface PackagingOptions extends AdapterOptions {
  /** The LMS that the packages are for, where it is known. */
  readonly lms: LmsId | undefined;
  readonly passMarkInManifest: boolean;
  readonly schemaFiles: boolean;
  readonly branding: { readonly name: string; readonly logo: Logo | undefined } | undefined;
  readonly support: SupportDesk | undefined;
  readonly welfare: readonly WelfareContact[];
}

export const defaultPackagingOptions: PackagingOptions = {
  ...defaultAdapterOptions,
  lms: undefined,
  passMarkInManifest: false,
  schemaFiles: true,
  branding: undefined,
  support: undefined,
  welfare: [],
};

/** The options with what is set in their place. */
export const withSettings = (
  settings: PackagingSettings,
  logo: Logo | undefined,
): PackagingOptions => ({
  ...defaultPackagingOptions,
  lms: settings.preset,
  passMarkInManifest: settings.passMarkInManifest ?? defaultPackagingOptions.passMarkInManifest,
  schemaFiles: settings.schemaFiles ?? defaultPackagingOptions.schemaFiles,
  exitAfterCompletion: settings.exitAfterCompletion ?? defaultPackagingOptions.exitAfterCompletion,
  reportPassAs: settings.reportPassAs ?? defaultPackagingOptions.reportPassAs,
  branding: settings.branding && { name: settings.branding.name, logo },
  support: settings.support,
  welfare: settings.welfare ?? [],
});
