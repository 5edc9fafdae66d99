import type { ModuleDefinition } from '../progress/module-definition.ts';
import type { RecordEntry } from './learning-record.ts';

/**
 * Everything that can be put on record about a learner, in one table. The write gate refuses what the
 * table does not list for a module, and the page "What is recorded about you" is made from it, so
 * that what is said and what is done cannot differ.
 */
export interface RecordedData {
  readonly id: string;
  /** The entry that carries it. */
  readonly entry: RecordEntry['type'];
  readonly isFor: (module: RecordedModule) => boolean;
  /** For the learner, as an item of a list. */
  readonly inWords: (module: RecordedModule) => string;
  /** Shown in reports of the learning system, or part of the coded saved state. */
  readonly place: 'report' | 'saved-state';
  /** What keeps it, where not everything does. */
  readonly keptBy?: readonly Keeper[];
}

/** The standards that packages are made for, and the website. */
export type Keeper = 'scorm12' | 'scorm2004' | 'cmi5' | 'device';

/** What it depends on in a module. */
export type RecordedModule = Pick<
  ModuleDefinition,
  'kind' | 'questions' | 'scenarios' | 'assessment'
>;

const always = () => true;
const hasQuiz = ({ assessment }: RecordedModule) => assessment !== undefined;
const isMeasure = ({ kind }: RecordedModule) => kind === 'measure';
const nameOf = ({ kind }: RecordedModule) =>
  kind === 'module' ? 'this module' : 'this set of questions';

const table = [
  {
    id: 'completion',
    entry: 'status',
    isFor: always,
    inWords: (module) => `Whether you have started and completed ${nameOf(module)}.`,
    place: 'report',
  },
  {
    id: 'result',
    entry: 'status',
    isFor: hasQuiz,
    inWords: ({ assessment }) =>
      assessment?.tries === undefined
        ? 'That you passed the quiz, once you have.'
        : 'That you passed the quiz, once you have; or, when all tries are used up, that you did not pass.',
    place: 'report',
  },
  {
    id: 'score',
    entry: 'score',
    isFor: hasQuiz,
    inWords: ({ assessment }) =>
      assessment?.tries === undefined
        ? 'Your best score in per cent, once you have passed the quiz.'
        : 'Your best score in per cent, once you have passed the quiz or used up all tries.',
    place: 'report',
  },
  {
    id: 'quiz-answers',
    entry: 'answer',
    isFor: hasQuiz,
    inWords: () =>
      'Each time you hand in the quiz: which questions you were asked, what you answered to each, whether it was right, and when.',
    place: 'report',
  },
  {
    id: 'first-answers',
    entry: 'answer',
    isFor: isMeasure,
    inWords: () =>
      'Your first answer to each question: what you answered, whether it was right, and when.',
    place: 'report',
  },
  {
    id: 'time',
    entry: 'time',
    isFor: always,
    inWords: (module) => `How long ${nameOf(module)} was open and in view, added up.`,
    place: 'report',
  },
  {
    id: 'location',
    entry: 'snapshot',
    isFor: always,
    inWords: () => 'The part you were in last.',
    place: 'report',
  },
  {
    id: 'progress',
    entry: 'snapshot',
    isFor: always,
    inWords: () => 'The share of parts you have completed.',
    place: 'report',
    keptBy: ['scorm2004', 'cmi5', 'device'],
  },
  {
    id: 'open-session',
    entry: 'suspend',
    isFor: always,
    inWords: () => 'That your place is to be kept for another visit.',
    place: 'report',
  },
  {
    id: 'parts',
    entry: 'snapshot',
    isFor: always,
    inWords: () => 'Which parts you have opened and completed.',
    place: 'saved-state',
  },
  {
    id: 'last-answers',
    entry: 'snapshot',
    isFor: ({ questions }) => questions.length > 0,
    inWords: ({ kind }) =>
      kind === 'measure'
        ? 'What you answered to each question, so that you can go on where you stopped.'
        : `What you last answered to each ${kind === 'module' ? 'check and quiz question' : 'question'}, whether it was right, and whether you tried once, twice or more often.`,
    place: 'saved-state',
  },
  {
    id: 'scenarios',
    entry: 'snapshot',
    isFor: ({ scenarios }) => scenarios.length > 0,
    inWords: () => 'Which scenarios you have been through to an end. Not which way you took.',
    place: 'saved-state',
  },
  {
    id: 'quiz-tries',
    entry: 'snapshot',
    isFor: hasQuiz,
    inWords: () =>
      'Which questions the quiz drew for you, how often you handed it in, and your last and best score.',
    place: 'saved-state',
  },
  {
    id: 'saving',
    entry: 'snapshot',
    isFor: always,
    inWords: () => 'How often your work was saved, and what has been reported of it so far.',
    place: 'saved-state',
  },
] as const satisfies readonly RecordedData[];

export type RecordedDataId = (typeof table)[number]['id'];

/** All kinds of data in the order they are told to learners. */
export const recordedDataTable: readonly (RecordedData & { readonly id: RecordedDataId })[] = table;

/** What can be put on record in one module. */
export const recordedData = (
  module: RecordedModule,
): readonly (RecordedData & { readonly id: RecordedDataId })[] =>
  recordedDataTable.filter(({ isFor }) => isFor(module));

/** The types of entries that may be written for a module. */
export const recordableTypes = (module: RecordedModule): ReadonlySet<RecordEntry['type']> =>
  new Set(recordedData(module).map(({ entry }) => entry));

/** What no entry can carry, in words for the learner. */
export function neverRecorded({ kind, scenarios }: RecordedModule): readonly string[] {
  return [
    ...(kind === 'refresher'
      ? ['How many questions you answered right: there is no score and no pass mark here.']
      : []),
    ...(kind === 'measure' ? ['A score or a pass: there is neither here.'] : []),
    ...(kind === 'module'
      ? [
          'Your notes, your plans, and anything else that you write.',
          'Whether you chose the shorter version of a section.',
          'How sure you said you were of an answer.',
        ]
      : []),
    ...(scenarios.length > 0 ? ['What you decide in a scenario.'] : []),
    'How long you stay on a part, what you skip, and where you click.',
    'Which sources you open.',
    `Anything about your background or your opinions: ${kind === 'module' ? 'this module does' : 'these questions do'} not ask.`,
  ];
}
