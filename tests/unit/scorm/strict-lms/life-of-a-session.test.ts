import { describe, expect, test } from 'vitest';
import { createStrictLms } from '../../../../scorm/strict-lms/create-strict-lms.ts';

describe('the order of calls', () => {
  test('SCORM 1.2 before, during and after a session', () => {
    const { api, violations } = createStrictLms({ standard: '1.2' });
    const seen: unknown[] = [];
    const see = (result: unknown) => seen.push([result, api.LMSGetLastError()]);
    see(api.LMSGetValue('cmi.core.entry'));
    see(api.LMSInitialize('now'));
    see(api.LMSInitialize(''));
    see(api.LMSInitialize(''));
    see(api.LMSCommit(''));
    see(api.LMSFinish(''));
    see(api.LMSSetValue('cmi.core.lesson_status', 'passed'));
    see(api.LMSCommit(''));
    see(api.LMSFinish(''));
    see(api.LMSInitialize(''));
    expect(seen).toEqual([
      ['', '301'],
      ['false', '201'],
      ['true', '0'],
      ['false', '101'],
      ['true', '0'],
      ['true', '0'],
      ['false', '301'],
      ['false', '301'],
      ['false', '301'],
      ['false', '101'],
    ]);
    expect(violations).toHaveLength(7);
  });

  test.each([
    ['Commit', '142', '143'],
    ['Terminate', '112', '113'],
    ['GetValue', '122', '123'],
    ['SetValue', '132', '133'],
  ] as const)('SCORM 2004 %s outside a session answers %s and %s', (name, before, after) => {
    const { api } = createStrictLms({ standard: '2004' });
    const call = () => {
      if (name === 'SetValue') api.SetValue('cmi.location', 'x');
      else if (name === 'GetValue') api.GetValue('cmi.location');
      else api[name]('');
      return api.GetLastError();
    };
    expect(call()).toBe(before);
    api.Initialize('');
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '103']);
    api.Terminate('');
    expect(call()).toBe(after);
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '104']);
  });

  test('every call is written down', () => {
    const { api, log } = createStrictLms({ standard: '1.2' });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSGetValue('cmi.interactions._count');
    expect(log).toEqual([
      { call: 'LMSInitialize', result: 'true', error: 0 },
      {
        call: 'LMSSetValue',
        element: 'cmi.core.lesson_status',
        value: 'incomplete',
        result: 'true',
        error: 0,
      },
      { call: 'LMSGetValue', element: 'cmi.interactions._count', result: 0, error: 0 },
    ]);
  });
});

