import type { Edits } from './edited-course.ts';

const folder = 'modules/bike-check/';
const settings = (release: number, lessons: readonly string[]) => `title: Check a bicycle
summary: What to look at before riding off, and what to do about it.
minutes: 15
release: ${release}
objectives:
  - id: check-tyres
    text: check the tyres of a bicycle before a ride
  - id: check-brakes
    text: check the brakes of a bicycle before a ride
lessons:
${lessons.map((lesson) => `  - ${lesson}\n`).join('')}assessment:
  draw: 3
  passMark: 60
  passMarkBasis: Two right answers out of three, chosen for tests.
refreshers:
  items: 3
  weeks: [2]
`;

/**
 * Two releases of one module, as authors write them. In the second a lesson is new, a question of the
 * quiz is retired and keeps its slot, and texts are edited.
 */
export const release1: Edits = {
  [`${folder}module.yaml`]: settings(1, ['before-you-ride', 'stopping-safely']),
};
export const release2: Edits = {
  [`${folder}module.yaml`]: settings(2, ['before-you-ride', 'tyres', 'stopping-safely']),
  [`${folder}tyres.mdx`]: `---
title: More about tyres
summary: Look at the tyres once more.
minutes: 2
objectives:
  - check-tyres
---

Press each tyre again after the ride.<Cite source="rider-handbook" />
`,
  'slots.yaml': {
    replace: '    stopping-safely: 1\n',
    by: '    stopping-safely: 1\n    tyres: 2\n',
  },
  [`${folder}questions/quiz-tyre-age.yaml`]: undefined,
  [`${folder}questions/quiz-cut-tyre.yaml`]: {
    replace: 'The tyre has to be replaced',
    by: 'The tyre must be replaced',
  },
  [`${folder}before-you-ride.mdx`]: {
    replace: 'Two minutes are enough',
    by: 'Three minutes are enough',
  },
};
