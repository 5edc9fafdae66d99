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
  /** Ids of the scenarios that have been played to an ending. Which way was taken is not kept. */
  readonly scenarios: readonly string[];
  readonly quiz: QuizProgress;
}

export type PartState = 'in-progress' | 'completed';

export interface AnswerState {
  /** The answer given last, in the form of `MarkedAnswer`. */
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
  /** The best of attempts in which nothing that must be right to pass was wrong. */
  readonly bestScore: number | undefined;
}

export const emptyProgress: Progress = {
  location: undefined,
  parts: {},
  answers: {},
  scenarios: [],
  quiz: {
    draw: [],
    isSubmitted: false,
    attempts: 0,
    lastScore: undefined,
    bestScore: undefined,
  },
};
