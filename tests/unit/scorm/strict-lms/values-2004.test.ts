import { describe, expect, test } from 'vitest';
import { createStrictLms } from '../../../../scorm/strict-lms/create-strict-lms.ts';

const q = 'cmi.interactions.0';

function launch(type?: string) {
  const lms = createStrictLms({ standard: '2004' });
  lms.api.Initialize('');
  if (type !== undefined) {
    lms.api.SetValue(`${q}.id`, 'q_1');
    lms.api.SetValue(`${q}.type`, type);
  }
  return lms;
}

describe('values that SCORM 2004 content may set', () => {
  test.each([
    ['cmi.completion_status', 'completed', 0],
    ['cmi.completion_status', 'passed', 406],
    ['cmi.success_status', 'failed', 0],
    ['cmi.success_status', 'incomplete', 406],
    ['cmi.exit', 'suspend', 0],
    ['cmi.exit', 'normal', 0],
    ['cmi.exit', 'quit', 406],
    ['cmi.location', 'x'.repeat(1000), 0],
    ['cmi.location', 'x'.repeat(1001), 406],
    ['cmi.suspend_data', 'x'.repeat(64_000), 0],
    ['cmi.suspend_data', 'x'.repeat(64_001), 406],
    ['cmi.suspend_data', 'Jérôme', 0],
    ['cmi.score.scaled', '0.8', 0],
    ['cmi.score.scaled', '-1', 0],
    ['cmi.score.scaled', '1.01', 407],
    ['cmi.score.scaled', '80', 407],
    ['cmi.score.scaled', '0.33333333', 406],
    ['cmi.score.scaled', '', 406],
    ['cmi.score.raw', '80', 0],
    ['cmi.score.raw', '1e2', 406],
    ['cmi.progress_measure', '0.5', 0],
    ['cmi.progress_measure', '-0.1', 407],
    ['cmi.session_time', 'PT0H2M5S', 0],
    ['cmi.session_time', 'PT2M5.25S', 0],
    ['cmi.session_time', 'P1DT2H', 0],
    ['cmi.session_time', 'PT5.125S', 406],
    ['cmi.session_time', 'PT', 406],
    ['cmi.session_time', 'P', 406],
    ['cmi.session_time', '00:02:05', 406],
    ['cmi.learner_id', 'me', 404],
    ['cmi.mode', 'normal', 404],
    ['cmi.scaled_passing_score', '0.7', 404],
    ['cmi.interactions._count', '1', 404],
    ['cmi.score._children', 'raw', 404],
    ['cmi.core.lesson_status', 'passed', 401],
    ['cmi.nothing', 'x', 401],
    ['', 'x', 351],
    ['adl.nav.request', 'suspendAll', 0],
    ['adl.nav.request', 'leave', 406],
    ['cmi.objectives.0.id', 'obj_1', 0],
    ['cmi.objectives.0.score.scaled', '1', 408],
    ['cmi.objectives.1.id', 'obj_1', 351],
    [`${q}.id`, 'q_stop_a1', 0],
    [`${q}.id`, 'urn:example:q1', 0],
    [`${q}.id`, 'urn:q1', 406],
    [`${q}.id`, 'two words', 406],
    [`${q}.id`, 'a'.repeat(4001), 406],
    [`${q}.id`, '', 406],
    [`${q}.type`, 'choice', 408],
    [`${q}.timestamp`, '2026-11-21T09:05:00', 408],
    ['cmi.interactions.1.id', 'q_gap', 351],
  ])('%s = %j answers %i', (element, value, error) => {
    const { api, violations } = launch();
    expect(api.SetValue(element, value)).toBe(String(error === 0));
    expect(api.GetLastError()).toBe(String(error));
    expect(violations).toHaveLength(error === 0 ? 0 : 1);
  });
});

