import { expect, test, type BrowserContext } from '@playwright/test';
import type { Host } from '../helpers/lms-host-pages.ts';
import { serveModule, triedModule, type ServedModule } from '../helpers/served-module.ts';

const title = triedModule.lessons[1]?.title ?? '';
const SOON = { timeout: 25_000 };
const OFFER = 'that did not reach your learning system is kept in this browser';

test.describe.configure({ timeout: 90_000 });

for (const host of ['strict-12', 'strict-2004'] as const satisfies readonly Host[]) {
  test.describe(host, () => {
    let served: ServedModule;

    test.beforeAll(async () => {
      served = await serveModule(host);
    });

    test.afterAll(() => served.close());

    /** A visit of which nothing reaches the record and whose tab is killed. */
    async function visitThatIsLost(context: BrowserContext, record: string) {
      const page = await context.newPage();
      const { module } = await served.launch(page, { record, faults: { expiredLogin: true } });
      await module.continue();
      await expect(module.saveStatus()).toContainText('Not saved yet', SOON);
      await page.close();
    }

    async function visitAgain(context: BrowserContext, record: string) {
      const page = await context.newPage();
      const launched = await served.launch(page, { record });
      await launched.lms.setFaults({ expiredLogin: false });
      const content = page.frameLocator('iframe');
      return { page, content, ...launched, offer: content.getByText(OFFER) };
    }

    test('work that could not be saved is offered, taken up and then on record', async ({
      context,
    }) => {
      const record = `take up, ${host}`;
      await visitThatIsLost(context, record);
      const { page, content, lms, module, offer } = await visitAgain(context, record);
      await expect(offer).toBeVisible();
      await content.getByRole('button', { name: 'Take it up' }).click();
      await expect(offer).toHaveCount(0);
      await expect(module.saveStatus()).toHaveText('Saved', SOON);
      await page.close();

      const third = await visitAgain(context, record);
      await expect(third.module.heading()).toHaveText(title);
      await expect(third.offer).toHaveCount(0);
      await expect(third.content.getByText('Completed', { exact: true })).toHaveCount(1);
      expect(await lms.violations().catch(() => [])).toEqual([]);
      expect(await third.lms.onRecord()).toMatchObject({ completion: 'incomplete' });
    });

    test('work that is left is removed from the browser and not offered again', async ({
      context,
    }) => {
      const record = `leave, ${host}`;
      await visitThatIsLost(context, record);
      const { page, content, offer } = await visitAgain(context, record);
      await content.getByRole('button', { name: 'Leave it' }).click();
      await expect(offer).toHaveCount(0);
      const kept = await page.evaluate(() =>
        Object.keys(localStorage).filter((name) => name.startsWith('groundings:unsaved:')),
      );
      expect(kept).toEqual([]);
      await page.close();

      const third = await visitAgain(context, record);
      await expect(third.module.heading()).toHaveText(triedModule.lessons[0]?.title ?? '');
      await expect(third.offer).toHaveCount(0);
    });
  });
}
