import { expect, test } from 'vitest';
import { createPreviewLms } from '../../../../scorm/preview/preview-lms.ts';
import { callRows, recordRows } from '../../../../scorm/preview/record-rows.ts';
import { createLmsStore } from '../../../../scorm/strict-lms/store.ts';

function aPreview() {
  const store = createLmsStore();
  let page: unknown = 'first page';
  let calls = 0;
  const lms = createPreviewLms('1.2', {
    store,
    currentPage: () => page,
    onCall: () => (calls += 1),
  });
  const call = (name: string, ...given: readonly string[]) =>
    (lms.api[name] as (...given: readonly string[]) => unknown)(...given);
  return {
    store,
    lms,
    call,
    calls: () => calls,
    show: (next: unknown) => {
      page = next;
    },
  };
}

test('a page that is loaded again is another launch over the same record', () => {
  const { store, lms, call, show } = aPreview();
  call('LMSInitialize', '');
  call('LMSSetValue', 'cmi.core.lesson_location', 'be-seen');
  call('LMSFinish', '');
  show('second page');
  call('LMSInitialize', '');
  expect(call('LMSGetValue', 'cmi.core.lesson_location')).toBe('be-seen');
  expect(lms.log().map(({ launch }) => launch)).toEqual([1, 1, 1, 2, 2]);
  expect(lms.objections()).toEqual([]);
  expect(store.launches).toBe(2);
});

test('closing calls of a page that is gone belong to its launch', () => {
  const { lms, call, show } = aPreview();
  call('LMSInitialize', '');
  show(undefined);
  call('LMSFinish', '');
  expect(lms.log().map(({ launch }) => launch)).toEqual([1, 1]);
});

test('what a strict learning system objects to is told', () => {
  const { lms, call } = aPreview();
  call('LMSSetValue', 'cmi.core.lesson_location', 'be-seen');
  expect(lms.objections()).toEqual([
    'LMSSetValue("cmi.core.lesson_location", "be-seen"): called before the session began (301)',
  ]);
});

test('the record and the calls are told in words', () => {
  const { store, lms, call, calls } = aPreview();
  call('LMSInitialize', '');
  call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
  call('LMSSetValue', 'cmi.core.lesson_location', 'be-seen');
  call('LMSGetLastError');
  call('LMSCommit', '');
  expect(calls()).toBe(5);
  expect(callRows(lms.log())).toEqual([
    ['1', 'Opens the record (LMSInitialize)', '', '', 'Done'],
    ['1', 'Hands over (LMSSetValue)', 'cmi.core.lesson_status', 'incomplete', 'Done'],
    ['1', 'Hands over (LMSSetValue)', 'cmi.core.lesson_location', 'be-seen', 'Done'],
    ['1', 'Asks to store (LMSCommit)', '', '', 'Done'],
  ]);
  expect(recordRows('1.2', store)).toEqual([
    ['Completion', 'Begun'],
    ['Result', 'Not graded yet'],
    ['Score', 'None yet'],
    ['Opens again at', 'be-seen'],
    ['Time spent', '0 min'],
    ['Answers', '0'],
    ['Saved state', 'None yet'],
  ]);
});
