import { rm } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Lesson, PracticeSet } from '../../src/course/course.ts';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import { openHost, startLmsServer } from '../helpers/lms-host.ts';
import { modulePage, type ModulePage } from '../helpers/module-page.ts';
import { practiceSetPage } from '../helpers/practice-set-page.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';
import { PART_IN_VIEW, startLooking, type Look } from './look-at-pages.ts';

const course = builtCourse();

/** Opens a package in a window of its own, where axe needs no frames, and looks at what `learn` shows. */
async function lookInPackage(
  id: string,
  { page, context }: { page: Page; context: BrowserContext },
  learn: (content: Page, look: Look) => Promise<void>,
): Promise<void> {
  const folder = await unpackZip(packageFor(id, 'strict-12'));
  const server = await startLmsServer(folder, {
    headers: { 'Content-Security-Policy': "default-src 'self'" },
  });
  try {
    const look = startLooking(context, server.origin);
    const { packageUrl } = server;
    const { popup } = await openHost(page, { host: 'strict-12', packageUrl, opens: 'popup' });
    if (!popup) throw new Error('The package has no window of its own.');
    await learn(popup, look);
    look.end();
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** A lesson with its questions answered, right and wrong in turn, and its scenarios begun. */
async function lookAtLesson(content: Page, module: ModulePage, lesson: Lesson, look: Look) {
  for (const [index, id] of lesson.checks.entries()) {
    await module.answerCheck(id, index % 2 === 0 ? 'wrong' : 'right');
  }
  const isFirst = lesson === module.module.lessons[0];
  await look.at(content, lesson.title, isFirst ? undefined : PART_IN_VIEW);
  for (const scenario of await content.locator(`${PART_IN_VIEW} .scenario`).all()) {
    const id = (await scenario.getAttribute('id')) ?? '';
    const run = scenario.locator('.scenario-run');
    const firstStep = await run.innerText();
    await run.locator('input').first().check();
    await run.locator('.button').first().click();
    await expect(run).not.toHaveText(firstStep, { useInnerText: true });
    await look.at(content, `after the first step of ${id}`, `#${id}`);
  }
}

/** The quiz from its first question to its result. */
async function lookAtQuiz(content: Page, module: ModulePage, look: Look) {
  await module.startQuiz();
  await look.at(content, 'the first question of the quiz', PART_IN_VIEW);
  for (let count = module.module.assessment?.draw ?? 0; count > 0; count -= 1) {
    await module.answerQuizQuestion(count % 2 === 0 ? 'wrong' : 'right');
  }
  await look.at(content, 'the answers before handing in', PART_IN_VIEW);
  await module.handIn();
  await look.at(content, 'the result', PART_IN_VIEW);
}

for (const { id } of course.modules) {
  test(`package ${id}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    await lookInPackage(id, { page, context }, async (content, look) => {
      const module = modulePage(content, course, id);
      await module.ready();
      for (const lesson of module.module.lessons) {
        await module.openPart(lesson.title);
        await lookAtLesson(content, module, lesson, look);
        if (lesson.hasQuiz) await lookAtQuiz(content, module, look);
      }
      const entries = await content.locator('[data-contents] a').allInnerTexts();
      const after = entries.filter(
        (title) => !module.module.lessons.some((l) => l.title === title),
      );
      expect(after).toEqual(
        expect.arrayContaining(['Summary', 'Sources', 'What is recorded about you']),
      );
      for (const title of after) {
        await module.openPart(title);
        await look.at(content, title, PART_IN_VIEW);
      }
    });
  });
}

/** Sets are alike in every module: the first of each kind stands for them. */
const kindOf = (set: PracticeSet) =>
  set.kind === 'refresher' ? `refresher ${String(set.weeks)}` : `measure ${set.form}`;
const oneOfEach = [...Map.groupBy(course.practiceSets, kindOf).values()].flatMap((sets) =>
  sets.slice(0, 1),
);

for (const set of oneOfEach) {
  test(`package ${set.id}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    await lookInPackage(set.id, { page, context }, async (content, look) => {
      const learner = practiceSetPage(content, set);
      await learner.ready();
      for (const [index, question] of set.questions.entries()) {
        const where = `question ${String(index + 1)}`;
        await look.at(content, where, index === 0 ? undefined : PART_IN_VIEW);
        await learner.answer(question, index % 2 === 0 ? 'wrong' : 'right', () =>
          look.at(content, `${where}, explained`, PART_IN_VIEW),
        );
      }
      await look.at(content, 'the end', PART_IN_VIEW);
    });
  });
}
