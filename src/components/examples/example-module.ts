import type { Lesson, Module } from '../../course/course.ts';
import type { Source } from '../../course/schemas/source.ts';
import { exampleFiles } from './example-files.ts';
import { exampleCharts, exampleMap } from './example-figures.ts';
import { exampleScenario } from './example-scenario.ts';

/** What the examples of components point at, so that they look alike whatever the course holds. */

const source: Source = {
  id: 'example-rules',
  title: 'Rules of the road',
  publisher: 'Example Cycling Club',
  year: 2024,
  kind: 'book',
  checked: '2026-11-01',
};

const lesson = (id: string, checks: readonly string[], slot: number): Lesson => ({
  id,
  moduleId: 'examples',
  title: id,
  summary: 'For the examples.',
  minutes: 2,
  objectives: ['be-seen'],
  slot,
  checks,
  hasQuiz: slot === 1,
  words: 0,
});

const question = (id: string, use: 'check' | 'quiz', slot: number) => ({
  id,
  moduleId: 'examples',
  slot,
  kind: 'single' as const,
  use,
  family: 'example-lamps',
  objective: 'be-seen',
  stem: 'When do you switch your lamps on?',
  facts: [],
  sources: [source.id],
  options: [
    { key: 'dusk', text: 'At dusk', correct: true, why: 'You are hard to see from then on.' },
    { key: 'midnight', text: 'At midnight', correct: false, why: 'It is dark long before.' },
  ],
});

export const exampleModule: Module = {
  kind: 'module',
  id: 'examples',
  title: 'Examples',
  summary: 'For the examples of components.',
  minutes: 5,
  release: 1,
  objectives: [{ id: 'be-seen', text: 'be seen in the dark' }],
  lessons: [lesson('earlier', ['example-check'], 0), lesson('later', ['example-check'], 1)],
  assessment: { draw: 1, passMark: 100, passMarkBasis: 'Set for the examples.' },
  questions: [question('example-check', 'check', 0), question('example-quiz', 'quiz', 1)],
  scenarios: [exampleScenario],
  citations: [{ source, lessonIds: [] }],
  identifiers: {
    manifest: 'examples',
    organization: 'ORG',
    item: 'examples',
    resource: 'examples',
  },
  slots: {
    parts: { earlier: 0, later: 1 },
    questions: { 'example-check': 0, 'example-quiz': 1 },
    scenarios: { [exampleScenario.id]: exampleScenario.slot },
  },
  terms: [
    {
      id: 'dynamo',
      term: 'Dynamo',
      definition: 'Makes current for a lamp from the turning of a wheel.',
      sources: [],
      lessonIds: [],
    },
  ],
  contributors: [
    {
      id: 'example-riders',
      namedAs: 'composite',
      displayName: 'Club riders',
      scope: ['course'],
      formats: ['text'],
      places: ['lms', 'web'],
      expires: '2099-12-31',
      withdrawn: false,
    },
  ],
  figures: [...exampleCharts, exampleMap],
  files: exampleFiles,
  guide: undefined,
};
