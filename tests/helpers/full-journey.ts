import { expect, type Locator } from '@playwright/test';
import type { Course, Launchable, Module, PracticeSet } from '../../src/course/course.ts';
import { modulePage, pageReady, type Place } from './module-page.ts';
import { practiceSetPage } from './practice-set-page.ts';

/** The first practice set of each kind: all others of that kind are alike. */
export const oneSetOfEachKind = ({ practiceSets }: Course): readonly PracticeSet[] =>
  practiceSets.filter(
    (set, index) => practiceSets.findIndex(({ kind }) => kind === set.kind) === index,
  );

/**
 * All there is to do: every check but those that ask for words, every scenario, and a quiz failed
 * once and then passed; of a practice set, every question.
 */
export async function takeFullJourney(
  place: Place,
  course: Course,
  launchable: Launchable,
): Promise<void> {
  await pageReady(place);
  if (launchable.kind === 'module') await throughModule(place, course, launchable);
  else await throughSet(place, launchable);
  await expect(place.locator('.save-status-text')).toHaveText(/^Saved/);
}

async function throughModule(place: Place, course: Course, module: Module): Promise<void> {
  const page = modulePage(place, course, module.id);
  for (const lesson of module.lessons) {
    await page.openPart(lesson.title);
    for (const id of lesson.checks) {
      const kind = module.questions.find((question) => question.id === id)?.kind;
      if (kind !== 'short') await page.answerCheck(id, 'right');
    }
    const scenarios = place.locator('section.part:not([hidden]) .scenario');
    for (const scenario of await scenarios.all()) await playScenario(scenario);
    if (lesson.hasQuiz) {
      await page.takeQuiz('wrong');
      await page.takeQuiz('right');
    } else {
      await page.continue();
    }
  }
}

/** Takes the first way at every step. */
async function playScenario(scenario: Locator): Promise<void> {
  const heading = scenario.locator('.scenario-heading');
  const click = (name: string | RegExp) => scenario.getByRole('button', { name }).click();
  await expect(heading).toHaveText('Step 1');
  for (let steps = 0; steps < 12; steps += 1) {
    await scenario.locator('input').first().check();
    await click(/^(Choose|Talk them over)$/);
    await click('Continue');
    await expect(heading).toHaveText(/^(Step|How it ended)/);
    if ((await heading.innerText()) === 'How it ended') return;
  }
  throw new Error('The first way through this scenario does not end.');
}

async function throughSet(place: Place, set: PracticeSet): Promise<void> {
  const page = practiceSetPage(place, set);
  await place.locator('[data-contents]').getByRole('link', { name: 'Questions' }).click();
  await page.ready();
  for (const [index, question] of set.questions.entries()) {
    await page.answer(question, index % 2 === 0 ? 'right' : 'wrong');
  }
}
