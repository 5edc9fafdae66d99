// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { resultsOnDevice } from '../../../src/objectives/refresher-results.ts';
import type { ProgressEvent } from '../../../src/progress/progress-store.ts';
import { aModuleDefinition, aQuizRun } from '../progress/a-module-definition.ts';
import { practiceAnswer } from '../progress/a-practice-set.ts';
import { aQuestionText, openPage } from './a-practice-page.tsx';

const objectives = [
  { id: 'tell', text: 'tell who wrote it' },
  { id: 'link', text: 'link it to my work' },
];
const questions =
  aQuestionText('check-1', 'tell') +
  aQuestionText('quiz-1', 'tell') +
  aQuestionText('quiz-2', 'link');

const load = async () => {
  const { ModuleSummary } = await import('../../../src/islands/ModuleSummary.tsx');
  return ModuleSummary;
};

const openSummary = (before: readonly ProgressEvent[]) =>
  openPage(aModuleDefinition(), questions, load, { objectives }, before);

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the summary of a module', () => {
  test('says nothing about objectives before anything was answered', async () => {
    const page = await openSummary([]);
    expect(page.texts('.objectives li')).toEqual([
      'I can tell who wrote it',
      'I can link it to my work',
    ]);
  });

  test('says for each objective where the learner stands', async () => {
    const page = await openSummary([
      practiceAnswer('check-1', true),
      ...aQuizRun(['quiz-1', 'quiz-2'], 1),
    ]);
    expect(page.texts('.objectives li')).toEqual([
      'I can tell who wrote it Can do',
      'I can link it to my work Not yet',
    ]);
  });

  test('takes refreshers into account until the learner clears them', async () => {
    resultsOnDevice(window)!.keep('the-charter', 1, { tell: true, link: true });
    const page = await openSummary(aQuizRun(['quiz-1', 'quiz-2'], 1));
    expect(page.texts('.part-state')).toEqual(['Kept up', 'Can do']);
    await page.press('Clear the results of my refreshers from this browser');
    expect(page.texts('.part-state')).toEqual(['Can do', 'Not yet']);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('hides all of this where the browser keeps nothing', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const page = await openSummary([practiceAnswer('check-1', true)]);
    expect(page.texts('.part-state')).toEqual([]);
  });
});
