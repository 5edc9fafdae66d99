// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { aPracticeSet, measureAnswer, practiceAnswer } from '../progress/a-practice-set.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { aQuestionText, openPage } from './a-practice-page.tsx';

const questions = aQuestionText('check-1', 'tell') + aQuestionText('check-2', 'link');
const KEY = 'groundings:1:objectives:the-charter';

const load = async () =>
  (await import('../../../src/islands/practice/PracticeSet.tsx')).PracticeSet;

const openRefresher = (before: readonly ProgressEvent[] = []) =>
  openPage(
    aPracticeSet('refresher'),
    questions,
    load,
    { kind: 'refresher', module: 'the-charter', weeks: 4, explains: false },
    before,
  );

const openMeasure = (explains: boolean, before: readonly ProgressEvent[] = []) =>
  openPage(
    aPracticeSet('measure'),
    questions,
    load,
    { kind: 'measure', module: 'the-charter', explains },
    before,
  );

beforeEach(() => {
  localStorage.clear();
});

describe('a refresher', () => {
  test('asks one question at a time and explains each as soon as it is answered', async () => {
    const page = await openRefresher();
    expect(page.texts('h3, legend')).toEqual(['Question 1 of 2', 'What about check-1?']);
    page.choose(1);
    await page.press('Check answer');
    expect(page.texts('.feedback-title')).toEqual(['Not quite']);
    expect(page.focused()).toBe('Not quite');
    await page.press('Continue');
    expect(page.focused()).toBe('Question 2 of 2');
    page.choose(0);
    await page.press('Check answer');
    await page.press('Finish');
    expect(page.focused()).toBe('You have finished this refresher');
    expect(page.store.progress.value.parts).toEqual({ questions: 'completed' });
  });

  test('keeps on this device which objectives went well at the first try', async () => {
    const page = await openRefresher();
    page.choose(1);
    await page.press('Check answer');
    await page.press('Try again');
    page.choose(0);
    await page.press('Check answer');
    await page.press('Continue');
    expect(localStorage.getItem(KEY)).toBeNull();
    page.choose(0);
    await page.press('Check answer');
    expect(localStorage.getItem(KEY)).toBe('{"4":{"tell":false,"link":true}}');
  });

  test('goes on at the first question without an answer', async () => {
    const page = await openRefresher([practiceAnswer('check-1', true)]);
    expect(page.texts('h3')).toEqual(['Question 2 of 2']);
  });

  test('can be looked at again when it is finished', async () => {
    const before = [practiceAnswer('check-1', true), practiceAnswer('check-2', true)];
    const page = await openRefresher(before);
    expect(page.texts('h3')).toEqual(['You have finished this refresher']);
    await page.press('Look at the questions again');
    expect(page.texts('h3, .feedback-title')).toEqual(['Question 1 of 2', 'Right']);
  });
});

describe('a measure', () => {
  test('takes each first answer without a word about it', async () => {
    const page = await openMeasure(false);
    page.choose(1);
    await page.press('Keep answer and continue');
    expect(page.focused()).toBe('Question 2 of 2');
    expect(page.texts('button')).toEqual(['Keep answer and continue']);
    page.choose(0);
    await page.press('Keep answer and continue');
    expect(page.focused()).toBe('Thank you: all your answers are kept');
    expect(page.texts('.explanations')).toEqual([]);
    expect(
      page.events.flatMap((event) =>
        event.type === 'measure-answered'
          ? [[event.result.questionId, event.result.chosen, event.result.isCorrect]]
          : [],
      ),
    ).toEqual([
      ['check-1', [1], false],
      ['check-2', [0], true],
    ]);
  });

  test('asks for an answer where none is chosen', async () => {
    const page = await openMeasure(false);
    await page.press('Keep answer and continue');
    expect(page.texts('.error-summary a')).toEqual(['Choose an answer']);
    expect(page.events).toEqual([]);
  });

  test('explains its answers at the end where it comes after the module, and shows no score', async () => {
    const before = [measureAnswer('check-1', false), measureAnswer('check-2', true)];
    const page = await openMeasure(true, before);
    expect(page.texts('.result-stem')).toEqual(['What about check-1?', 'What about check-2?']);
    expect(page.root.textContent).not.toMatch(/%|out of|passed/);
  });

  test('keeps nothing on this device for the objectives', async () => {
    await openMeasure(true, [measureAnswer('check-1', true), measureAnswer('check-2', true)]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
