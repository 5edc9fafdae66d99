import { describe, expect, test } from 'vitest';
import { createStrictLms } from '../../../../scorm/strict-lms/create-strict-lms.ts';
import type { LmsFaults } from '../../../../scorm/strict-lms/faults.ts';

function launch(faults: LmsFaults) {
  const lms = createStrictLms({ standard: '1.2', faults });
  lms.api.LMSInitialize('');
  const set = (element: string, value: string) => lms.api.LMSSetValue(element, value);
  const commit = () => [lms.api.LMSCommit(''), lms.api.LMSGetLastError()];
  return { ...lms, set, commit };
}

describe('an LMS that does not store', () => {
  test('refuses a number of commits and keeps the values for the next', () => {
    const { set, commit, store } = launch({ commitFalse: 2 });
    set('cmi.suspend_data', 'state');
    expect([commit(), commit()]).toEqual([
      ['false', '101'],
      ['false', '101'],
    ]);
    expect(store.cmi).toEqual({});
    expect(commit()).toEqual(['true', '0']);
    expect(store.cmi).toEqual({ 'cmi.suspend_data': 'state' });
  });

  test('may take failed values for stored, and never send them again', () => {
    const { set, commit, store } = launch({ commitFalse: 1, forgetsFailedValues: true });
    set('cmi.suspend_data', 'state');
    set('cmi.core.lesson_status', 'passed');
    commit();
    set('cmi.core.lesson_status', 'passed');
    set('cmi.suspend_data', 'state again');
    expect(commit()).toEqual(['true', '0']);
    expect(store.cmi).toEqual({ 'cmi.suspend_data': 'state again' });
  });

  test('says false while its login has expired, and recovers', () => {
    const { set, commit, store, faults } = launch({ expiredLogin: true });
    set('cmi.suspend_data', 'state');
    expect(commit()).toEqual(['false', '101']);
    faults.expiredLogin = false;
    expect(commit()).toEqual(['true', '0']);
    expect(store.cmi).toEqual({ 'cmi.suspend_data': 'state' });
  });

  test('says true and loses everything', () => {
    const { set, commit, store } = launch({ commitStoresNothing: true });
    set('cmi.suspend_data', 'state');
    expect(commit()).toEqual(['true', '0']);
    expect(store.cmi).toEqual({});
  });

  test('drops one element without saying so', () => {
    const { set, commit, store, api } = launch({ dropsSilently: ['cmi.core.score'] });
    expect(set('cmi.core.score.raw', '80')).toBe('true');
    expect(set('cmi.core.lesson_location', 'part-2')).toBe('true');
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('');
    commit();
    expect(store.cmi).toEqual({ 'cmi.core.lesson_location': 'part-2' });
  });

  test('loses the closing save', () => {
    const { set, api, store } = launch({ closingSaveLost: true });
    set('cmi.suspend_data', 'state');
    expect(api.LMSFinish('')).toBe('true');
    expect(store).toEqual({ cmi: {}, sessions: [], launches: 1 });
  });

  test.each([
    // A per cent sign takes three bytes in the body of a form.
    [20_000, true],
    [22_000, false],
  ])('stores a closing save of %i per cent signs: %s', (count, isStored) => {
    const { api, store } = createStrictLms({ standard: '2004', faults: { beaconCap: true } });
    api.Initialize('');
    api.SetValue('cmi.suspend_data', '%'.repeat(count));
    expect(api.Terminate('')).toBe('true');
    expect('cmi.suspend_data' in store.cmi).toBe(isStored);
  });
});