describe('parts of a SCORM 2004 interaction', () => {
  test.each([
    ['timestamp', '2026-11-21T09:05:00', 0],
    ['timestamp', '2026', 0],
    ['timestamp', '2026-11-21T09:05:00.25Z', 0],
    ['timestamp', '2026-11-21T09:05:00.25+01:00', 0],
    ['timestamp', '2026-11-21T09:05:00Z', 406],
    ['timestamp', '2026-11-21T09:05:00.000', 406],
    ['timestamp', '2026-11-21T09:05:00.123Z', 406],
    ['timestamp', '2026-13-21', 406],
    ['timestamp', '09:05:00', 406],
    ['description', 'When may you ask for an account?', 0],
    ['description', '{lang=en-GB}When may you ask?', 0],
    ['description', '{When} may you ask?', 406],
    ['description', 'Two\nlines', 406],
    ['description', 'x'.repeat(251), 406],
    ['result', 'incorrect', 0],
    ['result', 'wrong', 406],
    ['result', '0.5', 0],
    ['latency', 'PT30S', 0],
    ['latency', '00:00:30', 406],
    ['weighting', '1.5', 0],
    ['type', 'Choice', 406],
    ['student_response', 'a', 401],
    ['objectives.0.id', 'obj_1', 0],
    ['objectives.1.id', 'obj_1', 351],
  ])('%s = %j answers %i', (part, value, error) => {
    const { api } = launch('choice');
    api.SetValue(`${q}.${part}`, value);
    expect(api.GetLastError()).toBe(String(error));
  });

  test.each([
    // type, learner_response, error
    ['true-false', 'true', 0],
    ['true-false', 't', 406],
    ['choice', 'ask_first', 0],
    ['choice', 'ask_first[,]walk_away', 0],
    ['choice', '', 0],
    ['choice', 'ask-first', 406],
    ['choice', 'a,c b', 406],
    ['choice', 'a[,]a', 406],
    ['choice', 'x'.repeat(251), 406],
    ['choice', Array.from({ length: 37 }, (_, at) => `o${String(at)}`).join('[,]'), 406],
    ['fill-in', '{lang=en}reasonable grounds', 0],
    ['fill-in', 'x'.repeat(251), 406],
    ['long-fill-in', 'x'.repeat(4000), 0],
    ['long-fill-in', 'x'.repeat(4001), 406],
    ['likert', 'agree', 0],
    ['likert', 'fully agree', 406],
    ['matching', '1[.]a[,]2[.]b', 0],
    ['matching', '1.a', 406],
    ['sequencing', 'b[,]a[,]b', 0],
    ['performance', 'step_1[.]done', 0],
    ['numeric', '3.5', 0],
    ['numeric', '3[:]4', 406],
    ['other', 'anything at all', 0],
  ])('%s: %j answers %i', (type, value, error) => {
    const { api } = launch(type);
    api.SetValue(`${q}.learner_response`, value);
    expect(api.GetLastError()).toBe(String(error));
  });

  test.each([
    // type, index, pattern, error
    ['choice', 0, 'a[,]c', 0],
    ['choice', 1, 'a[,]c', 351],
    ['choice', 1, 'b', 0],
    ['choice', 2, 'b', 351],
    ['true-false', 1, 'true', 351],
    ['numeric', 0, '3[:]4', 0],
    ['numeric', 0, '3', 406],
    ['fill-in', 0, '{case_matters=false}{order_matters=true}{lang=en}grounds', 0],
  ])('%s: pattern %i, %j, answers %i', (type, index, value, error) => {
    const { api } = launch(type);
    if (index === 1) {
      const first = type === 'true-false' ? 'false' : 'a[,]c';
      api.SetValue(`${q}.correct_responses.0.pattern`, first);
    }
    api.SetValue(`${q}.correct_responses.${String(index)}.pattern`, value);
    expect(api.GetLastError()).toBe(String(error));
  });

  test('a response or pattern before the type depends on it', () => {
    const { api } = launch();
    api.SetValue(`${q}.id`, 'q_1');
    api.SetValue(`${q}.learner_response`, 'a');
    expect(api.GetLastError()).toBe('408');
    api.SetValue(`${q}.correct_responses.0.pattern`, 'a');
    expect(api.GetLastError()).toBe('408');
  });
});

describe('values that SCORM 2004 content may get', () => {
  test.each([
    ['cmi._version', '1.0', 0],
    ['cmi.completion_status', 'unknown', 0],
    ['cmi.entry', 'ab-initio', 0],
    ['cmi.total_time', 'PT0H0M0S', 0],
    ['cmi.location', '', 403],
    ['cmi.suspend_data', '', 403],
    ['cmi.score.scaled', '', 403],
    ['cmi.scaled_passing_score', '', 403],
    ['cmi.interactions._count', 0, 0],
    ['cmi.objectives.0.id', '', 301],
    ['cmi.exit', '', 405],
    ['cmi.location._children', '', 301],
    ['cmi.score._count', '', 301],
    ['cmi.core.credit', '', 401],
    ['', '', 301],
  ])('%s answers %j, error %i', (element, value, error) => {
    const { api } = launch();
    expect(api.GetValue(element)).toBe(value);
    expect(api.GetLastError()).toBe(String(error));
  });

  test('reading what nobody has set is not a violation', () => {
    const { api, violations } = launch();
    api.GetValue('cmi.suspend_data');
    expect(violations).toEqual([]);
  });
});
