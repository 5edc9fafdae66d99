import { describe, expect, test } from 'vitest';
import { openInteractionLog } from '../../../../scorm/adapters/interaction-log.ts';
import { createLmsCalls } from '../../../../scorm/adapters/lms-calls.ts';
import { createFakeLms, setsOf, type FakeLms } from './fake-lms.ts';

const ALL = 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency';

function openLog(lms: FakeLms) {
  const calls = createLmsCalls('LMS', {
    initialize: () => 'true',
    terminate: () => 'true',
    getValue: (element) => {
      lms.calls.push(`get ${element}`);
      return lms.values.get(element);
    },
    setValue: (element, value) => {
      lms.calls.push(`set ${element}=${value}`);
      lms.lastError = lms.refusals.get(element) ?? '0';
      return lms.refusals.has(element) ? 'false' : 'true';
    },
    commit: () => 'true',
    getLastError: () => lms.lastError,
  });
  calls.initialize();
  return openInteractionLog(calls, { notImplemented: ['401'] });
}

function anLms(children: unknown = ALL, count: unknown = 0, lastError = '0'): FakeLms {
  const lms = createFakeLms({
    'cmi.interactions._children': children,
    'cmi.interactions._count': count,
  });
  lms.lastError = lastError;
  return lms;
}

const anInteraction = (id: string) =>
  ({
    id,
    fields: [
      ['type', 'choice'],
      ['result', 'wrong'],
    ],
  }) as const;

describe('whether an LMS takes single answers', () => {
  test.each([
    ['lists what it takes', anLms(ALL, 0), true],
    ['counts in numbers', anLms(ALL, 7), true],
    ['counts in text', anLms(ALL, '7'), true],
    ['does not list, but counts', anLms('', 0), true],
    ['says that it does not have them', anLms('', 0, '401'), false],
    ['lists, but cannot count', anLms(ALL, ''), false],
    ['counts to nonsense', anLms(ALL, '-1'), false],
    ['neither lists nor counts', anLms('', ''), false],
  ])('one that %s', (_what, lms, isSupported) => {
    const log = openLog(lms);
    expect(log.isSupported).toBe(isSupported);
    expect(log.record(anInteraction('q_x_a1')).ok).toBe(isSupported);
    expect(setsOf(lms).length > 0).toBe(isSupported);
  });

  test('is asked once', () => {
    const lms = anLms();
    const log = openLog(lms);
    log.record(anInteraction('q_x_a1'));
    log.record(anInteraction('q_y_a1'));
    expect(lms.calls.filter((call) => call.startsWith('get '))).toEqual([
      'get cmi.interactions._children',
      'get cmi.interactions._count',
    ]);
  });
});

describe('where an answer goes', () => {
  test('after those of earlier sessions, one after the other', () => {
    const lms = anLms(ALL, 3);
    const log = openLog(lms);
    log.record(anInteraction('q_x_a1'));
    log.record(anInteraction('q_y_a1'));
    expect(setsOf(lms)).toEqual([
      'cmi.interactions.3.id=q_x_a1',
      'cmi.interactions.3.type=choice',
      'cmi.interactions.3.result=wrong',
      'cmi.interactions.4.id=q_y_a1',
      'cmi.interactions.4.type=choice',
      'cmi.interactions.4.result=wrong',
    ]);
  });

  test('to its own place when it is handed over again', () => {
    const lms = anLms();
    const log = openLog(lms);
    for (const id of ['q_x_a1', 'q_y_a1', 'q_x_a1', 'q_z_a1']) log.record(anInteraction(id));
    expect(setsOf(lms).filter((set) => set.includes('.id='))).toEqual([
      'cmi.interactions.0.id=q_x_a1',
      'cmi.interactions.1.id=q_y_a1',
      'cmi.interactions.0.id=q_x_a1',
      'cmi.interactions.2.id=q_z_a1',
    ]);
  });

  test('to the same place as one that was refused, so that no place stays empty', () => {
    const lms = anLms();
    lms.refusals.set('cmi.interactions.0.id', '405');
    const log = openLog(lms);
    expect(log.record(anInteraction('q_x_a1')).ok).toBe(false);
    expect(setsOf(lms)).toEqual(['cmi.interactions.0.id=q_x_a1']);
    lms.refusals.clear();
    expect(log.record(anInteraction('q_y_a1')).ok).toBe(true);
    expect(setsOf(lms)).toContain('cmi.interactions.0.id=q_y_a1');
  });

  test('to the next place when only a part of the last one was refused', () => {
    const lms = anLms();
    lms.refusals.set('cmi.interactions.0.type', '405');
    const log = openLog(lms);
    expect(log.record(anInteraction('q_x_a1'))).toMatchObject({
      ok: false,
      problem: { detail: 'LMS: cmi.interactions.0.type was refused with error 405' },
    });
    log.record(anInteraction('q_y_a1'));
    expect(setsOf(lms)).toContain('cmi.interactions.0.result=wrong');
    expect(setsOf(lms)).toContain('cmi.interactions.1.id=q_y_a1');
  });
});

test('parts without a value, and parts the LMS does not list, are left out', () => {
  const lms = anLms('id,type,correct_responses');
  openLog(lms).record({
    id: 'q_x_a1',
    fields: [
      ['type', 'choice'],
      ['correct_responses.0.pattern', 'a'],
      ['student_response', 'b'],
      ['time', ''],
    ],
  });
  expect(setsOf(lms)).toEqual([
    'cmi.interactions.0.id=q_x_a1',
    'cmi.interactions.0.type=choice',
    'cmi.interactions.0.correct_responses.0.pattern=a',
  ]);
});

test.each(['id', 'type'])('an LMS that turns out not to have the %s is left alone', (child) => {
  const lms = anLms('', 0);
  lms.refusals.set(`cmi.interactions.0.${child}`, '401');
  const log = openLog(lms);
  expect(log.record(anInteraction('q_x_a1')).ok).toBe(false);
  const sets = setsOf(lms).length;
  expect(log.record(anInteraction('q_y_a1'))).toMatchObject({
    problem: {
      kind: 'refused',
      detail: 'LMS: cmi.interactions was not sent: the LMS does not take them',
    },
  });
  expect(setsOf(lms)).toHaveLength(sets);
});
