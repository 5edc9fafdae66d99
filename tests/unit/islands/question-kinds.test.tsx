// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { PracticeForm } from '../../../src/islands/PracticeForm.tsx';
import { loadViews } from '../../../src/islands/question-views.ts';
import { readQuestions } from '../../../src/islands/read-question.ts';
import { judgeText, matchText, orderText, shortText, trueFalseText } from './question-texts.ts';

function questionIn(text: string) {
  const page = document.createElement('div');
  page.innerHTML = text;
  document.body.replaceChildren(page);
  return readQuestions(page)[0]!;
}

/** The question brought to life, and what it hands over when it is answered. */
async function open(text: string, asksCertainty = false) {
  const question = questionIn(text);
  await loadViews([question.kind]);
  const onAnswer = vi.fn();
  const container = document.createElement('main');
  document.body.replaceChildren(container);
  const show = (answer?: { chosen: readonly number[]; outcome: 'right' | 'wrong' }) =>
    act(() => {
      render(
        <PracticeForm
          question={question}
          answer={answer}
          asksCertainty={asksCertainty}
          onAnswer={onAnswer}
        />,
        container,
      );
    });
  const find = <Tag extends 'button' | 'label'>(tag: Tag, words: string) =>
    [...container.querySelectorAll(tag)].find(({ textContent }) => textContent === words)!;
  const field = (label: string) =>
    container.querySelector<HTMLInputElement>(`#${find('label', label).htmlFor}`)!;
  const press = (name: string) =>
    act(() => {
      find('button', name).click();
    });
  await show();

  return {
    container,
    onAnswer,
    press,
    choose: (label: string) => {
      field(label).checked = true;
    },
    select: (label: string, value: string) => {
      field(label).value = value;
    },
    write: (words: string) => {
      container.querySelector('textarea')!.value = words;
    },
    check: () => press('Check answer'),
    /** Shows the answer as the place that keeps it would hand it back. */
    explain: async (chosen: readonly number[], outcome: 'right' | 'wrong') => {
      await show({ chosen, outcome });
      return container.querySelector('.feedback')?.textContent ?? '';
    },
    error: () => container.querySelector('.field-error')?.textContent,
  };
}

describe('what a page says of a question is read back from it', () => {
  const common = {
    family: 'fam',
    objective: 'obj',
    stem: 'What about it?',
    sources: [{ number: 3, title: 'The law', address: 'source-law' }],
  };
  const graded = { ...common, optionOrder: 'fixed', mustPass: false };

  test.each([
    [
      trueFalseText,
      {
        ...{ ...graded, id: 'the-truefalse', kind: 'truefalse', answer: false },
        ...{ whyTrue: 'No, it is not.', whyFalse: 'Just so.' },
        because: [
          { key: 'law', text: 'The law says so', correct: true, why: 'It does.' },
          { key: 'luck', text: 'It is luck', correct: false, why: 'It is not.' },
        ],
      },
    ],
    [
      orderText,
      {
        ...{ ...graded, id: 'the-order', kind: 'order' },
        items: [
          { key: 'look', text: 'Look', why: 'Eyes first.' },
          { key: 'speak', text: 'Speak', why: 'Words next.' },
          { key: 'search', text: 'Search', why: 'Hands last.' },
        ],
      },
    ],
    [
      matchText,
      {
        ...{ ...graded, id: 'the-match', kind: 'match' },
        prompts: [
          { key: 'tone', text: 'Your tone', answer: 'encounter', why: 'They hear it.' },
          { key: 'review', text: 'A review', answer: 'supervision', why: 'A sergeant does it.' },
        ],
        options: [
          { key: 'encounter', text: 'Encounter' },
          { key: 'supervision', text: 'Supervision' },
        ],
      },
    ],
    [
      judgeText,
      {
        ...{ ...common, id: 'the-judge', kind: 'judge' },
        actions: [
          { key: 'thank', text: 'You thank them', rating: 'appropriate', why: 'It is kind.' },
          { key: 'stay', text: 'You say nothing', rating: 'inappropriate', why: 'It is not.' },
        ],
      },
    ],
    [
      shortText,
      {
        ...{ ...common, id: 'the-short', kind: 'short' },
        ...{ modelAnswer: 'I would say my name.', points: ['It has a name.'] },
      },
    ],
  ])('%#', (text, question) => {
    expect(questionIn(text)).toEqual(question);
  });
});

