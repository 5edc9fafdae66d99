/**
 * What a finding means for those who import the package.
 * `stops`: it will not import, or will not open. `loses`: it opens, and records are lost or wrong.
 * `warns`: it works, with something to know. `notes`: worth a look, and no reason to hesitate.
 */
export type Severity = 'stops' | 'loses' | 'warns' | 'notes';

/** `{value}` and `{other}` stand for what was found. The file is named before the message. */
export interface FindingText {
  readonly severity: Severity;
  /** For the line with the verdict, after “Will not work:” or “Will import, but”. */
  readonly short: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

export type FindingTexts = Readonly<Record<string, FindingText>>;
