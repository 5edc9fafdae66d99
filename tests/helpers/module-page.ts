import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { answerFields } from './answer-fields.ts';
import type { Course, Module, Question } from '../../src/course/course.ts';

/** Where a module page is shown: a tab of its own, or a frame of an LMS's page. */
export type Place = Page | FrameLocator;

export interface ModulePage {
  readonly module: Module;
  ready(): Promise<void>;
  heading(): Locator;
  /** Opens a part by its entry in the contents list, which narrow screens open on request. */
  openPart(title: string): Promise<void>;
  /** Goes on from the part in view, which completes it. */
  continue(): Promise<void>;
  /** Completes every lesson before the quiz and stops at the quiz. */
  readLessons(): Promise<void>;
  check(questionId: string): Locator;
  answerCheck(questionId: string, how: 'right' | 'wrong'): Promise<void>;
  startQuiz(): Promise<void>;
  /** Answers the question in view and returns it. */
  answerQuizQuestion(how: 'right' | 'wrong'): Promise<Question>;
  handIn(): Promise<void>;
  /** From the start of the quiz to its result. */
  takeQuiz(how: 'right' | 'wrong'): Promise<void>;
  saveStatus(): Locator;
}

/** The page of a module or practice set has started and has its record open. */
export async function pageReady(place: Place): Promise<void> {
  await expect(place.locator('html[data-ready]')).toBeAttached({ timeout: 15_000 });
  await expect(place.locator('.save-status')).not.toHaveClass(/is-starting/, { timeout: 15_000 });
}

/** Drives a module page as a learner would. Knows the right answers from the course. */
export function modulePage(place: Place, course: Course, moduleId: string): ModulePage {
  const found = course.modules.find(({ id }) => id === moduleId);
  if (!found) throw new Error(`No module "${moduleId}" in the course.`);
  const module = found;
  const part = () => place.locator('section.part:not([hidden])');
  const button = (name: string | RegExp) => place.getByRole('button', { name });

  const page: ModulePage = {
    module,
    ready: () => pageReady(place),
    heading: () => part().locator('h2').first(),
    openPart: async (title) => {
      const link = place.locator('[data-contents]').getByRole('link', { name: title, exact: true });
      if (!(await link.isVisible())) await button('Contents').click();
      await link.click();
      await expect(page.heading()).toHaveText(title);
    },
    continue: async () => {
      await part()
        .getByRole('link', { name: /^Continue/ })
        .click();
    },
    readLessons: async () => {
      for (const lesson of module.lessons) {
        await expect(page.heading()).toHaveText(lesson.title);
        if (lesson.hasQuiz) return;
        await page.continue();
      }
    },
    check: (questionId) => place.locator(`#question-${questionId}`),
    answerCheck: async (questionId, how) => {
      const check = page.check(questionId);
      await answerFields(check, questionOf(questionId), how);
      await check.getByRole('button', { name: 'Check answer' }).click();
      const { kind } = questionOf(questionId);
      const isMarked = kind !== 'judge' && kind !== 'short';
      await expect(check.locator('.feedback-title')).toHaveText(
        isMarked ? (how === 'right' ? 'Right' : 'Not quite') : /\w/,
      );
    },
    startQuiz: async () => {
      await button(/^(Start the quiz|Try again with new questions|Take it again)/).click();
      await expect(place.locator('.quiz-heading')).toHaveText(/^Question 1 of/);
    },
    answerQuizQuestion: async (how) => {
      const step = place.locator('.quiz-step');
      const stem = await step.locator('legend').innerText();
      const question = module.questions.find((candidate) => candidate.stem === stem.trim());
      if (!question) throw new Error(`No question with the stem "${stem}".`);
      await answerFields(step, question, how);
      const heading = await place.locator('.quiz-heading').innerText();
      await button('Keep answer and continue').click();
      await expect(place.locator('.quiz-heading')).not.toHaveText(heading);
      return question;
    },
    handIn: async () => {
      await button('Hand in my answers').click();
      await expect(place.locator('.quiz-result')).toBeVisible();
    },
    takeQuiz: async (how) => {
      await page.startQuiz();
      for (let count = module.assessment?.draw ?? 0; count > 0; count -= 1) {
        await page.answerQuizQuestion(how);
      }
      await page.handIn();
    },
    saveStatus: () => place.locator('.save-status-text'),
  };

  function questionOf(id: string): Question {
    const question = module.questions.find((candidate) => candidate.id === id);
    if (!question) throw new Error(`No question "${id}" in module "${module.id}".`);
    return question;
  }

  return page;
}
