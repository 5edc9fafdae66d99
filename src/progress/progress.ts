/**
 * What a learner has done in one module: the object the pages draw from and the snapshot codec
 * packs. Only what cannot be worked out is kept; completion, score and the next part are derived.
 */
export interface Progress {
  /** Part to resume at. */
  readonly location: string | undefined;
  /** Parts that are not listed have not been opened. */
  readonly parts: Readonly<Record<string, PartState>>;
  /** Practice answers and the answers of the current quiz attempt, by question id. */
  readonly answers: Readonly<Record<string, AnswerState>>;
  readonly quiz: QuizProgress;
}

export type PartState = 'in-progress' | 'completed';

export interface AnswerState {
  /** Options chosen last, as indexes in file order, ascending. */
  readonly chosen: readonly number[];
  /** `given`: chosen in a quiz attempt that has not been submitted. */
  readonly outcome: 'given' | 'wrong' | 'right';
  /** How often it was checked or submitted; 3 stands for three or more. */
  readonly tries: number;
}

export interface QuizProgress {
  /** Question ids of the attempt in hand or, after submission, of the last one. */
  readonly draw: readonly string[];
  /** Whether the attempt in hand has been submitted. */
  readonly isSubmitted: boolean;
  /** Submissions so far. */
  readonly attempts: number;
  /** Scores of submitted attempts, 0 to 1 in whole per cent. */
  readonly lastScore: number | undefined;
  readonly bestScore: number | undefined;
}

export const emptyProgress: Progress = {
  location: undefined,
  parts: {},
  answers: {},
  quiz: {
    draw: [],
    isSubmitted: false,
    attempts: 0,
    lastScore: undefined,
    bestScore: undefined,
  },
};
