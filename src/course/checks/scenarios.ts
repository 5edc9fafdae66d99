import type { AuthoredCourse, AuthoredScenario, Origin } from '../authored-course.ts';
import { hasUnread, knownIds, moduleFiles, repeats, type ModuleFiles } from '../course-index.ts';
import { referencesTo } from '../lesson-references.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { waysThrough } from '../scenario-graph.ts';
import { siblingFile } from '../sibling-file.ts';
import { writingLimits } from '../writing-limits.ts';
import { checkFacts, missingObjectives, missingSources, type NamedId } from './references.ts';
import { checkScenarioGraph } from './scenario-graph.ts';

/** Scenarios lead somewhere, rest on confirmed facts, and each stands in one lesson. */
export const checkScenarios = (authored: AuthoredCourse): Problem[] => [
  ...authored.scenarios.flatMap((scenario) => [
    ...checkScenarioGraph(scenario),
    ...checkSteps(scenario),
    ...checkFacts(authored, scenario),
    ...missingObjectives(authored, scenario.moduleId, objectivesOf(scenario)),
    ...missingSources(
      authored,
      scenario.data.sources.map((id, index) => ({
        id,
        origin: placeOf(scenario, 'sources', index),
      })),
    ),
  ]),
  ...authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    return [...checkPlaces(authored, module), ...checkRoutes(authored, module)];
  }),
];

const objectivesOf = (scenario: AuthoredScenario): NamedId[] => [
  { id: scenario.data.objective, origin: placeOf(scenario, 'objective') },
  ...scenario.data.steps.flatMap((step, index) =>
    step.kind === 'outcome'
      ? [{ id: step.objective, origin: placeOf(scenario, 'steps', index, 'objective') }]
      : [],
  ),
];

/** What holds for the steps one by one, and for all of them together. */
const checkSteps = (scenario: AuthoredScenario): Problem[] => [
  ...scenario.data.steps.flatMap((step, at) => {
    const place = (...path: (string | number)[]) => placeOf(scenario, 'steps', at, ...path);
    const words = step.text.split(' ').length;
    return [
      ...(words > writingLimits.longestStep
        ? [problem('long-step', place('text'), { step: step.id, words: String(words) })]
        : []),
      ...(step.kind === 'decide' && !step.options.some(({ acceptable }) => acceptable)
        ? [problem('no-acceptable-option', asKey(place('options')), { step: step.id })]
        : []),
      ...(step.kind === 'decide' ? repeatedKeys(step.options, place, 'options') : []),
      ...(step.kind === 'consider' ? repeatedKeys(step.explanations, place, 'explanations') : []),
    ];
  }),
  ...(scenario.data.steps.some(({ kind }) => kind === 'consider')
    ? []
    : [
        problem('nothing-to-consider', asKey(placeOf(scenario, 'steps')), {
          scenario: scenario.id,
        }),
      ]),
];

const asKey = (origin: Origin): Origin => ({ ...origin, isKey: true });

const repeatedKeys = (
  entries: readonly { readonly key: string }[],
  place: (...path: (string | number)[]) => Origin,
  list: string,
): Problem[] =>
  repeats(entries, ({ key }) => key).map(({ entry, index }) =>
    problem('duplicate-option-key', place(list, index, 'key'), { option: entry.key }),
  );

function checkPlaces(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const known = knownIds(authored, 'scenario', module.id);
  const placed = module.lessons.flatMap((lesson) =>
    referencesTo(lesson, 'scenario').map((reference) => ({ lesson, reference })),
  );
  const placedIds = new Set(placed.map(({ reference }) => reference.id));

  return [
    ...placed.flatMap(({ lesson, reference }) =>
      known.has(reference.id)
        ? []
        : problem('missing-scenario', positionOf(lesson, reference), {
            scenario: reference.id,
            file: siblingFile(lesson, `scenarios/${reference.id}.yaml`),
            suggestion: didYouMean(reference.id, known),
          }),
    ),
    ...repeats(placed, ({ reference }) => reference.id).map(({ entry, first }) =>
      problem('scenario-placed-twice', positionOf(entry.lesson, entry.reference), {
        scenario: entry.reference.id,
        other: `${first.lesson.file}, line ${String(first.reference.line)}`,
      }),
    ),
    ...(hasUnread(authored, 'lesson', module.id)
      ? []
      : module.scenarios
          .filter(({ id }) => !placedIds.has(id))
          .map((scenario) =>
            problem('unused-scenario', placeOf(scenario), { scenario: scenario.id }),
          )),
  ];
}

/** One scenario in a module shows that there is more than one good way. A broken one could too. */
function checkRoutes(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const [first] = module.scenarios;
  if (!first || hasUnread(authored, 'scenario', module.id)) return [];
  if (module.scenarios.some((scenario) => checkScenarioGraph(scenario).length > 0)) return [];
  const hasTwo = module.scenarios.some(
    ({ data }) =>
      waysThrough(data, writingLimits.mostDecisions).filter(
        ({ steps, isAcceptable }) => isAcceptable && steps.at(-1)?.kind === 'outcome',
      ).length > 1,
  );
  return hasTwo ? [] : [problem('only-one-route', placeOf(first), { module: module.id })];
}
