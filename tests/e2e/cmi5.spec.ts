import { expect, test, type Page } from '@playwright/test';
import { startCmi5Server, type Cmi5Server } from '../helpers/cmi5-server.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { moduleIn, triedModule } from '../helpers/served-module.ts';
import type { LrsLaunch, StrictLrs } from '../helpers/strict-lrs/create-strict-lrs.ts';
import { ownDocument, readLrs } from '../helpers/strict-lrs/read-lrs.ts';

/* The module's cmi5 package under an odd path, with `default-src 'self'` and an LMS on the same origin. */

let server: Cmi5Server;

test.beforeEach(async () => {
  server = await startCmi5Server(triedModule.id);
});

test.afterEach(() => server.close());

/** The LMS opens the module in the window. */
async function open(page: Page, launch: LrsLaunch = {}) {
  const lrs = server.launch(launch);
  await page.goto(lrs.pageAddress);
  const module = moduleIn(page);
  await module.ready();
  return { lrs, module };
}

/** Verbs of a visit, in the order of their arrival. */
const verbsOf = ({ store, session }: StrictLrs): string[] =>
  store.statements
    .filter(({ context }) => Object.values(context.extensions ?? {}).includes(session.id))
    .map(({ verb }) => verb.id.split('/').at(-1) ?? '');

const ended = ({ session }: StrictLrs) => expect.poll(() => session.state).toBe('terminated');

test('a learner opens, answers, leaves, comes back, finishes, and looks back', async ({ page }) => {
  test.setTimeout(90_000);
  const errors = collectErrors(page, ['.woff2']);
  const [check = ''] = triedModule.lessons[0]?.checks ?? [];

  const first = await open(page);
  if (check !== '') await first.module.answerCheck(check, 'right');
  await first.module.continue();
  await expect(first.module.saveStatus()).toHaveText('Saved', { timeout: 20_000 });
  await page.goto('about:blank');
  await ended(first.lrs);
  expect(verbsOf(first.lrs)).toEqual(['initialized', 'terminated']);
  expect(readLrs(server.store)).toMatchObject({ completion: 'incomplete', success: 'unknown' });

  const second = await open(page);
  await expect(second.module.heading()).toHaveText(triedModule.lessons[1]?.title ?? '');
  for (const lesson of triedModule.lessons.slice(1)) {
    await expect(second.module.heading()).toHaveText(lesson.title);
    if (lesson.hasQuiz) await second.module.takeQuiz('right');
    else await second.module.continue();
  }
  await expect(second.module.saveStatus()).toHaveText('Saved');
  await page.getByRole('button', { name: 'Save and exit' }).click();
  await page.waitForURL(server.returnUrl);
  await ended(second.lrs);
  const verbs = verbsOf(second.lrs);
  expect(verbs[0]).toBe('initialized');
  expect(verbs.at(-1)).toBe('terminated');
  expect(verbs.filter((verb) => verb === 'completed' || verb === 'passed').sort()).toEqual([
    'completed',
    'passed',
  ]);
  expect(verbs.filter((verb) => verb === 'answered').length).toBeGreaterThanOrEqual(
    triedModule.assessment?.draw ?? 1,
  );
  expect(readLrs(server.store)).toMatchObject({
    completion: 'complete',
    success: 'passed',
    scaledScore: 1,
    progress: 1,
  });

  const before = ownDocument(server.store);
  const third = await open(page, { launchMode: 'Review' });
  await expect(page.locator('.save-status')).toHaveClass(/is-not-recorded/);
  await third.module.openPart(triedModule.lessons[0]?.title ?? '');
  if (check !== '') {
    await expect(third.module.check(check)).toBeVisible();
  }
  await page.goto('about:blank');
  await ended(third.lrs);
  expect(verbsOf(third.lrs)).toEqual(['initialized', 'terminated']);
  expect(ownDocument(server.store)).toEqual(before);

  expect([first, second, third].flatMap(({ lrs }) => lrs.violations)).toEqual([]);
  // Documents that are not there yet are answered with 404, which browsers write to the console.
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('in a frame that the LMS takes away, the visit is ended and its work kept', async ({
  page,
}) => {
  const lrs = server.launch();
  await page.goto(server.playerUrl(lrs.pageAddress));
  const module = moduleIn(page.frameLocator('iframe'));
  await module.ready();
  await module.continue();
  await expect(module.heading()).toHaveText(triedModule.lessons[1]?.title ?? '');
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await ended(lrs);
  expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  expect(readLrs(server.store).location).toBe(triedModule.lessons[1]?.id);
  expect(lrs.violations).toEqual([]);
});

test('a learner who is signed out is told, and loses nothing', async ({ page }) => {
  test.setTimeout(60_000);
  const { lrs, module } = await open(page);
  await expect(module.saveStatus()).toHaveText('Saved', { timeout: 20_000 });
  lrs.faults.tokenExpired = true;
  await module.continue();
  const button = page.getByRole('button', { name: 'Try saving now' });
  await expect(button).toBeVisible({ timeout: 40_000 });
  lrs.faults.tokenExpired = false;
  await button.click();
  await expect(module.saveStatus()).toHaveText('Saved');
  expect(readLrs(server.store).location).toBe(triedModule.lessons[1]?.id);
  expect(lrs.violations).toEqual([]);
});

test('reloaded, the page says that it has to be opened from the LMS again', async ({ page }) => {
  const { lrs } = await open(page);
  await page.reload();
  await expect(page.locator('.save-status')).toHaveClass(/is-not-recorded/, { timeout: 15_000 });
  await ended(lrs);
  expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
});

test('nothing that is typed, and nothing secret, is in the record, the report or the browser', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const MARKER = 'marker-of-a-private-thought';
  const learner = { learnerId: 'warrant-40417', learnerName: 'Okonkwo, Adaeze' };
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const { lrs, module } = await open(page, learner);
  const fields = page.locator(':is(textarea, input:not([type]), input[type="text"]):visible');
  let typed = 0;
  for (const { title } of triedModule.lessons) {
    await module.openPart(title);
    for (const field of await fields.all()) {
      await field.fill(MARKER);
      await field.blur();
      typed += 1;
    }
  }
  expect(typed).toBeGreaterThan(0);
  lrs.faults.tokenExpired = true;
  await page.locator('body').press('Control+Alt+Shift+KeyS');
  const dialog = page.getByRole('dialog', { name: 'Support report' });
  const report = await dialog.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toContain('Record: cmi5');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).filter(([name]) => !name.startsWith('groundings:1:private:')),
    ),
  );
  lrs.faults.tokenExpired = false;
  await page.goto('about:blank');
  await ended(lrs);

  const { token } = lrs.session;
  const secrets = [token, Buffer.from(token, 'base64').toString(), 'warrant-40417', 'Okonkwo'];
  for (const secret of secrets) {
    expect(`${report}${JSON.stringify(kept)}${said.join()}`).not.toContain(secret);
  }
  const sent = lrs.log.map(({ request }) => `${decodeURIComponent(request.url)} ${request.body}`);
  expect(sent.join()).not.toContain(MARKER);
  expect(JSON.stringify(kept) + said.join()).not.toContain(MARKER);
  expect(lrs.violations).toEqual([]);
});
