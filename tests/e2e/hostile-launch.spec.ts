import { expect, test, type FrameLocator } from '@playwright/test';
import { serveModule, triedModule, type ServedModule } from '../helpers/served-module.ts';

const MARK = 'hostile-mark';
const hostile: readonly [what: string, text: string][] = [
  ['an image that runs script', `<img src=x class=${MARK} onerror="top.trapped = true">`],
  ['a script', `</textarea></script><script class=${MARK}>top.trapped = true</script>`],
  ['an attribute breaking out', `"'><svg class=${MARK} onload="top.trapped = true">`],
  ['a script address', 'javascript:top.trapped=true'],
  ['control characters', '\u0000\u0007\u001b[2J\r\n\u202E'],
  ['a prototype key', '__proto__'],
  ['a long run of text', `<b class=${MARK}>${'x'.repeat(100_000)}`],
];

const elements = {
  'strict-12': [
    'cmi.core.student_name',
    'cmi.core.student_id',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.lesson_mode',
    'cmi.suspend_data',
    'cmi.launch_data',
  ],
  'strict-2004': [
    'cmi.learner_name',
    'cmi.learner_id',
    'cmi.location',
    'cmi.completion_status',
    'cmi.mode',
    'cmi.suspend_data',
    'cmi.launch_data',
  ],
} as const;

for (const host of ['strict-12', 'strict-2004'] as const) {
  test.describe(host, () => {
    let served: ServedModule;

    // No content security policy: nothing but the module itself keeps script from running.
    test.beforeAll(async () => {
      served = await serveModule(host);
    });

    test.afterAll(() => served.close());

    for (const [what, text] of hostile) {
      test(`launch values with ${what} are text, and the module works`, async ({ page }) => {
        const reads = Object.fromEntries(elements[host].map((element) => [element, text]));
        const { module, errors } = await served.launch(page, { faults: { reads } });
        await module.continue();
        await expect(module.heading()).toHaveText(triedModule.lessons[1]?.title ?? '');

        const content = page.frameLocator('iframe');
        await openSupport(content);
        await expect(content.getByRole('dialog', { name: 'Support report' })).toBeVisible();
        await expect(content.locator(`.${MARK}`)).toHaveCount(0);
        expect(await page.evaluate(() => 'trapped' in window)).toBe(false);
        expect(errors).toEqual([]);
      });
    }

    const learner = { learnerName: 'Okonkwo, Adaeze', learnerId: 'warrant-40417' };

    for (const [how, query, open] of [
      ['an address that ends in ?support=1', '?support=1', undefined],
      ['Ctrl+Alt+Shift+S', '', openSupport],
    ] as const) {
      test(`${how} shows the support report, without the learner’s name and id`, async ({
        page,
      }) => {
        const packageUrl = `${served.server.packageUrl}${query}`;
        const { module } = await served.launch(page, { launch: learner, packageUrl });
        const content = page.frameLocator('iframe');
        if (open) {
          await module.continue();
          await expect(module.heading()).toHaveText(triedModule.lessons[1]?.title ?? '');
          await open(content);
        }
        const dialog = content.getByRole('dialog', { name: 'Support report' });
        const report = await dialog.getByRole('textbox', { name: 'Report' }).inputValue();
        expect(report).toContain(`Module: ${triedModule.id}, release ${triedModule.release}`);
        if (open) expect(report).toMatch(/^\d+\. commit → true$/m);
        expect(report).not.toMatch(/Okonkwo|Adaeze|warrant-40417/);
        await dialog.getByRole('button', { name: 'Copy the report' }).click();
        await expect(dialog.getByRole('status')).toHaveText(
          /^(Copied\.|The report is selected: copy it with your keyboard\.)$/,
        );
        await dialog.getByRole('button', { name: 'Close' }).click();
        await expect(dialog).toHaveCount(0);
      });
    }
  });
}

async function openSupport(content: FrameLocator): Promise<void> {
  await content.locator('body').press('Control+Alt+Shift+KeyS');
}