describe('what is on record', () => {
  test('values come on record by commit', () => {
    const { api, store } = createStrictLms({ standard: '1.2' });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'state');
    expect(store.cmi).toEqual({});
    api.LMSCommit('');
    expect(store.cmi).toEqual({ 'cmi.suspend_data': 'state' });
  });

  test('values come on record by finish', () => {
    const { api, store } = createStrictLms({ standard: '2004' });
    api.Initialize('');
    api.SetValue('cmi.suspend_data', 'state');
    api.SetValue('cmi.exit', 'suspend');
    api.SetValue('cmi.session_time', 'PT1M');
    api.Terminate('');
    expect(store).toEqual({
      cmi: { 'cmi.suspend_data': 'state' },
      sessions: [{ launch: 1, exit: 'suspend', sessionTime: 'PT1M', isFinished: true }],
      launches: 1,
    });
  });

  test.each([
    ['1.2', 'suspend', 'resume', 'state'],
    ['1.2', '', '', 'state'],
    ['2004', 'suspend', 'resume', 'state'],
    ['2004', 'normal', 'ab-initio', ''],
    ['2004', '', 'ab-initio', ''],
  ] as const)('SCORM %s after exit %j: entry %j, state %j', (standard, exit, entry, state) => {
    const first = createStrictLms({ standard });
    const names = namesOf(standard);
    call(first.api, names.initialize, '');
    call(first.api, names.set, 'cmi.suspend_data', 'state');
    call(first.api, names.set, names.exit, exit);
    call(first.api, names.finish, '');
    const second = createStrictLms({ standard, store: first.store });
    call(second.api, names.initialize, '');
    expect(call(second.api, names.get, names.entry)).toBe(entry);
    expect(call(second.api, names.get, 'cmi.suspend_data')).toBe(state);
  });

  test('session times add up', () => {
    const { store, api } = createStrictLms({ standard: '1.2' });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.session_time', '0000:01:30.50');
    api.LMSCommit('');
    api.LMSSetValue('cmi.core.session_time', '0000:01:59.75');
    api.LMSFinish('');
    const second = createStrictLms({ standard: '1.2', store });
    second.api.LMSInitialize('');
    second.api.LMSSetValue('cmi.core.session_time', '01:00:00');
    second.api.LMSFinish('');
    const third = createStrictLms({ standard: '1.2', store });
    third.api.LMSInitialize('');
    expect(third.api.LMSGetValue('cmi.core.total_time')).toBe('0001:01:59.75');
  });

  test('two open launches overwrite each other element by element', () => {
    const first = createStrictLms({ standard: '1.2' });
    const second = createStrictLms({ standard: '1.2', store: first.store });
    first.api.LMSInitialize('');
    second.api.LMSInitialize('');
    first.api.LMSSetValue('cmi.suspend_data', 'first');
    first.api.LMSSetValue('cmi.core.lesson_location', 'first');
    first.api.LMSCommit('');
    second.api.LMSSetValue('cmi.suspend_data', 'second');
    second.api.LMSCommit('');
    expect(first.store.cmi).toEqual({
      'cmi.suspend_data': 'second',
      'cmi.core.lesson_location': 'first',
    });
  });
});

describe('what the LMS decides by itself', () => {
  test.each([
    ['80', '70', 'passed'],
    ['60', '70', 'failed'],
    [undefined, '70', 'incomplete'],
    ['60', undefined, 'incomplete'],
  ])('SCORM 1.2, score %s and mastery score %s: %s', (raw, passMark, status) => {
    const launch = passMark === undefined ? {} : { passMark };
    const { api, store } = createStrictLms({ standard: '1.2', launch });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    if (raw !== undefined) api.LMSSetValue('cmi.core.score.raw', raw);
    api.LMSFinish('');
    expect(store.cmi['cmi.core.lesson_status']).toBe(status);
  });

  test('SCORM 2004 works out success from the scaled score once there is a passing score', () => {
    const { api } = createStrictLms({ standard: '2004', launch: { passMark: '0.7' } });
    api.Initialize('');
    api.SetValue('cmi.success_status', 'passed');
    expect(api.GetValue('cmi.success_status')).toBe('unknown');
    api.SetValue('cmi.score.scaled', '0.6');
    expect(api.GetValue('cmi.success_status')).toBe('failed');
    api.SetValue('cmi.score.scaled', '0.7');
    expect(api.GetValue('cmi.success_status')).toBe('passed');
  });

  test('SCORM 2004 works out completion from progress once there is a threshold', () => {
    const { api } = createStrictLms({ standard: '2004', launch: { completionThreshold: '1' } });
    api.Initialize('');
    api.SetValue('cmi.completion_status', 'completed');
    expect(api.GetValue('cmi.completion_status')).toBe('unknown');
    api.SetValue('cmi.progress_measure', '1');
    expect(api.GetValue('cmi.completion_status')).toBe('completed');
  });
});

function namesOf(standard: '1.2' | '2004') {
  return standard === '1.2'
    ? {
        initialize: 'LMSInitialize',
        get: 'LMSGetValue',
        set: 'LMSSetValue',
        finish: 'LMSFinish',
        exit: 'cmi.core.exit',
        entry: 'cmi.core.entry',
      }
    : {
        initialize: 'Initialize',
        get: 'GetValue',
        set: 'SetValue',
        finish: 'Terminate',
        exit: 'cmi.exit',
        entry: 'cmi.entry',
      };
}

function call(api: object, name: string, ...given: string[]): unknown {
  return (api as Record<string, (...given: string[]) => unknown>)[name]!(...given);
}
