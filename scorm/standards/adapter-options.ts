/** What a force can choose about what its LMS is told. The defaults suit nearly every LMS. */
export interface AdapterOptions {
  /**
   * What the LMS is told when somebody leaves a module they have completed: that they will be back
   * (`suspend`), or that this attempt is over.
   */
  readonly exitAfterCompletion: ExitAfterCompletion;
  /** The status of a passed module in SCORM 1.2, which has one field for completion and success. */
  readonly reportPassAs: PassStatus;
}

export const exitsAfterCompletion = ['suspend', 'normal', 'empty'] as const;
export const passStatuses = ['passed', 'completed'] as const;

export type ExitAfterCompletion = (typeof exitsAfterCompletion)[number];
export type PassStatus = (typeof passStatuses)[number];

export const defaultAdapterOptions: AdapterOptions = {
  exitAfterCompletion: 'suspend',
  reportPassAs: 'passed',
};

/** Attributes of the adapter's script element, which packaging writes where they are not the default. */
export const adapterAttributes = {
  exitAfterCompletion: 'data-exit-after-completion',
  reportPassAs: 'data-report-pass-as',
} as const satisfies Record<keyof AdapterOptions, string>;

/** @param attribute reads one attribute of the adapter's script element */
export function readAdapterOptions(
  attribute: (name: string) => string | null | undefined,
): AdapterOptions {
  const exit = attribute(adapterAttributes.exitAfterCompletion);
  const pass = attribute(adapterAttributes.reportPassAs);
  return {
    exitAfterCompletion:
      exitsAfterCompletion.find((known) => known === exit) ??
      defaultAdapterOptions.exitAfterCompletion,
    reportPassAs:
      passStatuses.find((known) => known === pass) ?? defaultAdapterOptions.reportPassAs,
  };
}
