import { describe, expect, test } from 'vitest';
import { createLmsCalls, type LmsApi } from '../../../../scorm/adapters/lms-calls.ts';

interface Lms extends LmsApi {
  readonly asked: string[];
}

function anLms(parts: Partial<LmsApi> = {}): Lms {
  const asked: string[] = [];
  const api = {
    initialize: () => 'true',
    terminate: () => 'true',
    getValue: () => '',
    setValue: () => 'true',
    commit: () => 'true',
    getLastError: () => '0',
    ...parts,
  };
  const noted =
    <Given extends unknown[]>(name: keyof LmsApi, call: (...given: Given) => unknown) =>
    (...given: Given) => {
      asked.push([name, ...given].join(' '));
      return call(...given);
    };
  return {
    asked,
    initialize: noted('initialize', api.initialize),
    terminate: noted('terminate', api.terminate),
    getValue: noted('getValue', api.getValue),
    setValue: noted('setValue', api.setValue),
    commit: noted('commit', api.commit),
    getLastError: noted('getLastError', api.getLastError),
  };
}

function openCalls(api: LmsApi) {
  const calls = createLmsCalls('LMS', api);
  calls.initialize();
  return calls;
}

const failing = () => {
  throw new TypeError('gone');
};
const refused = (detail: string, errorCode: string) => ({
  ok: false,
  problem: { kind: 'refused', detail },
  errorCode,
});

describe('what counts as a yes', () => {
  test.each([
    ['true', true],
    [true, true],
    [1, true],
    ['1', true],
    ['false', false],
    [false, false],
    [0, false],
    ['', false],
    [undefined, false],
    [null, false],
    ['TRUE?', false],
  ])('%j answered to a commit: %s', (answer, isYes) => {
    expect(openCalls(anLms({ commit: () => answer })).commit().ok).toBe(isYes);
  });

  test.each([
    ['initialize', () => createLmsCalls('LMS', anLms({ initialize: () => 'false' })).initialize()],
    ['commit', () => openCalls(anLms({ commit: () => 'false' })).commit()],
    ['terminate', () => openCalls(anLms({ terminate: () => 'false' })).terminate()],
  ])('a no to %s is a refusal even without an error code', (name, run) => {
    expect(run()).toEqual(refused(`LMS: ${name} was refused with error 0`, '0'));
  });

  test.each([
    ['0', true],
    [0, true],
    ['', true],
    ['405', false],
    [405, false],
  ])('a no to a value is a refusal only with an error: code %j is taken: %s', (code, isTaken) => {
    const calls = openCalls(anLms({ setValue: () => false, getLastError: () => code }));
    expect(calls.set('cmi.exit', 'suspend')).toEqual(
      isTaken ? { ok: true } : refused('LMS: cmi.exit was refused with error 405', '405'),
    );
  });

  test('a yes is not asked about', () => {
    const lms = anLms();
    openCalls(lms).set('cmi.exit', 'suspend');
    expect(lms.asked).toEqual(['initialize', 'setValue cmi.exit suspend']);
  });
});

describe('what an LMS does that fails', () => {
  const thrown = (name: string) =>
    refused(`LMS: ${name} was refused with error "TypeError: gone"`, '"TypeError: gone"');

  test('a call that throws is a refusal', () => {
    const calls = openCalls(
      anLms({ setValue: failing, commit: failing, terminate: failing, getValue: failing }),
    );
    expect(calls.set('cmi.exit', 'suspend')).toEqual(thrown('cmi.exit'));
    expect(calls.get('cmi.mode')).toBe('');
    expect(calls.commit()).toEqual(thrown('commit'));
    expect(calls.terminate()).toEqual(thrown('terminate'));
    expect(createLmsCalls('LMS', anLms({ initialize: failing })).initialize()).toEqual(
      thrown('initialize'),
    );
  });

  test('an error code that cannot be read is an error', () => {
    const calls = openCalls(anLms({ setValue: () => 'false', getLastError: failing }));
    expect(calls.set('cmi.exit', 'suspend')).toEqual(thrown('cmi.exit'));
  });
});

test.each([
  ['text', 'text'],
  [80, '80'],
  [0, '0'],
  [false, 'false'],
  [undefined, ''],
  [null, ''],
])('the value %j is read as "%s"', (value, text) => {
  expect(openCalls(anLms({ getValue: () => value })).get('cmi.mode')).toBe(text);
});

test('several values are set, empty ones are not, and the first problem is told', () => {
  const lms = anLms({
    setValue: (element) => element === 'first' || undefined,
    getLastError: () => '405',
  });
  expect(
    openCalls(lms).setAll([
      ['first', '1'],
      ['empty', ''],
      ['second', '2'],
      ['third', '3'],
    ]),
  ).toEqual(refused('LMS: second was refused with error 405', '405'));
  expect(lms.asked).toContain('setValue third 3');
  expect(lms.asked).not.toContain('setValue empty ');
});

test('a value that is not fit is refused without asking the LMS', () => {
  const lms = anLms();
  expect(openCalls(lms).refuse('cmi.suspend_data', 'it is too long')).toEqual(
    refused('LMS: cmi.suspend_data was not sent: it is too long', ''),
  );
  expect(lms.asked).toEqual(['initialize']);
});

describe('outside an open session', () => {
  const closed = (what: string) => ({
    ok: false,
    problem: { kind: 'closed', detail: `LMS: ${what} came after closing` },
    errorCode: '',
  });

  test.each([
    ['after it was ended', anLms(), true],
    ['after ending it failed', anLms({ terminate: failing }), true],
    ['when it could not be opened', anLms({ initialize: () => 'false' }), false],
  ])('nothing reaches the LMS %s', (_when, lms, hasEnded) => {
    const calls = openCalls(lms);
    if (hasEnded) calls.terminate();
    const askedBefore = [...lms.asked];
    expect(calls.set('cmi.exit', 'suspend')).toEqual(closed('cmi.exit'));
    expect(calls.get('cmi.mode')).toBe('');
    expect(calls.commit()).toEqual(closed('commit'));
    expect(calls.terminate()).toEqual(closed('terminate'));
    expect(lms.asked).toEqual(askedBefore);
  });
});
