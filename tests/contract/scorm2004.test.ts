import { describe, expect, test } from 'vitest';
import { createScorm2004Record } from '../../scorm/adapters/scorm2004.ts';
import { createStrictLms } from '../../scorm/strict-lms/create-strict-lms.ts';
import { anAnswer, aScore, aSnapshot, aStatus, someTime } from './entries.ts';
import { open, suspend, visit, writeAll } from './harness.ts';
import { describeLearningRecord } from './learning-record-contract.ts';
import { createLmsHarness } from './lms-harness.ts';
import { settings } from './recorded-calls.ts';

const harness = createLmsHarness({
  standard: '2004',
  createRecord: createScorm2004Record,
  createLms: (options) => createStrictLms({ ...options, standard: '2004' }),
  isStrict: true,
});

describeLearningRecord('SCORM 2004', harness);

describe('what SCORM 2004 sends', () => {
  test('a finished quiz: answers, then score, then status', async () => {
    const { record, log } = await open(harness.createPlace());
    const before = log.length;
    writeAll(record, [
      anAnswer({ kind: 'multiple', chosen: [0, 3], correct: [0, 2], isCorrect: false }),
      aScore(0.9),
      aStatus('complete', 'passed'),
      aSnapshot('1~state'),
      someTime(3_725_000),
      suspend,
    ]);
    await record.commit();
    record.finish();
    expect(settings(log.slice(before))).toEqual([
      'cmi.interactions.0.id = q_grounds_for_search_a1',
      'cmi.interactions.0.type = choice',
      'cmi.interactions.0.correct_responses.0.pattern = ask_first[,]walk_away',
      'cmi.interactions.0.learner_response = ask_first[,]search_now',
      'cmi.interactions.0.result = incorrect',
      'cmi.interactions.0.timestamp = 2026-11-21T09:05:07',
      'cmi.score.scaled = 0.9',
      'cmi.score.raw = 90',
      'cmi.score.min = 0',
      'cmi.score.max = 100',
      'cmi.completion_status = completed',
      'cmi.success_status = passed',
      'cmi.suspend_data = 1~state',
      'cmi.location = your-rights',
      'cmi.progress_measure = 0.5',
      'cmi.session_time = PT1H2M5S',
      'cmi.exit = suspend',
      'Commit',
      'Terminate',
    ]);
  });

  test('the Exit button asks the player to close, just before the end', async () => {
    const { record, log } = await open(harness.createPlace());
    record.finish(true);
    expect(settings(log).slice(-2)).toEqual(['adl.nav.request = suspendAll', 'Terminate']);
  });

  test('a status without success leaves the success on record alone', async () => {
    const place = harness.createPlace();
    const { record, log } = await open(place);
    writeAll(record, [aStatus('incomplete'), suspend]);
    await record.commit();
    expect(settings(log).some((line) => line.startsWith('cmi.success_status'))).toBe(false);
  });

  test('a pass mark of the LMS decides on success, and the record says so', async () => {
    const place = harness.createPlace();
    await visit(place, [aStatus('incomplete')]);
    const { record } = await open(place, { launch: { passMark: '0.8' } });
    writeAll(record, [aScore(0.85), aStatus('complete', 'passed'), suspend]);
    await record.commit();
    expect(place.read()).toMatchObject({ completion: 'complete', success: 'passed' });
  });
});
