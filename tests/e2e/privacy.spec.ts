import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchables } from '../../src/course/course-model.ts';
import {
  builtCourse,
  packagesOf,
  siteFolder,
  type BuiltPackage,
} from '../helpers/built-packages.ts';
import { detailsFor, inTurn } from '../helpers/in-turn.ts';
import { openHost, startLmsServer, type OpenedHost } from '../helpers/lms-host.ts';
import { pageReady } from '../helpers/module-page.ts';
import { practiceSetPage } from '../helpers/practice-set-page.ts';
import { channels } from '../helpers/privacy/channels.ts';
import { leaks } from '../helpers/privacy/leaks.ts';
import { MARKER, watchForMarker, type MarkerWatch } from '../helpers/privacy/marker-watch.ts';
import { kindsIn, setsOfEveryKind } from '../helpers/privacy/question-kinds.ts';
import { TEXT_FIELDS, typeEverywhere, typeInto } from '../helpers/privacy/type-everywhere.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import { readZipFile, unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();

interface Opened {
  readonly lms: OpenedHost;
  readonly watch: MarkerWatch;
}

async function withPackage(
  page: Page,
  { host, zipPath }: BuiltPackage,
  use: (opened: Opened) => Promise<void>,
) {
  const folder = await unpackZip(zipPath);
  const server = await startLmsServer(folder);
  const watch = await watchForMarker(page);
  const lms = await openHost(page, { host, packageUrl: server.packageUrl });
  await pageReady(page.frameLocator('iframe'));
  await use({ lms, watch });
  await server.close();
  await rm(folder, { recursive: true });
}

/** Leaves as learners do, with all that is saved at the end, and then looks everywhere. */
async function expectNoticedNowhere(page: Page, { lms, watch }: Opened) {
  const content = page.frameLocator('iframe');
  await watch.look();
  await content.getByRole('button', { name: 'Save and exit' }).click();
  await expect(content.getByRole('dialog')).toContainText('You have left this module');
  await watch.look();
  await watch.lookAtLms(lms);
  expect(watch.noticed()).toEqual([]);
}

for (const [turn, { id }] of course.modules.entries()) {
  for (const built of inTurn(packagesOf(id), id, turn)) {
    test(
      `what is typed in ${id} reaches nobody (${built.standard})`,
      detailsFor(id),
      async ({ page }) => {
        test.setTimeout(90_000);
        await withPackage(page, built, async (opened) => {
          expect(await typeEverywhere(opened.lms.frame)).toBeGreaterThan(0);
          await expectNoticedNowhere(page, opened);
        });
      },
    );
  }

  test(`what is typed in ${id} on the site reaches nobody`, detailsFor(id), async ({ page }) => {
    const server = await startSiteServer();
    const watch = await watchForMarker(page);
    await page.goto(sitePage(server, `${id}.html`));
    await pageReady(page);
    expect(await typeEverywhere(page.mainFrame())).toBeGreaterThan(0);
    await watch.look();
    expect(watch.noticed()).toEqual([]);
    await server.close();
  });
}

const walked = setsOfEveryKind(course.practiceSets);

for (const [turn, set] of walked.entries()) {
  const [built] = inTurn(packagesOf(set.id), set.id, turn);
  test(`what is typed in ${set.id}, if anything can be, reaches nobody`, async ({ page }) => {
    if (!built) throw new Error(`${set.id} has no package.`);
    await withPackage(page, built, async (opened) => {
      const content = page.frameLocator('iframe');
      const learner = practiceSetPage(content, set);
      await learner.ready();
      for (const question of set.questions) {
        await typeInto(content.locator('main'));
        await learner.answer(question, 'wrong');
      }
      await typeInto(content.locator('main'));
      await expectNoticedNowhere(page, opened);
    });
  });
}