test('true or false asks for both, and explains both', async () => {
  const form = await open(trueFalseText);
  await form.check();
  expect(form.error()).toBe('Error: Choose true or false');
  form.choose('False');
  await form.check();
  expect(form.error()).toBe('Error: Choose the reason');
  form.choose('It is luck');
  await form.check();
  expect(form.onAnswer).toHaveBeenCalledWith([1, 1], false);
  const feedback = await form.explain([1, 1], 'wrong');
  expect(feedback).toContain('You chose: FalseRight. Just so.');
  expect(feedback).toContain('Your reason: It is luckNot right. It is not.');
});

test('items are moved with buttons, every move is announced, and the focus stays with the item', async () => {
  const form = await open(orderText);
  const texts = () =>
    [...form.container.querySelectorAll('.order-items li > span:first-child')].map(
      (item) => item.textContent,
    );
  for (const name of ['Look', 'Speak', 'Search']) {
    while (texts().indexOf(name) > ['Look', 'Speak', 'Search'].indexOf(name)) {
      await form.press(`Up ${name}`);
    }
  }
  expect(texts()).toEqual(['Look', 'Speak', 'Search']);
  await form.press('Down Look');
  expect(form.container.querySelector('[role=status]')?.textContent).toBe('Look: place 2 of 3');
  expect(document.activeElement?.textContent).toBe('Down Look');
  await form.press('Down Look');
  expect(document.activeElement?.textContent).toBe('Up Look');
  await form.check();
  expect(form.onAnswer).toHaveBeenCalledWith([1, 2, 0], false);
  expect(await form.explain([1, 2, 0], 'wrong')).toContain('Your order1. Speak2. Search3. Look');
});

test('a match needs an option for each prompt, and says which belongs where', async () => {
  const form = await open(matchText);
  form.select('Your tone', '1');
  await form.check();
  expect(form.error()).toBe('Error: Choose something for each of them');
  expect(form.container.querySelector('.error-summary a')?.getAttribute('href')).toBe(
    '#the-match-option-2',
  );
  form.select('A review', '1');
  await form.check();
  expect(form.onAnswer).toHaveBeenCalledWith([1, 1], false);
  const feedback = await form.explain([1, 1], 'wrong');
  expect(feedback).toContain('It belongs to: Encounter. They hear it.');
  expect(feedback).toContain('A review: SupervisionRight. A sergeant does it.');
});

test('ratings are compared, and nobody is told that they are wrong', async () => {
  const form = await open(judgeText);
  form.select('You thank them', '3');
  form.select('You say nothing', '2');
  await form.check();
  expect(form.onAnswer).toHaveBeenCalledWith([3, 2], false);
  const feedback = await form.explain([3, 2], 'wrong');
  expect(feedback).toContain('The authors see some of these differently');
  expect(feedback).toContain('You: inappropriate. The authors: appropriate.');
  expect(feedback).not.toMatch(/wrong|Not right|Not quite/);
});

test('the words of a short answer go nowhere: what is handed over is empty', async () => {
  const form = await open(shortText);
  await form.check();
  expect(form.error()).toBe('Error: Write your answer');
  form.write('MARKER');
  await form.check();
  expect(form.onAnswer.mock.calls).toEqual([[[], true]]);
  expect(await form.explain([], 'right')).toContain('I would say my name.');
  expect(`${form.container.innerHTML} ${document.title} ${location.href}`).not.toContain('MARKER');
});

describe('how sure a learner is', () => {
  test('changes the words and opens the explanations, and is not handed over', async () => {
    const form = await open(trueFalseText, true);
    form.choose('True');
    form.choose('It is luck');
    form.choose('Certain');
    await form.check();
    expect(form.onAnswer.mock.calls).toEqual([[[0, 1], false]]);
    expect(await form.explain([0, 1], 'wrong')).toContain('You were certain.');
    expect(form.container.querySelector('details')).toBeNull();
  });

  test('may be left out', async () => {
    const form = await open(trueFalseText, true);
    form.choose('True');
    form.choose('It is luck');
    await form.check();
    expect(await form.explain([0, 1], 'wrong')).not.toContain('You were');
    expect(form.container.querySelector('details')).not.toBeNull();
  });
});
