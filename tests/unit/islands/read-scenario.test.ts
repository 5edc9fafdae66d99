// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readScenario } from '../../../src/islands/scenario/read-scenario.ts';
import { aScenarioPage } from './a-scenario-page.ts';

beforeEach(() => {
  document.body.innerHTML = aScenarioPage;
});

test('a scenario is read from the text in the page', () => {
  expect(readScenario(document.getElementById('scenario-dark-lane'))).toEqual({
    id: 'dark-lane',
    start: 'lights',
    steps: [
      {
        id: 'lights',
        kind: 'decide',
        text: 'It is dusk.',
        question: 'What about your lights?',
        choices: [
          {
            text: 'You switch them on.',
            next: 'horn',
            consequences: [
              { label: 'For the person', text: 'She sees you.' },
              { label: 'For you, the officer', text: 'You ride at ease.' },
              { label: 'For trust', text: 'It grows.' },
            ],
            why: 'Dusk is dark.',
          },
          {
            text: 'You wait.',
            next: 'end',
            consequences: [
              { label: 'For the person', text: 'She brakes.' },
              { label: 'For you, the officer', text: 'You get a fright.' },
              { label: 'For trust', text: 'It shrinks.' },
            ],
            why: 'You were hard to see.',
          },
        ],
      },
      {
        id: 'horn',
        kind: 'consider',
        text: 'A horn sounds.',
        question: 'What else could explain it?',
        explanations: [
          { text: 'A warning.', why: 'There may be a hole.' },
          { text: 'A greeting.', why: 'It may be a neighbour.' },
        ],
        next: 'end',
      },
      {
        id: 'end',
        kind: 'outcome',
        text: 'You are home.',
        debrief: 'You chose early.',
        objective: 'decide when to switch the lights on',
      },
    ],
  });
});

test('where there is no scenario, none is read', () => {
  expect(readScenario(null)).toBeUndefined();
  expect(readScenario(document.body.appendChild(document.createElement('div')))).toBeUndefined();
});
