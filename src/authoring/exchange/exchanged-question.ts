/** A question on its way in or out: what other programs and our course can both say. */
export interface ExchangedQuestion {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  /** What it is called there, if it has a name. */
  readonly name: string | undefined;
  readonly stem: string;
  readonly body: QuestionBody;
  /** What our course keeps and other programs know as tags. */
  readonly tags: Readonly<Partial<Record<TagName, string>>>;
  /** What the file says about it and a draft cannot hold, as whole sentences. */
  readonly losses: readonly string[];
}

export const tagNames = ['use', 'family', 'objective'] as const;
export type TagName = (typeof tagNames)[number];

export interface ExchangedOption {
  readonly text: string;
  readonly isCorrect: boolean;
  readonly why: string | undefined;
}

export type QuestionBody =
  | { readonly kind: 'choice'; readonly options: readonly ExchangedOption[] }
  | {
      readonly kind: 'truefalse';
      readonly answer: boolean;
      /** What is said to someone who chose true, or false. */
      readonly whyTrue: string | undefined;
      readonly whyFalse: string | undefined;
    }
  | {
      readonly kind: 'match';
      readonly pairs: readonly { readonly prompt: string; readonly answer: string }[];
      /** Answers that belong to no prompt. */
      readonly extras: readonly string[];
    }
  | { readonly kind: 'short'; readonly modelAnswer: string | undefined };

/** Something in a file that keeps it from being read, in the words its author reads. */
export interface ExchangeProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export interface ImportedFile {
  readonly questions: readonly ExchangedQuestion[];
  /** Questions that have no place in our course, as whole sentences with their line. */
  readonly leftOut: readonly string[];
  readonly problems: readonly ExchangeProblem[];
}
