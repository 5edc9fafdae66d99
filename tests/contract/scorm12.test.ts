import { describe, expect, test } from 'vitest';
import { createScorm12Record } from '../../scorm/adapters/scorm12.ts';
import { createStrictLms } from '../../scorm/strict-lms/create-strict-lms.ts';
import { anAnswer, aScore, aSnapshot, aStatus, someTime } from './entries.ts';
import { open, suspend, writeAll } from './harness.ts';
import { describeLearningRecord } from './learning-record-contract.ts';
import { createLmsHarness } from './lms-harness.ts';
import { settings } from './recorded-calls.ts';

const harness = createLmsHarness({
  standard: '1.2',
  createRecord: createScorm12Record,
  createLms: (options) => createStrictLms({ ...options, standard: '1.2' }),
  isStrict: true,
});

describeLearningRecord('SCORM 1.2', harness);

describe('what SCORM 1.2 sends', () => {
  test('a finished quiz: answers, then score, then status', async () => {
    const { record, log } = await open(harness.createPlace());
    const before = log.length;
    writeAll(record, [
      anAnswer({ kind: 'multiple', chosen: [0, 3], correct: [0, 2], isCorrect: false }),
      aScore(0.9),
      aStatus('complete', 'passed'),
      aSnapshot('1~state'),
      someTime(3_725_500),
      suspend,
    ]);
    await record.commit();
    record.finish(true);
    expect(settings(log.slice(before))).toEqual([
      'cmi.interactions.0.id = q_grounds_for_search_a1',
      'cmi.interactions.0.type = choice',
      'cmi.interactions.0.correct_responses.0.pattern = {a,c}',
      'cmi.interactions.0.student_response = a,d',
      'cmi.interactions.0.result = wrong',
      'cmi.interactions.0.time = 09:05:07',
      'cmi.core.score.raw = 90',
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.core.lesson_status = passed',
      'cmi.suspend_data = 1~state',
      'cmi.core.lesson_location = your-rights',
      'cmi.core.session_time = 0001:02:05.50',
      'cmi.core.exit = suspend',
      'LMSCommit',
      'LMSFinish',
    ]);
  });
});