describe('an LMS that behaves oddly', () => {
  test('throws where it was told to', () => {
    const { api, log, faults } = launch({
      setThrows: ['cmi.interactions'],
      getThrows: ['cmi.suspend_data'],
      commitThrows: 1,
      finishThrows: true,
    });
    expect(() => api.LMSSetValue('cmi.interactions.0.id', 'q')).toThrow();
    expect(() => api.LMSGetValue('cmi.suspend_data')).toThrow();
    expect(() => api.LMSCommit('')).toThrow();
    expect(api.LMSCommit('')).toBe('true');
    expect(() => api.LMSFinish('')).toThrow();
    faults.finishThrows = false;
    expect(api.LMSFinish('')).toBe('true');
    expect(log.filter(({ result }) => result === 'threw')).toHaveLength(4);
  });

  test('has no interactions', () => {
    const { api, violations } = launch({ noInteractions: true });
    expect(api.LMSGetValue('cmi.interactions._children')).toBe('');
    expect(api.LMSGetLastError()).toBe('401');
    expect(violations).toEqual([]);
    expect(api.LMSSetValue('cmi.interactions.0.id', 'q_1')).toBe('false');
    expect(violations).toHaveLength(1);
  });

  test('leaves mode, credit and entry empty', () => {
    const { api } = launch({ emptyMode: true, emptyCredit: true, emptyEntry: true });
    const read = (element: string) => api.LMSGetValue(`cmi.core.${element}`);
    expect(['lesson_mode', 'credit', 'entry'].map(read)).toEqual(['', '', '']);
  });

  test('puts everything back when it is initialized twice', () => {
    const { api, set, store } = launch({ secondInitializeResets: true });
    set('cmi.suspend_data', 'state');
    expect(api.LMSInitialize('')).toBe('false');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
    api.LMSCommit('');
    expect(store.cmi).toEqual({});
  });

  test('completes what the content never touched', () => {
    const { api, store } = launch({ completesUntouched: true });
    api.LMSFinish('');
    expect(store.cmi).toEqual({ 'cmi.core.lesson_status': 'completed' });
  });

  test('says false about a set that succeeded', () => {
    const { set, api } = launch({ saysFalseOnSuccess: ['cmi.core'] });
    expect(set('cmi.core.lesson_location', 'part-2')).toBe('false');
    expect(api.LMSGetLastError()).toBe('0');
    expect(api.LMSGetValue('cmi.core.lesson_location')).toBe('part-2');
  });

  test('does not begin', () => {
    const refusing = createStrictLms({ standard: '1.2', faults: { initializeFalse: true } });
    expect(refusing.api.LMSInitialize('')).toBe('false');
    const throwing = createStrictLms({ standard: '1.2', faults: { initializeThrows: true } });
    expect(() => throwing.api.LMSInitialize('')).toThrow();
  });

  test('answers in other types', () => {
    const { api } = launch({ answersAs: 'number', reads: { 'cmi.core.student_id': 42 } });
    expect(api.LMSCommit('')).toBe(1);
    expect(api.LMSGetLastError()).toBe(0);
    expect(api.LMSGetValue('cmi.core.student_id')).toBe(42);
    const boolean = createStrictLms({ standard: '2004', faults: { answersAs: 'boolean' } });
    expect(boolean.api.Initialize('')).toBe(true);
  });

  test('keeps quiet about unset values', () => {
    const { api } = createStrictLms({ standard: '2004', faults: { quietUnsetReads: true } });
    api.Initialize('');
    expect(api.GetValue('cmi.location')).toBe('');
    expect(api.GetLastError()).toBe('0');
  });
});

describe('things the standards allow and real LMSs suffer from', () => {
  test.each([
    [{ mode: 'review' }, 'changes the record in a review launch'],
    [{ mode: 'browse' }, 'changes the record in a browse launch'],
    [{ credit: 'no-credit' }, 'changes the record in a launch without credit'],
  ] as const)('writing in a launch with %j is a violation', (settings, complaint) => {
    const { api, violations } = createStrictLms({ standard: '1.2', launch: settings });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSSetValue('cmi.core.session_time', '00:00:01');
    expect(violations).toEqual([]);
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    expect(violations).toEqual([
      `LMSSetValue("cmi.core.lesson_status", "incomplete"): ${complaint} (0)`,
    ]);
  });

  test('a status or score that goes down is a violation', () => {
    const { set, commit, violations } = launch({});
    set('cmi.core.lesson_status', 'passed');
    set('cmi.core.score.raw', '80');
    commit();
    set('cmi.core.lesson_status', 'incomplete');
    set('cmi.core.score.raw', '70');
    commit();
    expect(violations).toEqual([
      'cmi.core.lesson_status goes down from passed to incomplete',
      'cmi.core.score.raw goes down from 80 to 70',
    ]);
  });

  test('answers without id or type, repeated ids and overwritten answers are violations', () => {
    const { set, commit, violations, store } = launch({});
    set('cmi.interactions.0.result', 'correct');
    commit();
    set('cmi.interactions.0.id', 'q_1');
    set('cmi.interactions.1.id', 'q_1');
    set('cmi.interactions.0.type', 'choice');
    set('cmi.interactions.1.type', 'choice');
    commit();
    const next = createStrictLms({ standard: '1.2', store });
    next.api.LMSInitialize('');
    next.api.LMSSetValue('cmi.interactions.0.id', 'q_2');
    expect([...violations, ...next.violations]).toEqual([
      'cmi.interactions.0 has no id',
      'cmi.interactions.0 has no type',
      'LMSSetValue("cmi.interactions.1.id", "q_1"): repeats the id of cmi.interactions.0.id (0)',
      'LMSSetValue("cmi.interactions.0.id", "q_2"): overwrites the answer q_1 (0)',
    ]);
  });

  test('logging out and ending the whole player are violations', () => {
    const { api, violations } = createStrictLms({ standard: '2004' });
    api.Initialize('');
    api.SetValue('cmi.exit', 'logout');
    api.SetValue('adl.nav.request', 'exitAll');
    expect(violations).toEqual([
      'SetValue("cmi.exit", "logout"): logs the learner out of the LMS (0)',
      'SetValue("adl.nav.request", "exitAll"): breaks the player of some LMSs (0)',
    ]);
  });
});
