import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromKeptText,
  keptStatus,
  toKeptText,
  toLaunchData,
} from '../../../../scorm/adapters/kept-record.ts';

const kept = {
  cmi: {
    suspend_data: '1~abc',
    comments: 'of no use',
    core: {
      student_id: '',
      lesson_location: 'the-law',
      lesson_status: 'passed',
      lesson_mode: 'review',
      credit: 'no-credit',
      entry: 'ab-initio',
      exit: 'suspend',
      session_time: '00:01:01',
      score: { raw: '80', min: '0', max: '100' },
      total_time: '00:02:02',
    },
    interactions: { '0': { id: 'q_x_a1' } },
  },
  progress: 0.5,
};

test('what is kept can be read again', () => {
  expect(fromKeptText(toKeptText(kept))).toEqual(kept);
  expect(keptStatus(kept)).toEqual({ completion: 'complete', success: 'passed' });
});

describe('text that is damaged', () => {
  test.each([
    ['', undefined],
    ['{', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['"text"', undefined],
    ['{"progress":0.5}', undefined],
    ['{"cmi":[],"progress":0.5}', undefined],
    ['{"cmi":{"core":null}}', undefined],
    ['{"cmi":{"core":{}},"progress":"half"}', { cmi: { core: {} }, progress: 0 }],
    ['{"cmi":{"core":{}},"progress":7}', { cmi: { core: {} }, progress: 0 }],
  ])('%s is read as %j', (text, record) => {
    expect(fromKeptText(text)).toEqual(record);
  });

  test('never fails, whatever it is', () => {
    const damaged = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(toDamagedText));
    fc.assert(
      fc.property(damaged, (text) => {
        const record = fromKeptText(text);
        expect(() => toLaunchData(record)).not.toThrow();
        if (record) expect(() => keptStatus(record)).not.toThrow();
      }),
    );
  });
});

function toDamagedText(value: fc.JsonValue): string {
  return JSON.stringify({ cmi: { core: { lesson_status: value, score: value } }, progress: value });
}

describe('the values for the next launch', () => {
  test('are those of the learner, and what an LMS supplies itself', () => {
    expect(toLaunchData(kept)).toEqual({
      cmi: {
        suspend_data: '1~abc',
        interactions: { '0': { id: 'q_x_a1' } },
        core: {
          lesson_status: 'passed',
          lesson_location: 'the-law',
          score: { raw: '80', min: '0', max: '100' },
          total_time: '00:02:02',
          credit: 'credit',
          lesson_mode: 'normal',
          entry: 'resume',
        },
      },
    });
  });

  test('are few on the first one', () => {
    expect(JSON.parse(JSON.stringify(toLaunchData(undefined)))).toEqual({
      cmi: { core: { credit: 'credit', lesson_mode: 'normal', entry: 'ab-initio' } },
    });
  });

  test.each([
    ['suspend', 'resume'],
    ['', ''],
    ['time-out', ''],
  ])('after the exit "%s" the entry is "%s"', (exit, entry) => {
    const next = toLaunchData({ cmi: { core: { exit } }, progress: 0 });
    expect(next.cmi['core']).toMatchObject({ entry });
  });
});
