import type { ScenarioSettings, ScenarioStep } from './schemas/scenario.ts';

/** Every way on from a step, in the order it is written. */
export function linksOf(
  step: ScenarioStep,
): readonly { readonly to: string; readonly isAcceptable: boolean }[] {
  switch (step.kind) {
    case 'decide':
      return step.options.map(({ next, acceptable }) => ({ to: next, isAcceptable: acceptable }));
    case 'consider':
      return [{ to: step.next, isAcceptable: true }];
    case 'outcome':
      return [];
  }
}

type Graph = ReadonlyMap<string, ScenarioStep>;

export const graphOf = ({ steps }: ScenarioSettings): Graph =>
  new Map(steps.map((step) => [step.id, step]));

/** Ids of the steps that a learner can come to from one step, itself included. */
export function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = graph.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    open.push(...linksOf(step).map(({ to }) => to));
  }
  return reached;
}

/** A way from the start: to an ending, or cut off after one decision too many. */
export interface Way {
  readonly steps: readonly ScenarioStep[];
  readonly decisions: number;
  /** Whether every choice on it is acceptable. */
  readonly isAcceptable: boolean;
}

/**
 * All ways through that come to no step twice, a way being a series of choices: two choices that
 * lead to the same step make two ways. Ways are followed for `most` + 1 decisions at most.
 */
export function waysThrough(
  { start, ...scenario }: ScenarioSettings,
  most: number,
): readonly Way[] {
  const graph = graphOf({ start, ...scenario });
  const ways: Way[] = [];

  function follow(id: string, before: Way): void {
    const step = graph.get(id);
    if (!step || before.steps.includes(step)) return;
    const decisions = before.decisions + (step.kind === 'decide' ? 1 : 0);
    const way = { ...before, steps: [...before.steps, step], decisions };
    if (step.kind === 'outcome' || decisions > most) {
      ways.push(way);
      return;
    }
    for (const { to, isAcceptable } of linksOf(step)) {
      follow(to, { ...way, isAcceptable: way.isAcceptable && isAcceptable });
    }
  }

  follow(start, { steps: [], decisions: 0, isAcceptable: true });
  return ways;
}
