import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/authoring/load-course.ts';
import { toModuleDefinition, type ModuleDefinition } from '../../src/progress/module-definition.ts';
import type { ProgressEvent } from '../../src/progress/progress-store.ts';
import type { RecordOnFile } from '../../scorm/strict-lms/read-record.ts';
import type { LmsStore } from '../../scorm/strict-lms/store.ts';
import {
  offeredStandardIds,
  packageStandards,
  type OfferedStandardId,
} from '../../scorm/standards/package-standards.ts';
import { editedCourse, type Edits } from '../helpers/edited-course.ts';
import { release1, release2 } from '../helpers/two-releases.ts';
import { openPage, openVisit, type Visit } from '../helpers/visits/visit.ts';
import { aQuizRun } from '../unit/progress/a-module-definition.ts';
import { cmi5Harness } from './cmi5-harness.ts';

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

interface Opened extends Pick<Visit, 'page' | 'store' | 'act' | 'onRecord'> {
  readonly violations: readonly string[];
}

/** A learner's place in an LMS: each opening is one more visit to the same record. */
function placeFor(id: OfferedStandardId): (definition: ModuleDefinition) => Promise<Opened> {
  if (id === 'cmi5') {
    const place = cmi5Harness.createPlace();
    return async (definition) => {
      const { record, violations } = place.launch();
      const opened = await openPage({ record, definition });
      return { ...opened, violations, onRecord: (): RecordOnFile => place.read() };
    };
  }
  const standard = packageStandards[id].runTime === 'scorm12' ? '1.2' : '2004';
  let store: LmsStore | undefined;
  return async (definition) => {
    const visit = await openVisit({ standard, definition, ...(store ? { store } : {}) });
    store = visit.lms.store;
    return { ...visit, violations: visit.lms.violations };
  };
}

describe.each(offeredStandardIds)('%s', (id) => {
  test('a learner half-way through release 1 finishes in release 2', async () => {
    const open = placeFor(id);
    const first = await open(definitionOf(release1));
    const drawn = ['quiz-brake-pads', 'quiz-tyre-age', 'quiz-cut-tyre'];
    await first.act(check, read('before-you-ride'), { type: 'quiz-started', draw: drawn });
    await first.page.leave();

    const second = await open(definitionOf(release2));
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
    expect([...first.violations, ...second.violations]).toEqual([]);
  });

  test('a learner who has passed release 1 stays passed in release 2', async () => {
    const open = placeFor(id);
    const first = await open(definitionOf(release1));
    const run = aQuizRun(['quiz-brake-pads', 'quiz-tyre-age', 'quiz-cut-tyre'], 3);
    await first.act(read('before-you-ride'), ...run);
    await first.page.leave();
    const before = first.onRecord();
    expect(before).toMatchObject({ completion: 'complete', success: 'passed', scaledScore: 1 });

    const second = await open(definitionOf(release2));
    await second.act({ type: 'part-opened', partId: 'tyres' });
    await second.page.leave();
    const { completion, success, scaledScore, answers } = second.onRecord();
    expect({ completion, success, scaledScore, answers }).toEqual({
      completion: 'complete',
      success: 'passed',
      scaledScore: 1,
      answers: before.answers,
    });
    expect([...first.violations, ...second.violations]).toEqual([]);
  });
});
