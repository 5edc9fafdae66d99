import { describe, expect, test } from 'vitest';
import { createStrictLms } from '../../../../scorm/strict-lms/create-strict-lms.ts';

const id255 = 'a'.repeat(255);
const q = 'cmi.interactions.0';

function launch(faults = {}) {
  const lms = createStrictLms({ standard: '1.2', faults });
  lms.api.LMSInitialize('');
  return lms;
}

describe('values that SCORM 1.2 content may set', () => {
  test.each([
    // element, value, error
    ['cmi.core.lesson_status', 'incomplete', 0],
    ['cmi.core.lesson_status', 'browsed', 0],
    ['cmi.core.lesson_status', 'not attempted', 405],
    ['cmi.core.lesson_status', 'unknown', 405],
    ['cmi.core.lesson_status', 'Passed', 405],
    ['cmi.core.lesson_status', '', 405],
    ['cmi.core.exit', 'suspend', 0],
    ['cmi.core.exit', '', 0],
    ['cmi.core.exit', 'normal', 405],
    ['cmi.core.lesson_location', 'x'.repeat(255), 0],
    ['cmi.core.lesson_location', 'x'.repeat(256), 405],
    ['cmi.core.score.raw', '0', 0],
    ['cmi.core.score.raw', '79.5', 0],
    ['cmi.core.score.raw', '100', 0],
    ['cmi.core.score.raw', '100.1', 405],
    ['cmi.core.score.raw', '-1', 405],
    ['cmi.core.score.raw', '', 405],
    ['cmi.core.score.raw', '80%', 405],
    ['cmi.core.score.raw', '.5', 405],
    ['cmi.core.score.raw', '1e2', 405],
    ['cmi.core.score.raw', 'NaN', 405],
    ['cmi.core.session_time', '00:02:05', 0],
    ['cmi.core.session_time', '0000:02:05.25', 0],
    ['cmi.core.session_time', '9999:59:59.9', 0],
    ['cmi.core.session_time', '0:02:05', 405],
    ['cmi.core.session_time', '00:2:05', 405],
    ['cmi.core.session_time', '00:60:05', 405],
    ['cmi.core.session_time', '00:02:05.123', 405],
    ['cmi.core.session_time', '10000:02:05', 405],
    ['cmi.core.session_time', 'PT2M5S', 405],
    ['cmi.suspend_data', 'x'.repeat(4096), 0],
    ['cmi.suspend_data', 'x'.repeat(4097), 405],
    ['cmi.suspend_data', 'Jérôme', 405],
    ['cmi.core.student_id', 'me', 403],
    ['cmi.core.credit', 'credit', 403],
    ['cmi.core.total_time', '00:00:00', 403],
    ['cmi.student_data.mastery_score', '70', 403],
    ['cmi.core._children', 'raw', 402],
    ['cmi.interactions._count', '1', 402],
    ['cmi.core.progress_measure', '1', 201],
    ['cmi.completion_status', 'completed', 201],
    ['', 'x', 201],
    [`${q}.id`, 'q_stop_a1', 0],
    [`${q}.id`, id255, 0],
    [`${q}.id`, `${id255}a`, 405],
    [`${q}.id`, 'two words', 405],
    [`${q}.id`, '', 405],
    ['cmi.interactions.1.id', 'q_gap', 201],
    ['cmi.interactions.00.id', 'q_zero', 201],
    [`${q}.type`, 'choice', 0],
    [`${q}.type`, 'long-fill-in', 405],
    [`${q}.time`, '09:05:00', 0],
    [`${q}.time`, '24:00:00', 405],
    [`${q}.time`, '9:05:00', 405],
    [`${q}.time`, '2026-11-21T09:05:00', 405],
    [`${q}.result`, 'correct', 0],
    [`${q}.result`, 'wrong', 0],
    [`${q}.result`, '0.5', 0],
    [`${q}.result`, 'incorrect', 405],
    [`${q}.weighting`, '1', 0],
    [`${q}.weighting`, 'one', 405],
    [`${q}.latency`, '00:00:30', 0],
    [`${q}.latency`, '30', 405],
    [`${q}.objectives.0.id`, 'obj_1', 0],
    [`${q}.objectives.1.id`, 'obj_2', 201],
    [`${q}.description`, 'Why?', 201],
    ['cmi.objectives.0.id', 'obj_1', 0],
    ['cmi.objectives.0.status', 'passed', 0],
    ['cmi.student_preference.text', '2', 405],
  ])('%s = %j answers %i', (element, value, error) => {
    const { api, violations } = launch();
    expect(api.LMSSetValue(element, value)).toBe(String(error === 0));
    expect(api.LMSGetLastError()).toBe(String(error));
    expect(violations).toHaveLength(error === 0 ? 0 : 1);
  });

  test('a value that is not text is a violation, though it is taken', () => {
    const { api, violations } = launch();
    expect(api.LMSSetValue('cmi.core.score.raw', 80)).toBe('true');
    expect(violations).toEqual(['LMSSetValue("cmi.core.score.raw", "80"): value is not text (0)']);
  });

  test('generous limits take long texts', () => {
    const { api } = launch({ generousLimits: true });
    expect(api.LMSSetValue('cmi.suspend_data', 'é'.repeat(64_000))).toBe('true');
    expect(api.LMSSetValue('cmi.suspend_data', 'é'.repeat(64_001))).toBe('false');
    expect(api.LMSSetValue('cmi.core.lesson_location', 'x'.repeat(256))).toBe('true');
  });
});

