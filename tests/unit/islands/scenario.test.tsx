// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageStore } from '../../../src/islands/page-store.ts';
import { Scenario } from '../../../src/islands/scenario/Scenario.tsx';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { aScenarioPage } from './a-scenario-page.ts';

let root: HTMLElement;
const events: unknown[] = [];
let stopListening: (() => void) | undefined;

beforeEach(async () => {
  events.length = 0;
  const definition = aModuleDefinition({ scenarios: [{ id: 'dark-lane', slot: 0 }] });
  document.body.innerHTML = `${aScenarioPage}<div id="root"></div>
<script type="application/json" id="module-definition">${JSON.stringify(definition)}</script>`;
  root = document.getElementById('root')!;
  await act(() => {
    render(<Scenario place="scenario-dark-lane" />, root);
  });
});

afterEach(() => {
  render(null, root);
  stopListening?.();
});

const heading = () => root.querySelector('h3')!.textContent;
const focused = () => document.activeElement?.textContent;
const inputs = () => [...root.querySelectorAll('input')];
const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const press = (name: string) =>
  act(() => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
  });

async function choose(...indexes: number[]) {
  for (const index of indexes) inputs()[index]!.click();
  await press(inputs()[0]!.type === 'radio' ? 'Choose' : 'Talk them over');
}

describe('a decision', () => {
  test('shows the situation, the question and whole sentences, with nothing chosen', () => {
    expect(heading()).toBe('Step 1');
    expect(texts('legend')).toEqual(['What about your lights?']);
    expect(texts('label')).toEqual(['You switch them on.', 'You wait.']);
    expect(inputs().map(({ type, checked }) => [type, checked])).toEqual([
      ['radio', false],
      ['radio', false],
    ]);
    expect(buttons()).toEqual(['Choose']);
  });

  test('every control is reached in reading order', () => {
    const order = [...root.querySelectorAll('input, button, a')].map(({ tagName }) => tagName);
    expect(order).toEqual(['INPUT', 'INPUT', 'BUTTON']);
    expect(root.querySelectorAll('[tabindex]:not([tabindex="-1"])')).toHaveLength(0);
  });

  test('an empty choice is named in words, takes the focus and leads to the first option', async () => {
    await press('Choose');
    expect(focused()).toBe('There is a problemChoose what you do');
    expect(texts('.field-error')).toEqual(['Error: Choose what you do']);
    root.querySelector('a')!.click();
    expect(document.activeElement).toBe(inputs()[0]);
  });

  test('a second empty choice brings the focus back to the problem', async () => {
    await press('Choose');
    root.querySelector('a')!.click();
    await press('Choose');
    expect(focused()).toBe('There is a problemChoose what you do');
  });

  test('leads to what follows for each, and why, with the focus on its heading', async () => {
    await choose(1);
    expect(focused()).toBe('What follows');
    expect(texts('.explanation-option')).toEqual(['You chose: You wait.']);
    expect(texts('.consequences dt')).toEqual([
      'For the person',
      'For you, the officer',
      'For trust',
    ]);
    expect(texts('.consequences dd')).toEqual(['She brakes.', 'You get a fright.', 'It shrinks.']);
    expect(root.textContent).toContain('Why: You were hard to see.');
    expect(buttons()).toEqual(['Continue', 'Go back and try another way']);
  });

  test('can be gone back to, with nothing chosen', async () => {
    await choose(1);
    await press('Go back and try another way');
    expect([heading(), focused()]).toEqual(['Step 1', 'Step 1']);
    expect(inputs().some(({ checked }) => checked)).toBe(false);
  });
});

describe('something to consider', () => {
  beforeEach(async () => {
    await choose(0);
    await press('Continue');
  });

  test('asks with boxes to tick, with the focus on its heading', () => {
    expect(focused()).toBe('Step 2');
    expect(inputs().map(({ type }) => type)).toEqual(['checkbox', 'checkbox']);
    expect(buttons()).toEqual(['Talk them over', 'Go back and try another way']);
  });

  test('needs one box at least', async () => {
    await press('Talk them over');
    expect(focused()).toBe('There is a problemTick at least one explanation');
  });

  test('talks over all of them, ticked or not', async () => {
    await choose(1);
    expect(focused()).toBe('What could explain it');
    expect(texts('.explanation')).toEqual([
      'Also possible: A warning.There may be a hole.',
      'You ticked: A greeting.It may be a neighbour.',
    ]);
  });
});

describe('an ending', () => {
  beforeEach(async () => {
    stopListening = pageStore(document)!.subscribe((event) => events.push(event));
    pageStore(document)!.restore(undefined, {
      ...pageStore(document)!.launch.value,
      isStarted: true,
    });
    await choose(0);
    await press('Continue');
    await choose(0, 1);
    await press('Continue');
  });

  test('recalls the way, looks back, and names the objective', () => {
    expect(focused()).toBe('How it ended');
    expect(texts('.scenario-recap > li')).toEqual([
      'What about your lights?You switch them on.',
      'What else could explain it?A warning.A greeting.',
    ]);
    expect(root.textContent).toContain('You are home.');
    expect(root.textContent).toContain('You chose early.');
    expect(root.textContent).toContain('I can decide when to switch the lights on');
    expect(buttons()).toEqual(['Go back and try another way', 'Start again']);
  });

  test('is put on record as completed, and nothing of the way with it', () => {
    expect(events).toEqual([{ type: 'scenario-completed', scenarioId: 'dark-lane' }]);
  });

  test('is on record as soon as it shows, so that closing the page right away loses nothing', async () => {
    await press('Go back and try another way');
    await choose(0, 1);
    events.length = 0;
    [...root.querySelectorAll('button')].find((b) => b.textContent === 'Continue')!.click();
    while (heading() !== 'How it ended') await Promise.resolve();
    expect(events).toEqual([{ type: 'scenario-completed', scenarioId: 'dark-lane' }]);
  });

  test('another way can be tried from the step before', async () => {
    await press('Go back and try another way');
    expect([heading(), focused()]).toEqual(['Step 2', 'Step 2']);
  });

  test('starting again begins with nothing chosen', async () => {
    await press('Start again');
    expect([heading(), focused()]).toEqual(['Step 1', 'Step 1']);
    expect(buttons()).toEqual(['Choose']);
  });
});
