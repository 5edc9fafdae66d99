import { expect, test } from 'vitest';
import { scenarioText, withScenario } from '../../helpers/a-scenario.ts';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const file = 'modules/bike-lights/scenarios/dark-lane.yaml';

/** What an author is told about one change to the scenario. */
const reportOn = (replace: string, by: string) => reportAfter(withScenario({ replace, by }));
const reportWith = (edits: Edits) => reportAfter({ ...withScenario(), ...edits });

test('a step leads to one that is not there', () => {
  expect(reportOn('next: talked', 'next: talkd')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:56:15  missing-step
      The scenario has no step “talkd”.
      Did you mean “talked”? The steps are: setting-off, the-driver, the-stop, talked, left.

    1 error in 1 file.
    "
  `);
});

test('the start is not there', () => {
  expect(reportOn('start: setting-off', 'start: the-beginning')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:6:8  missing-step
      The scenario has no step “the-beginning”.
      The steps are: setting-off, the-driver, the-stop, talked, left.

    1 error in 1 file.
    "
  `);
});

test('an option and a step to consider lead nowhere', () => {
  expect(reportOn('        next: left\n', '')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:63:9  dead-end
      “ride-on” leads nowhere.
      Add “next:” with the id of the step that follows. Only an ending (“kind: outcome”) has none.

    1 error in 1 file.
    "
  `);
  expect(reportOn('    next: the-stop\n', '')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:40:5  dead-end
      “the-driver” leads nowhere.
      Add “next:” with the id of the step that follows. Only an ending (“kind: outcome”) has none.

    1 error in 1 file.
    "
  `);
});

test('two steps have the same id', () => {
  expect(reportOn('id: left', 'id: talked')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:65:15  missing-step
      The scenario has no step “left”.
      The steps are: setting-off, the-driver, the-stop, talked.

    content/modules/bike-lights/scenarios/dark-lane.yaml:77:9  duplicate-step-id
      Two steps use the id “talked”.
      Give one of them another id.

    2 errors in 1 file.
    "
  `);
});

test('no way leads to a step', () => {
  expect(reportOn('next: left', 'next: talked')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:77:9  unreachable-step
      No way leads to the step “left”.
      Write “next: left” where it belongs, or delete the step.

    1 error in 1 file.
    "
  `);
});

test('steps go round in a loop without an exit', () => {
  const text = scenarioText({ replace: 'next: talked', by: 'next: setting-off' }).replace(
    'next: left',
    'next: the-stop',
  );
  expect(reportWith({ [file]: text })).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:8:9  loop-without-exit
      No way leads from “setting-off”, “the-driver”, “the-stop” to an ending.
      Let one of the steps lead to a step of “kind: outcome”.

    content/modules/bike-lights/scenarios/dark-lane.yaml:72:9  unreachable-step
      No way leads to the step “talked”.
      Write “next: talked” where it belongs, or delete the step.

    content/modules/bike-lights/scenarios/dark-lane.yaml:77:9  unreachable-step
      No way leads to the step “left”.
      Write “next: left” where it belongs, or delete the step.

    3 errors in 1 file.
    "
  `);
});

test('a loop with an exit is allowed', () => {
  expect(
    reportWith({
      [file]: scenarioText().replace(
        'text: You switch them on when it is dark.\n        next: the-driver',
        'text: You switch them on when it is dark.\n        next: setting-off',
      ),
    }),
  ).toBe('No problems.\n');
});

test('a way through asks for one decision only', () => {
  expect(
    reportOn(
      'text: You push the bicycle.\n        next: the-driver',
      'text: You push the bicycle.\n        next: talked',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:72:9  too-few-decisions
      A way to this ending asks for 1 decision: setting-off → talked.
      Every way has two to six steps of “kind: decide”. Add one on this way, or lead it elsewhere.

    1 error in 1 file.
    "
  `);
});

test('a way through asks for seven decisions', () => {
  const option = (key: string, next: string) =>
    `{ key: ${key}, text: On., next: ${next}, acceptable: true, consequence: { person: None., officer: None., trust: None. }, why: So. }`;
  const decision = (number: number) => `  - id: lane-${String(number)}
    kind: decide
    text: You ride on.
    question: What next?
    options:
      - ${option('on', number === 7 ? 'left' : `lane-${String(number + 1)}`)}
      - ${option('off', 'talked')}
`;
  const more = [3, 4, 5, 6, 7].map(decision).join('');
  expect(
    reportWith({
      [file]: scenarioText()
        .replace('next: left', 'next: lane-3')
        .replace('  - id: talked', () => `${more}  - id: talked`),
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:6:8  too-many-decisions
      A way through asks for more than six decisions: setting-off → the-driver → the-stop → lane-3 → lane-4 → lane-5 → lane-6 → lane-7.
      Every way has two to six steps of “kind: decide”. Lead to an ending sooner, or split the scenario.

    1 error in 1 file.
    "
  `);
});
