import { expect, test } from 'vitest';
import { scenarioText, withScenario } from '../../helpers/a-scenario.ts';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const file = 'modules/bike-lights/scenarios/dark-lane.yaml';

/** What an author is told about one change to the scenario. */
const reportOn = (replace: string, by: string) => reportAfter(withScenario({ replace, by }));
const reportWith = (edits: Edits) => reportAfter({ ...withScenario(), ...edits });

test('an option and an explanation do not say why', () => {
  expect(reportOn('        why: Lights go on at dusk.\n', '')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:13:9  choice-without-explanation
      “switch-on” has no explanation.
      Add “why:” with one or two sentences that learners can use next time.

    1 error in 1 file.
    "
  `);
  expect(reportOn(', why: It may be a neighbour.', '')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:46:9  choice-without-explanation
      “greeting” has no explanation.
      Add “why:” with one or two sentences that learners can use next time.

    1 error in 1 file.
    "
  `);
});

test('an option does not say what follows', () => {
  expect(reportOn('          trust: Nobody minds.\n', '')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:22:9  choice-without-consequence
      “walk” does not say what follows for trust.
      Under “consequence:”, write one or two sentences each for “person:”, “officer:” and “trust:”.

    1 error in 1 file.
    "
  `);
  expect(
    reportOn(
      '        consequence:\n          person: She smiles.\n          officer: You learn what she saw.\n          trust: You both think better of the other.\n',
      '',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:54:9  choice-without-consequence
      “greet” does not say what follows for anyone.
      Under “consequence:”, write one or two sentences each for “person:”, “officer:” and “trust:”.

    1 error in 1 file.
    "
  `);
});

test('an ending has no debrief and no objective', () => {
  expect(reportOn('    debrief: Next time, ask.\n    objective: decide-when\n', ''))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:77:5  ending-without-debrief
      The ending “left” has no debrief.
      Add “debrief:” with what to take from this way through.

    content/modules/bike-lights/scenarios/dark-lane.yaml:77:5  ending-without-objective
      The ending “left” is tied to no objective.
      Add “objective:” with the id of the objective that the debrief speaks to.

    2 errors in 1 file.
    "
  `);
});

test('an ending names an objective that the module does not have', () => {
  expect(reportOn('objective: name-lights', 'objective: name-light')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:76:16  missing-objective
      The module has no objective “name-light”.
      Did you mean “name-lights”? The objectives of the module are: name-lights, decide-when.

    1 error in 1 file.
    "
  `);
});

test('a step is of no known kind', () => {
  expect(reportOn('kind: consider', 'kind: consid')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:41:11  value-not-allowed
      “kind” cannot be “consid”.
      Did you mean “consider”? It is one of: decide, consider, outcome.

    1 error in 1 file.
    "
  `);
});

test('a step offers nothing that a good officer could do', () => {
  expect(
    reportOn('next: talked\n        acceptable: true', 'next: talked\n        acceptable: false'),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:1:1  only-one-route (warning)
      No scenario of the module “bike-lights” has two acceptable ways to an ending.
      Good officers differ. Give one step of one scenario a second option with “acceptable: true”.

    content/modules/bike-lights/scenarios/dark-lane.yaml:53:5  no-acceptable-option
      The step “the-stop” offers nothing that a good officer could do.
      Set “acceptable: true” for an option that is sound, or add one.

    1 error and 1 warning in 1 file.
    "
  `);
});

test('two options have the same key', () => {
  expect(reportOn('key: ride-on', 'key: greet')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:63:14  duplicate-option-key
      Two options use the key “greet”.
      Give one of them another key.

    1 error in 1 file.
    "
  `);
});

test('nothing is to be considered', () => {
  const text = scenarioText();
  const [before = ''] = text.split('  - id: the-driver');
  const after = text.slice(text.indexOf('  - id: the-stop'));
  expect(reportWith({ [file]: (before + after).replaceAll('the-driver', 'the-stop') }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:7:1  nothing-to-consider (warning)
      The scenario “dark-lane” never asks what else could explain it.
      Add a step of “kind: consider” before a decision.

    1 warning in 1 file.
    "
  `);
});

test('the text of a step is long', () => {
  const long = Array.from({ length: 81 }, () => 'word').join(' ');
  expect(reportOn('She stops beside you.', `${long}.`)).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:51:11  long-step (warning)
      The text of the step “the-stop” has 81 words.
      Keep to eighty: the learner has to decide, not to read.

    1 warning in 1 file.
    "
  `);
});

test('it rests on facts and sources that are not there or not confirmed', () => {
  expect(
    reportOn(
      'facts: [LIGHT-01]\nsources: [light-rules]',
      'facts: [BIKE-03, LIGHT-02]\nsources: [light-rule]',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/scenarios/dark-lane.yaml:3:9  unconfirmed-fact
      The fact “BIKE-03” is not confirmed.
      Name confirmed facts, and let nothing a learner is told rest on this one until it is confirmed.

    content/modules/bike-lights/scenarios/dark-lane.yaml:3:18  missing-fact
      There is no fact “LIGHT-02” in facts.yaml.
      Did you mean “LIGHT-01”? Add the fact to facts.yaml, or name another one.

    content/modules/bike-lights/scenarios/dark-lane.yaml:4:11  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    3 errors in 1 file.
    "
  `);
});
