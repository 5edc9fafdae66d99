import type { upkeepProblems } from '../problems/upkeep.ts';
import type { ExamplesOf } from './example.ts';

const told = (module: string, release: number) =>
  `- module: ${module}\n  release: ${String(release)}\n  date: '2026-11-20'\n  changes:\n    - Something is new.\n`;
const toldOfBoth = told('bike-check', 3) + told('bike-lights', 1);

const lookAgain = ({ id = 'light-rules', next = '2027-05-01', module = 'bike-lights' } = {}) =>
  `- id: ${id}\n  what: The rules on lights\n  why: They are being rewritten.\n  where: The roads office\n  next: '${next}'\n  modules: [${module}]\n`;

const issue = (id: string) =>
  `  - id: ${id}\n    what: Some lines are pale.\n    who: People who see little contrast\n    instead: Print the page.\n    since: '2026-11-01'\n`;
const statement = (date: string, ...ids: readonly string[]) => `prepared: '2026-11-20'
contact: Tell us.
automatic:
  - Contrast is measured.
manual:
  - date: '${date}'
    by: A tester
    with: A screen reader
    result: All is read out.
issues:
${ids.map(issue).join('')}`;

export const upkeepExamples = {
  'missing-module-of-list': {
    file: 'review.yaml',
    wrong: lookAgain({ module: 'bike-light' }),
    right: lookAgain(),
    values: { module: 'bike-light', suggestion: 'Did you mean “bike-lights”? ' },
  },
  'change-told-twice': {
    file: 'changes.yaml',
    wrong: toldOfBoth + told('bike-lights', 1),
    right: toldOfBoth,
    values: { module: 'bike-lights', release: '1' },
  },
  'change-ahead-of-module': {
    file: 'changes.yaml',
    wrong: toldOfBoth + told('bike-lights', 2),
    right: toldOfBoth,
    values: { module: 'bike-lights', release: '2', current: '1' },
  },
  'change-not-told': {
    file: 'changes.yaml',
    wrong: told('bike-lights', 1),
    right: toldOfBoth,
    values: { module: 'bike-check', release: '3' },
  },
  'duplicate-review-id': {
    file: 'review.yaml',
    wrong: lookAgain() + lookAgain(),
    right: lookAgain() + lookAgain({ id: 'light-prices' }),
    values: { item: 'light-rules' },
  },
  'look-again-overdue': {
    file: 'review.yaml',
    wrong: lookAgain({ next: '2026-11-20' }),
    right: lookAgain(),
    values: { date: '2026-11-20' },
  },
  'duplicate-issue-id': {
    file: 'accessibility.yaml',
    wrong: statement('2026-11-19', 'pale-lines', 'pale-lines'),
    right: statement('2026-11-19', 'pale-lines', 'thin-lines'),
    values: { issue: 'pale-lines' },
  },
  'test-in-the-future': {
    file: 'accessibility.yaml',
    wrong: statement('2026-12-24', 'pale-lines'),
    right: statement('2026-11-19', 'pale-lines'),
    values: { date: '2026-12-24' },
  },
} satisfies ExamplesOf<typeof upkeepProblems>;
