import type { ScenarioWay } from './scenario-way.ts';
import type { ShownStep } from './shown-scenario.ts';

/** What stands above a step: where the learner is, in words. */
export function stepHeading(step: ShownStep, { taken, picked }: ScenarioWay): string {
  if (step.kind === 'outcome') return 'How it ended';
  if (picked) return step.kind === 'decide' ? 'What follows' : 'What could explain it';
  return `Step ${String(taken.length + 1)}`;
}
