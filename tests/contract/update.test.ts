import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { toModuleDefinition, type ModuleDefinition } from '../../src/progress/module-definition.ts';
import type { ProgressEvent } from '../../src/progress/progress-store.ts';
import { packageStandardIds, packageStandards } from '../../scorm/standards/package-standards.ts';
import { editedCourse, type Edits } from '../helpers/edited-course.ts';
import { openVisit } from '../helpers/visits/visit.ts';
import { aQuizRun } from '../unit/progress/a-module-definition.ts';

/*
 * Two releases of one module, as authors write them. In the second a lesson is new, a question of the
 * quiz is retired and keeps its slot, and texts are edited.
 */

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

const release1: Edits = {
  [`${folder}module.yaml`]: settings(1, ['before-you-ride', 'stopping-safely']),
};
const release2: Edits = {
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

function definitionOf(edits: Edits): ModuleDefinition {
  const { course, problems } = loadCourse(editedCourse(edits), { today: '2026-11-21' });
  const module = course?.modules.find(({ id }) => id === 'bike-check');
  if (!module) throw new Error(problems.map(({ message }) => message).join(' '));
  return toModuleDefinition(module);
}

const read = (partId: string): ProgressEvent => ({ type: 'part-completed', partId });
const check: ProgressEvent = {
  type: 'check-answered',
  questionId: 'tyre-pressure',
  chosen: [0],
  isCorrect: true,
};

describe.each(packageStandardIds)('%s', (id) => {
  const standard = packageStandards[id].runTime === 'scorm12' ? '1.2' : '2004';

  test('a learner half-way through release 1 finishes in release 2', async () => {
    const first = await openVisit({ standard, definition: definitionOf(release1) });
    const drawn = ['quiz-brake-pads', 'quiz-tyre-age', 'quiz-cut-tyre'];
    await first.act(check, read('before-you-ride'), { type: 'quiz-started', draw: drawn });
    await first.page.leave();

    const { store } = first.lms;
    const second = await openVisit({ standard, store, definition: definitionOf(release2) });
    const { progress } = second.store;
    expect(progress.value.parts).toMatchObject({ 'before-you-ride': 'completed' });
    expect(progress.value.answers['tyre-pressure']?.outcome).toBe('right');
    // The quiz under way had drawn the question that is gone.
    expect(progress.value.quiz).toMatchObject({ draw: [], attempts: 0 });

    await second.act(...aQuizRun(['quiz-brake-pads', 'quiz-brake-test', 'quiz-cut-tyre'], 2));
    expect(second.onRecord()).toMatchObject({ completion: 'incomplete' });
    await second.act(read('tyres'));
    await second.page.leave();

    expect(second.onRecord()).toMatchObject({
      completion: 'complete',
      success: 'passed',
      scaledScore: 0.67,
    });
    expect([...first.lms.violations, ...second.lms.violations]).toEqual([]);
  });

  test('a learner who has passed release 1 stays passed in release 2', async () => {
    const first = await openVisit({ standard, definition: definitionOf(release1) });
    const run = aQuizRun(['quiz-brake-pads', 'quiz-tyre-age', 'quiz-cut-tyre'], 3);
    await first.act(read('before-you-ride'), ...run);
    await first.page.leave();
    const before = first.onRecord();
    expect(before).toMatchObject({ completion: 'complete', success: 'passed', scaledScore: 1 });

    const { store } = first.lms;
    const second = await openVisit({ standard, store, definition: definitionOf(release2) });
    await second.act({ type: 'part-opened', partId: 'tyres' });
    await second.page.leave();
    const { completion, success, scaledScore, answers } = second.onRecord();
    expect({ completion, success, scaledScore, answers }).toEqual({
      completion: 'complete',
      success: 'passed',
      scaledScore: 1,
      answers: before.answers,
    });
    expect([...first.lms.violations, ...second.lms.violations]).toEqual([]);
  });
});
