import type { ShownScenario, ShownStep } from './shown-scenario.ts';

/**
 * The way a learner has taken through a scenario. It lives in memory for as long as the page is
 * open: which way somebody took is nobody else's business.
 */
export interface ScenarioWay {
  /** Steps behind the learner, in order, with what they picked: indexes in the order shown. */
  readonly taken: readonly TakenStep[];
  /** Id of the step in view. */
  readonly current: string;
  /** What was picked in the step in view; `undefined` while it waits for an answer. */
  readonly picked: readonly number[] | undefined;
}

interface TakenStep {
  readonly stepId: string;
  readonly picked: readonly number[];
}

export const startOf = ({ start }: ShownScenario): ScenarioWay => ({
  taken: [],
  current: start,
  picked: undefined,
});

export const pick = (way: ScenarioWay, picked: readonly number[]): ScenarioWay => ({
  ...way,
  picked,
});

/** On to what follows from what was picked. */
export function goOn(way: ScenarioWay, scenario: ShownScenario): ScenarioWay {
  const step = stepOf(scenario, way.current);
  const { current, picked = [] } = way;
  const next = step && nextOf(step, picked);
  return next === undefined
    ? way
    : { taken: [...way.taken, { stepId: current, picked }], current: next, picked: undefined };
}

function nextOf(step: ShownStep, [first = -1]: readonly number[]): string | undefined {
  switch (step.kind) {
    case 'decide':
      return step.choices[first]?.next;
    case 'consider':
      return step.next;
    case 'outcome':
      return undefined;
  }
}

/** Back to where something else can be picked: in the step in view, or else in the one before. */
export function goBack(way: ScenarioWay): ScenarioWay {
  if (way.picked !== undefined) return { ...way, picked: undefined };
  const last = way.taken.at(-1);
  return last ? { taken: way.taken.slice(0, -1), current: last.stepId, picked: undefined } : way;
}

export const stepOf = (scenario: ShownScenario, stepId: string): ShownStep | undefined =>
  scenario.steps.find(({ id }) => id === stepId);

/** What was picked, step by step, in words. */
export const recap = (
  { taken }: ScenarioWay,
  scenario: ShownScenario,
): readonly { readonly question: string; readonly answers: readonly string[] }[] =>
  taken.flatMap(({ stepId, picked }) => {
    const step = stepOf(scenario, stepId);
    if (!step || step.kind === 'outcome') return [];
    const entries = step.kind === 'decide' ? step.choices : step.explanations;
    const answers = picked.flatMap((index) => entries[index]?.text ?? []);
    return [{ question: step.question, answers }];
  });
