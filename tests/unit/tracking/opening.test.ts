import { describe, expect, test } from 'vitest';
import type { Launch } from '../../../src/tracking/learning-record.ts';
import { planOpening } from '../../../src/tracking/opening.ts';
import {
  aModuleDefinition,
  aModuleWithoutQuiz,
  aQuizRun,
  progressAfter,
} from '../progress/a-module-definition.ts';
import { aLaunch } from '../../helpers/a-launch.ts';
import { aSnapshot, status } from './a-session.ts';

const launch = aLaunch({
  learner: { id: 'pc-1829', name: 'Ali, Sam' },
  status: status('incomplete'),
  isFirstLaunch: false,
});

const definition = aModuleDefinition();

describe('what may be put on record', () => {
  test.each<[string, Partial<Launch>, boolean, string | undefined]>([
    ['everything in a normal launch', {}, true, undefined],
    ['everything at the first launch', { status: status('unknown') }, true, undefined],
    [
      'everything after a fail: it can become a pass',
      { status: status('complete', 'failed') },
      true,
      undefined,
    ],
    [
      'everything after a pass with parts left',
      { status: status('incomplete', 'passed') },
      true,
      undefined,
    ],
    ['nothing new once passed', { status: status('complete', 'passed') }, true, 'review'],
    ['nothing new once completed', { status: status('complete') }, true, 'review'],
    ['nothing new in review', { mode: 'review' }, true, 'review'],
    ['nothing new when browsing', { mode: 'browse' }, true, 'review'],
    ['nothing new without credit', { isForCredit: false }, true, 'no-credit'],
    [
      'nothing new in review without credit',
      { mode: 'review', isForCredit: false },
      true,
      'review',
    ],
    ['nothing in a second tab', {}, false, 'second-tab'],
  ])('%s', (_, changes, isOnlyTab, reason) => {
    expect(planOpening({ ...launch, ...changes }, definition, isOnlyTab).notRecorded).toBe(reason);
  });
});

describe('the pass mark in force', () => {
  test.each([
    ['is the module’s own', definition, undefined, 0.8],
    ['is the one on record where there is one', definition, 0.6, 0.6],
    ['is the module’s own where the record says 0', definition, 0, 0.8],
    ['does not exist in a module without a quiz', aModuleWithoutQuiz(), 0.6, undefined],
  ])('%s', (_, module, passingScore, expected) => {
    const { info } = planOpening({ ...launch, passingScore }, module, true);
    expect(info.passingScore).toBe(expected);
  });
});

describe('the module was finished before', () => {
  const passed = aSnapshot(progressAfter(aQuizRun(['quiz-1', 'quiz-2'], 2)), { rank: 8 });
  test.each([
    ['when the record says so', { status: status('complete', 'passed') }, true],
    ['when the saved state says so and the record missed it', { snapshot: passed }, true],
    ['but not after a fail', { status: status('complete', 'failed') }, false],
    ['but not when nothing says so', {}, false],
  ])('%s', (_, changes, wasFinished) => {
    expect(planOpening({ ...launch, ...changes }, definition, true).info.wasFinished).toBe(
      wasFinished,
    );
  });
});

test('a saved state that cannot be read is announced', () => {
  const { state, info } = planOpening({ ...launch, snapshot: 'bookmark=3' }, definition, true);
  expect(info.notice).toBe('state-unreadable');
  expect(state.progress.parts).toEqual({});
});