describe('responses of SCORM 1.2 interactions', () => {
  test.each([
    // type, student_response, error
    ['true-false', 't', 0],
    ['true-false', '0', 0],
    ['true-false', 'true', 405],
    ['choice', 'a', 0],
    ['choice', 'a,c', 0],
    ['choice', '0,9,z', 0],
    ['choice', 'a,a', 405],
    ['choice', 'ask_first', 405],
    ['choice', 'a[,]c', 405],
    ['choice', 'A', 405],
    ['choice', '', 405],
    ['choice', '{a,c}', 405],
    ['matching', '1.a,2.b', 0],
    ['matching', '1-a', 405],
    ['sequencing', 'b,a,c', 0],
    ['numeric', '3.5', 0],
    ['numeric', '3:4', 405],
    ['likert', '3', 0],
    ['likert', '33', 405],
    ['fill-in', 'reasonable grounds', 0],
    ['fill-in', 'x'.repeat(256), 405],
  ])('%s: %j answers %i', (type, value, error) => {
    const { api } = launch();
    api.LMSSetValue(`${q}.id`, 'q_1');
    api.LMSSetValue(`${q}.type`, type);
    api.LMSSetValue(`${q}.student_response`, value);
    expect(api.LMSGetLastError()).toBe(String(error));
  });

  test.each([
    ['choice', 'a', 0],
    ['choice', '{a,c}', 0],
    ['choice', '{a', 405],
    ['choice', '{}', 405],
    ['matching', '{1.a,2.b}', 0],
    ['numeric', '3:4', 405],
  ])('%s: pattern %j answers %i', (type, value, error) => {
    const { api } = launch();
    api.LMSSetValue(`${q}.type`, type);
    api.LMSSetValue(`${q}.correct_responses.0.pattern`, value);
    expect(api.LMSGetLastError()).toBe(String(error));
  });

  test('a response before the type has no format', () => {
    const { api } = launch();
    api.LMSSetValue(`${q}.id`, 'q_1');
    api.LMSSetValue(`${q}.student_response`, 'a');
    expect(api.LMSGetLastError()).toBe('405');
  });
});

describe('values that SCORM 1.2 content may get', () => {
  test.each([
    ['cmi.core.lesson_status', 'not attempted', 0],
    ['cmi.core.entry', 'ab-initio', 0],
    ['cmi.core.credit', 'credit', 0],
    ['cmi.core.lesson_mode', 'normal', 0],
    ['cmi.core.total_time', '0000:00:00.00', 0],
    ['cmi.core.student_name', 'Campbell, Desrie', 0],
    ['cmi.core.score.raw', '', 0],
    ['cmi.suspend_data', '', 0],
    ['cmi.student_data.mastery_score', '', 0],
    ['cmi.core.score._children', 'raw,min,max', 0],
    ['cmi.interactions._count', 0, 0],
    ['cmi.core.exit', '', 404],
    ['cmi.core.session_time', '', 404],
    ['cmi.interactions.0.id', '', 201],
    ['cmi.core.student_id._children', '', 202],
    ['cmi.core._count', '', 203],
    ['cmi.success_status', '', 201],
    ['', '', 201],
  ])('%s answers %j, error %i', (element, value, error) => {
    const { api } = launch();
    expect(api.LMSGetValue(element)).toBe(value);
    expect(api.LMSGetLastError()).toBe(String(error));
  });

  test('answers that have been set cannot be read, only counted', () => {
    const { api } = launch();
    api.LMSSetValue(`${q}.id`, 'q_1');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe(1);
    expect(api.LMSGetValue(`${q}.id`)).toBe('');
    expect(api.LMSGetLastError()).toBe('404');
  });
});
