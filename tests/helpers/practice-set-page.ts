import { expect, type Locator } from '@playwright/test';
import type { PracticeSet, Question } from '../../src/course/course.ts';
import { answerFields } from './answer-fields.ts';
import type { Place } from './module-page.ts';

export interface PracticeSetPage {
  ready(): Promise<void>;
  heading(): Locator;
  /**
   * Answers the question in view and goes on to the next, or to the end.
   * @param look taken at what a refresher explains, before going on
   */
  answer(question: Question, how: 'right' | 'wrong', look?: () => Promise<void>): Promise<void>;
  saveStatus(): Locator;
}

/** Drives the page of a refresher or a measure as a learner would. */
export function practiceSetPage(place: Place, set: PracticeSet): PracticeSetPage {
  const step = place.locator('.quiz-step');
  const heading = () => place.locator('.quiz-heading');
  const press = (name: string | RegExp) => step.getByRole('button', { name }).click();

  return {
    ready: async () => {
      await expect(place.locator('html[data-ready]')).toBeAttached({ timeout: 15_000 });
      await expect(heading()).toBeVisible({ timeout: 15_000 });
    },
    heading,
    answer: async (question, how, look) => {
      await expect(heading()).toHaveText(
        `Question ${String(set.questions.indexOf(question) + 1)} of ${String(set.questions.length)}`,
      );
      await answerFields(step, question, how);
      if (set.kind === 'measure') {
        await press('Keep answer and continue');
      } else {
        await press('Check answer');
        await expect(step.locator('.feedback-title')).toHaveText(
          how === 'right' ? 'Right' : 'Not quite',
        );
        await look?.();
        await press(/^(Continue|Finish)$/);
      }
      await expect(heading()).toBeFocused();
    },
    saveStatus: () => place.locator('.save-status-text'),
  };
}
