import { rm } from 'node:fs/promises';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import { openHost, startLmsServer } from '../helpers/lms-host.ts';
import { modulePage } from '../helpers/module-page.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();
const MARKER = 'marker-of-a-private-thought';
/** What `src/private` keeps, on purpose and on this device only. */
const OWN_STORE = 'groundings:1:private:';

/** Notes where the marker turns up while a page is used. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const note = (where: string, text: string) => {
    if (text.includes(MARKER)) seen.push(where);
  };
  page.on('console', (message) => {
    note('console', message.text());
  });
  page.on('request', (request) => {
    note('request', `${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
  });
  page.on('framenavigated', (frame) => {
    note('address', decodeURIComponent(frame.url()));
  });
  return seen;
}

/** Types the marker into every text field of every section; answers how many there were. */
async function typeEverywhere(frame: Frame): Promise<number> {
  const sections = await frame
    .locator('[data-section]')
    .evaluateAll((all) => all.map(({ id }) => id));
  let count = 0;
  for (const id of sections) {
    await frame.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await expect(frame.locator(`[id="${id}"]`)).toBeVisible();
    const fields = frame.locator(
      `[id="${id}"] :is(textarea, input:not([type]), input[type="text"]):visible`,
    );
    for (const field of await fields.all()) {
      await field.fill(`${MARKER} ${String(count)}`);
      await field.blur();
      count += 1;
    }
  }
  return count;
}

/** Places outside the page's own private store where the marker has been kept. */
async function keptOutside(frame: Frame): Promise<string[]> {
  return frame.evaluate(
    ([marker, own]) => {
      const kept = [localStorage, sessionStorage].flatMap((storage) =>
        Object.entries(storage)
          .filter(([key, value]) => !key.startsWith(own) && String(value).includes(marker))
          .map(([key]) => key),
      );
      const isTold = `${document.title} ${document.cookie} ${location.href}`.includes(marker);
      return isTold ? [...kept, 'title, cookie or address'] : kept;
    },
    [MARKER, OWN_STORE] as const,
  );
}

for (const host of ['strict-12', 'strict-2004'] as const) {
  for (const { id } of course.modules) {
    test(`what is typed in the package of ${id} reaches nobody (${host})`, async ({ page }) => {
      test.setTimeout(60_000);
      const folder = await unpackZip(packageFor(id, host));
      const server = await startLmsServer(folder);
      const seen = watch(page);
      const lms = await openHost(page, { host, packageUrl: server.packageUrl });
      await modulePage(page.frameLocator('iframe'), course, id).ready();

      expect(await typeEverywhere(lms.frame)).toBeGreaterThan(0);
      expect(await keptOutside(lms.frame)).toEqual([]);
      await lms.removeFrame();
      expect(seen).toEqual([]);
      expect(JSON.stringify(await lms.log())).not.toContain(MARKER);
      expect(JSON.stringify(await lms.store())).not.toContain(MARKER);
      await server.close();
      await rm(folder, { recursive: true });
    });
  }
}

test('what is typed on the site reaches nobody', async ({ page }) => {
  test.setTimeout(60_000);
  const server = await startSiteServer();
  const seen = watch(page);
  for (const { id } of course.modules) {
    await page.goto(sitePage(server, `${id}.html`));
    await modulePage(page, course, id).ready();
    expect(await typeEverywhere(page.mainFrame())).toBeGreaterThan(0);
    expect(await keptOutside(page.mainFrame())).toEqual([]);
  }
  expect(seen).toEqual([]);
  await server.close();
});

test('a field that is wired to the record on purpose is noticed', async ({ page }) => {
  const folder = await unpackZip(packageFor('charter', 'strict-12'));
  const server = await startLmsServer(folder);
  const lms = await openHost(page, { host: 'strict-12', packageUrl: server.packageUrl });
  await modulePage(page.frameLocator('iframe'), course, 'charter').ready();
  await lms.frame.evaluate(() => {
    document.addEventListener('input', ({ target }) => {
      const { API } = parent as unknown as { API: { LMSSetValue(name: string, to: string): void } };
      API.LMSSetValue('cmi.suspend_data', (target as HTMLTextAreaElement).value);
    });
  });
  expect(await typeEverywhere(lms.frame)).toBeGreaterThan(0);
  expect(JSON.stringify(await lms.log())).toContain(MARKER);
  await server.close();
  await rm(folder, { recursive: true });
});
