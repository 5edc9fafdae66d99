import { describe, expect, test } from 'vitest';
import { moduleStatus, reportedScore } from '../../../src/progress/outcome.ts';
import { decodeSnapshot, encodeSnapshot } from '../../../src/progress/snapshot.ts';
import { aModuleDefinition, progressAfter } from './a-module-definition.ts';
import { aPracticeSet, measureAnswer, practiceAnswer } from './a-practice-set.ts';

describe('a refresher', () => {
  const refresher = aPracticeSet('refresher');

  test('is complete when its last question is answered, right or wrong', () => {
    const half = progressAfter([practiceAnswer('check-1', true)], refresher);
    expect(moduleStatus(refresher, half).completion).toBe('incomplete');
    const whole = progressAfter([practiceAnswer('check-2', false)], refresher, half);
    expect(moduleStatus(refresher, whole)).toEqual({ completion: 'complete', success: 'unknown' });
    expect(reportedScore(refresher, whole)).toBeUndefined();
  });

  test('may be answered again, and stays complete', () => {
    const progress = progressAfter(
      [
        practiceAnswer('check-1', false),
        practiceAnswer('check-2', true),
        practiceAnswer('check-1', true),
      ],
      refresher,
    );
    expect(progress.answers['check-1']).toMatchObject({ outcome: 'right', tries: 2 });
    expect(moduleStatus(refresher, progress).completion).toBe('complete');
  });
});

describe('a measure', () => {
  const measure = aPracticeSet('measure');

  test('keeps the first answer to each question', () => {
    const progress = progressAfter(
      [measureAnswer('check-1', false), measureAnswer('check-1', true)],
      measure,
    );
    expect(progress.answers['check-1']).toMatchObject({ outcome: 'wrong', tries: 1, chosen: [1] });
  });

  test('is complete when all are given, and neither passed nor failed', () => {
    const progress = progressAfter(
      [measureAnswer('check-1', false), measureAnswer('check-2', false)],
      measure,
    );
    expect(moduleStatus(measure, progress)).toEqual({
      completion: 'complete',
      success: 'unknown',
    });
    expect(reportedScore(measure, progress)).toBeUndefined();
  });

  test('is not answered as practice, and practice is not answered as a measure', () => {
    expect(progressAfter([practiceAnswer('check-1', true)], measure).answers).toEqual({});
    const module = aModuleDefinition();
    expect(progressAfter([measureAnswer('check-1', true)], module).answers).toEqual({});
  });

  test('goes on after the last answer when it is opened again', () => {
    const progress = progressAfter([measureAnswer('check-1', false)], measure);
    const state = { progress, rank: 3, saveCount: 1, recordedAttempts: 1 };
    const encoded = encodeSnapshot(state, measure);
    const decoded = decodeSnapshot(encoded.ok ? encoded.text : '', measure);
    expect(decoded.progress.answers).toEqual(progress.answers);
  });
});

test('practice in a module completes no part', () => {
  const module = aModuleDefinition();
  const events = module.questions.map(({ id }) => practiceAnswer(id, true));
  expect(progressAfter(events, module).parts).toEqual({});
});
