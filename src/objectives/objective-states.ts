/**
 * What a learner can see of their own objectives. It is worked out in the browser and shown to the
 * learner alone: nothing here is put on record, and nothing that records may import it.
 */
export type ObjectiveState = 'not-yet' | 'can-do' | 'kept-up';

/** One answer in the module itself. */
export interface ModuleAnswer {
  readonly objective: string;
  /** In the last quiz attempt, rather than in a check. */
  readonly isFromQuiz: boolean;
  readonly isRight: boolean;
}

/** How one refresher went, by objective: whether every question about it was right at once. */
export type RefresherResult = Readonly<Record<string, boolean>>;

/** Results of refreshers by the week they are for. */
export type RefresherResults = ReadonlyMap<number, RefresherResult>;

const LADDER: readonly ObjectiveState[] = ['not-yet', 'can-do', 'kept-up'];

/**
 * The module gives `can-do` where all its last answers about the objective were right: those of the
 * quiz where there are any, else those of the checks. From there each refresher, week by week, moves
 * one step up or down.
 */
export function objectiveState(
  objective: string,
  answers: readonly ModuleAnswer[],
  refreshers: RefresherResults,
): ObjectiveState {
  const about = answers.filter((answer) => answer.objective === objective);
  const inQuiz = about.filter(({ isFromQuiz }) => isFromQuiz);
  const counted = inQuiz.length > 0 ? inQuiz : about;
  let step = counted.length > 0 && counted.every(({ isRight }) => isRight) ? 1 : 0;
  for (const [, result] of [...refreshers].sort(([one], [other]) => one - other)) {
    const isRight = Object.hasOwn(result, objective) ? result[objective] : undefined;
    if (isRight === undefined) continue;
    step = Math.min(LADDER.length - 1, Math.max(0, step + (isRight ? 1 : -1)));
  }
  return LADDER[step] ?? 'not-yet';
}
