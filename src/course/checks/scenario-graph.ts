import type { AuthoredScenario } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { graphOf, linksOf, reachableFrom, waysThrough } from '../scenario-graph.ts';
import type { ScenarioStep } from '../schemas/scenario.ts';
import { countOf, listOf } from '../words.ts';
import { writingLimits } from '../writing-limits.ts';

/**
 * Every step can be come to and leads on to an ending, after two to six decisions. A rule is looked
 * at only when those it builds on hold: a name that is mistyped would break them all.
 */
export function checkScenarioGraph(scenario: AuthoredScenario): Problem[] {
  for (const check of [checkNames, checkReach, checkLengths]) {
    const problems = check(scenario);
    if (problems.length > 0) return problems;
  }
  return [];
}

function checkNames(scenario: AuthoredScenario): Problem[] {
  const { start, steps } = scenario.data;
  const ids = new Set(steps.map(({ id }) => id));
  const named = [
    { id: start, path: ['start'] },
    ...steps.flatMap((step, at) =>
      linksOf(step).map(({ to }, index) => ({
        id: to,
        path:
          step.kind === 'decide' ? ['steps', at, 'options', index, 'next'] : ['steps', at, 'next'],
      })),
    ),
  ];
  return [
    ...repeats(steps, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-step-id', placeOf(scenario, 'steps', index, 'id'), { step: entry.id }),
    ),
    ...named
      .filter(({ id }) => !ids.has(id))
      .map(({ id, path }) =>
        problem('missing-step', placeOf(scenario, ...path), {
          step: id,
          suggestion: didYouMean(id, ids),
          allowed: listOf(ids),
        }),
      ),
  ];
}

function checkReach(scenario: AuthoredScenario): Problem[] {
  const { start, steps } = scenario.data;
  const graph = graphOf(scenario.data);
  const reached = reachableFrom(graph, start);
  const endsSomewhere = ({ id }: ScenarioStep) =>
    [...reachableFrom(graph, id)].some((to) => graph.get(to)?.kind === 'outcome');
  const stuck = steps.filter((step) => reached.has(step.id) && !endsSomewhere(step));
  const [firstStuck] = stuck;
  const idOf = (step: ScenarioStep) => placeOf(scenario, 'steps', steps.indexOf(step), 'id');

  return [
    ...steps
      .filter(({ id }) => !reached.has(id))
      .map((step) => problem('unreachable-step', idOf(step), { step: step.id })),
    ...(firstStuck
      ? [problem('loop-without-exit', idOf(firstStuck), { steps: listOf(stuck.map(quoted)) })]
      : []),
  ];
}

const quoted = ({ id }: ScenarioStep) => `“${id}”`;

/** One complaint for each ending that is too near, and one for the first way that is too long. */
function checkLengths(scenario: AuthoredScenario): Problem[] {
  const { steps } = scenario.data;
  const ways = waysThrough(scenario.data, writingLimits.mostDecisions);
  const tooShort = ways.filter(({ decisions }) => decisions < writingLimits.fewestDecisions);
  const tooLong = ways.find(({ decisions }) => decisions > writingLimits.mostDecisions);
  const asSteps = (way: readonly ScenarioStep[]) => way.map(({ id }) => id).join(' → ');

  return [
    ...steps.flatMap((ending, at) => {
      const way = tooShort.find((candidate) => candidate.steps.at(-1) === ending);
      if (!way) return [];
      return problem('too-few-decisions', placeOf(scenario, 'steps', at, 'id'), {
        count: way.decisions === 0 ? 'no decision' : countOf(way.decisions, 'decision'),
        steps: asSteps(way.steps),
      });
    }),
    ...(tooLong
      ? [
          problem('too-many-decisions', placeOf(scenario, 'start'), {
            steps: asSteps(tooLong.steps),
          }),
        ]
      : []),
  ];
}
