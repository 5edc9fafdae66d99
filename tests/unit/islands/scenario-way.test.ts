// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readScenario } from '../../../src/islands/scenario/read-scenario.ts';
import {
  goBack,
  goOn,
  pick,
  recap,
  startOf,
  type ScenarioWay,
} from '../../../src/islands/scenario/scenario-way.ts';
import { aScenarioPage } from './a-scenario-page.ts';

document.body.innerHTML = aScenarioPage;
const scenario = readScenario(document.body)!;

/** The way after picking those options in each step, one after the other. */
const after = (...picks: readonly (readonly number[])[]): ScenarioWay =>
  picks.reduce((way, picked) => goOn(pick(way, picked), scenario), startOf(scenario));

test.each([
  ['at the start', after(), 'lights'],
  ['after the first choice', after([0]), 'horn'],
  ['after the other choice', after([1]), 'end'],
  ['after considering', after([0], [0, 1]), 'end'],
])('%s the way is at its step', (_, { current, picked }, stepId) => {
  expect([current, picked]).toEqual([stepId, undefined]);
});

test('nothing leads on from a step without an answer, or from an ending', () => {
  expect(goOn(after(), scenario)).toEqual(after());
  expect(goOn(after([1]), scenario)).toEqual(after([1]));
});

test('going back takes back the choice in view first, and then the one before', () => {
  const chosen = pick(after([0]), [1]);
  expect(goBack(chosen)).toEqual(after([0]));
  expect(goBack(after([0]))).toEqual(after());
  expect(goBack(after())).toEqual(after());
});

test('the way is told in questions and what was picked', () => {
  expect(recap(after([0], [0, 1]), scenario)).toEqual([
    { question: 'What about your lights?', answers: ['You switch them on.'] },
    { question: 'What else could explain it?', answers: ['A warning.', 'A greeting.'] },
  ]);
});