test('every package and page of a practice set asks in ways that were tried above', async () => {
  expect(walked.length).toBeGreaterThan(0);
  const tried = (kind: string) =>
    walked.filter((set) => set.kind === kind).flatMap(({ questions }) => questions);
  for (const { id, kind } of course.practiceSets) {
    const kinds: readonly string[] = tried(kind).map((question) => question.kind);
    const pages = [
      readFileSync(join(siteFolder, `${id}.html`), 'utf8'),
      ...(await Promise.all(packagesOf(id).map((each) => readZipFile(each.zipPath, 'index.html')))),
    ];
    for (const html of pages) {
      expect(kindsIn(html).length).toBeGreaterThan(0);
      expect(kindsIn(html).filter((each) => !kinds.includes(each))).toEqual([]);
    }
  }
});

test('what is typed on any other page of the site reaches nobody', async ({ page }) => {
  test.setTimeout(180_000);
  const launched = launchables(course).map(({ id }) => `${id}.html`);
  const others = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !launched.includes(name))
    .toSorted();
  expect(others).toContain('index.html');
  const server = await startSiteServer();
  const watch = await watchForMarker(page);
  for (const name of others) {
    await page.goto(sitePage(server, name));
    const body = page.locator('body');
    expect(await typeInto(body)).toBe(await body.locator(TEXT_FIELDS).count());
    await watch.look();
  }
  expect(watch.noticed()).toEqual([]);
  await server.close();
});

test('what is kept on the device because the learner asks is in the private store alone, until it is cleared', async ({
  page,
}) => {
  const server = await startSiteServer();
  const watch = await watchForMarker(page);
  await page.goto(sitePage(server, `${course.modules[0]?.id ?? ''}.html`));
  await pageReady(page);
  await typeEverywhere(page.mainFrame());
  const inBrowser = () =>
    page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  const places = page.locator('.private-text');
  /** Shows the part that a note or plan is in. */
  const show = (place: ReturnType<Page['locator']>) =>
    place.evaluate((element) => {
      location.hash = element.id;
    });

  for (const place of await places.all()) {
    await show(place);
    await place.getByLabel('Keep this on this device').check();
  }
  await watch.look({ isKeptOnDevice: true });
  await page.reload();
  await pageReady(page);
  await watch.look({ isKeptOnDevice: true });
  expect(watch.noticed()).toEqual([]);
  for (const place of await places.all()) {
    await show(place);
    await expect(place.locator(TEXT_FIELDS)).toHaveValue(new RegExp(MARKER));
  }
  expect(await inBrowser()).toContain(MARKER);

  for (const place of await places.all()) {
    await show(place);
    await place.getByRole('button', { name: 'Clear…' }).click();
    await place.getByRole('button', { name: 'Clear it for good' }).click();
  }
  expect(await inBrowser()).not.toContain(MARKER);
  await server.close();
});

test('a field that is wired to anything on purpose is noticed there', async ({ page }) => {
  const leaking = new Set(leaks.map(({ channel }) => channel));
  expect(channels.filter((channel) => !leaking.has(channel))).toEqual([]);
  const [module] = course.modules;
  const built = packagesOf(module?.id ?? '').find(({ host }) => host === 'strict-12');
  if (!built) throw new Error('The course has no package for SCORM 1.2.');
  await withPackage(page, built, async ({ lms, watch }) => {
    const { frame } = lms;
    const field = frame.locator('.private-text textarea').first();
    await field.evaluate((element) => {
      location.hash = element.closest('.private-text')?.id ?? '';
    });
    const noticed = async (words: string) => {
      await watch.look();
      await watch.lookAtLms(lms);
      return watch.noticed(words);
    };
    const wire = (leak: string) => `{
      const leak = ${leak};
      document.oninput = ({ target }) => { leak(target.value); };
    }`;

    for (const [index, { name, channel, leak }] of leaks.entries()) {
      await test.step(`wired to ${name}`, async () => {
        const words = `${MARKER}-leaked-${String(index + 1)}-`;
        await frame.evaluate(wire(leak.toString()));
        await field.fill(words);
        await expect(async () => {
          expect(await noticed(words), name).toContain(channel);
        }).toPass({ timeout: 5_000 });
      });
    }
    await test.step('wired to nothing', async () => {
      await frame.evaluate('document.oninput = null');
      await field.fill(`${MARKER}-kept`);
      expect(await noticed(`${MARKER}-kept`)).toEqual([]);
    });
  });
});
