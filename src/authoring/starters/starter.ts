/** What a starter is made for. */
export interface StarterRequest {
  /** The module that is new, or that the new thing belongs to. */
  readonly moduleId: string;
  /** The new lesson, question or scenario. For a module: the module again. */
  readonly id: string;
  /** An objective of the module. */
  readonly objective: string;
  /** A confirmed fact and a source it rests on. They stand in until the author names the right ones. */
  readonly fact: string;
  readonly source: string;
  /** What its saved file says about when it was written. */
  readonly kind?: string | undefined;
}

/** Files to be written, by their path below the content folder. */
export type StarterFiles = Readonly<Record<string, string>>;

/** Every sentence a starter puts in the place of the author’s own begins with this. */
const STANDS_IN = 'Replace this';

export const say = (what: string): string => `${STANDS_IN}: ${what}`;
