import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoViolations } from '../helpers/expect-accessible.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

async function openScenario(page: Page): Promise<Locator> {
  await page.goto(`${sitePage(server, 'charter.html')}#scenario-the-receipt`);
  const scenario = page.locator('#scenario-the-receipt');
  await expect(scenario.locator('.scenario-heading')).toHaveText('Step 1', { timeout: 15_000 });
  return scenario;
}

/** Moves on with the Tab key until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

test('a scenario is played with the keyboard alone, and the focus goes where reading goes on', async ({
  page,
}) => {
  const errors = collectErrors(page);
  const scenario = await openScenario(page);
  const heading = scenario.locator('.scenario-heading');
  const button = (name: string) => scenario.getByRole('button', { name, exact: true });
  const press = async (name: string) => {
    await tabTo(page, button(name));
    await page.keyboard.press('Enter');
  };
  const expectHeading = async (text: string) => {
    await expect(heading).toHaveText(text);
    await expect(heading).toBeFocused();
  };
  /** Radio buttons are one stop of the Tab key; arrows move between them. */
  const choose = async (index: number) => {
    await tabTo(page, scenario.locator('input').first());
    await page.keyboard.press('Space');
    for (let count = 0; count < index; count += 1) await page.keyboard.press('ArrowDown');
    await press('Choose');
    await expectHeading('What follows');
  };

  await button('Choose').focus();
  await page.keyboard.press('Enter');
  const summary = scenario.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(scenario.locator('input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await press('Choose');
  await expectHeading('What follows');
  await expect(page).not.toHaveTitle(/^Error: /);
  await expect(scenario.locator('.consequences dt')).toHaveText([
    'For the person',
    'For you, the officer',
    'For trust',
  ]);

  await press('Go back and try another way');
  await expectHeading('Step 1');
  await choose(1);
  await press('Continue');
  await expectHeading('Step 2');
  await choose(1);
  await press('Continue');
  await expectHeading('Step 3');

  await press('Talk them over');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Tick at least one explanation');
  await tabTo(page, scenario.locator('input').nth(1));
  await page.keyboard.press('Space');
  await press('Talk them over');
  await expectHeading('What could explain it');
  await expect(scenario.locator('.explanation')).toHaveCount(5);
  await press('Continue');
  await expectHeading('Step 4');
  await choose(1);
  await press('Continue');
  await expectHeading('How it ended');
  await expect(scenario.locator('.scenario-recap > li')).toHaveCount(4);
  await press('Start again');
  await expectHeading('Step 1');
  expect(errors).toEqual([]);
});

test('which way was taken stays on the page', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  const scenario = await openScenario(page);
  const step = async (index: number, name: string) => {
    await scenario.locator('input').nth(index).check();
    await scenario.getByRole('button', { name, exact: true }).click();
    await scenario.getByRole('button', { name: 'Continue', exact: true }).click();
  };
  await step(0, 'Choose');
  await step(0, 'Choose');
  await step(4, 'Talk them over');
  await step(0, 'Choose');
  await expect(scenario.locator('.scenario-heading')).toHaveText('How it ended');

  const title = await page.title();
  await page.reload();
  await expect(scenario.locator('.scenario-heading')).toHaveText('Step 1', { timeout: 15_000 });

  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).toMatch(/"1~[^"]*\.Q~/);
  const everything = [kept, page.url(), title, ...sent].join('\n');
  for (const trace of ['turn-away', 'no-record', 'deny', 'walked-off', 'wants-an-argument']) {
    expect(everything).not.toContain(trace);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any kind of step in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const scenario = await openScenario(page);
    const click = (name: string) => scenario.getByRole('button', { name, exact: true }).click();

    await click('Choose');
    await expectNoViolations(page, 'the scenario', '.scenario');
    for (const name of ['Choose', 'Choose', 'Talk them over', 'Choose']) {
      await scenario.locator('input').first().check();
      await click(name);
      await expectNoViolations(page, 'the scenario', '.scenario');
      await click('Continue');
    }
    await expectNoViolations(page, 'the scenario', '.scenario');
  });
}

test('on paper the whole scenario is text', async ({ page }) => {
  const scenario = await openScenario(page);
  await expect(scenario.locator('.scenario-text')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(scenario.locator('.scenario-run')).toBeHidden();
  await expect(scenario.locator('[data-step]')).toHaveCount(7);
  await expect(scenario.locator('[data-debrief]').last()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every step can be read, and each choice says where to go on', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const scenario = page.locator('#scenario-the-receipt');
    await expect(scenario.getByText('Start at step 1.')).toBeVisible();
    for (const step of await scenario.locator('[data-step]').all())
      await expect(step).toBeVisible();
    await expect(scenario.locator('[data-why]').last()).toBeVisible();
    await scenario.getByRole('link', { name: 'Go to step 2' }).first().click();
    await expect(page).toHaveURL(/#scenario-the-receipt-step-2$/);
  });
});
