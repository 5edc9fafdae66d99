import { expect, test } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { detailsFor } from '../helpers/in-turn.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
const pathway = course.pathways.find(({ id }) => id === 'recruit');
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

test('the pathway of recruits holds every module of the course', () => {
  expect([...(pathway?.modules ?? [])].sort()).toEqual(course.modules.map(({ id }) => id).sort());
});

for (const id of pathway?.modules ?? []) {
  test(
    `from the home page through ${id} to a passed quiz, and nothing goes wrong on the way`,
    detailsFor(id),
    async ({ page }) => {
      test.setTimeout(90_000);
      const errors = collectErrors(page);
      await page.goto(sitePage(server, 'index.html'));
      await page.locator(`.catalogue a[href="./${id}.html"]`).first().click();
      const module = modulePage(page, course, id);
      await module.ready();
      await module.readLessons();
      await module.takeQuiz('right');
      await expect(page.locator('.quiz-heading')).toHaveText('You passed');
      await page.goto(sitePage(server, 'index.html'));
      await expect(page.locator(`[data-module-state="${id}"]`).first()).toHaveText(
        'Completed, quiz passed',
      );
      expect(errors).toEqual([]);
    },
  );
}
