import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchables } from '../../src/course/course-model.ts';
import type { Launchable } from '../../src/course/course.ts';
import { toModuleDefinition } from '../../src/progress/module-definition.ts';
import { recordedData, type Keeper } from '../../src/tracking/recorded-data.ts';
import { builtCourse, packageFor, packagesOf, siteFolder } from '../helpers/built-packages.ts';
import { oneSetOfEachKind, takeFullJourney } from '../helpers/full-journey.ts';
import { detailsFor, inTurn } from '../helpers/in-turn.ts';
import { openHost, startLmsServer, type OpenedHost } from '../helpers/lms-host.ts';
import { modulePage, pageReady } from '../helpers/module-page.ts';
import { kindsInLog } from '../helpers/recorded-log.ts';
import { readZipFile, unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();
const hosts = ['strict-12', 'strict-2004'] as const;
type StrictHost = (typeof hosts)[number];

async function withPackage(
  page: Page,
  host: StrictHost,
  { id }: Launchable,
  use: (lms: OpenedHost) => Promise<void>,
) {
  const folder = await unpackZip(packageFor(id, host));
  const server = await startLmsServer(folder);
  const lms = await openHost(page, { host, packageUrl: server.packageUrl });
  await pageReady(page.frameLocator('iframe'));
  await use(lms);
  expect(await lms.violations()).toEqual([]);
  await server.close();
  await rm(folder, { recursive: true });
}

const exit = (page: Page) =>
  page.frameLocator('iframe').getByRole('button', { name: 'Save and exit' }).click();

const journeys = [...course.modules, ...oneSetOfEachKind(course)];

for (const [turn, launchable] of journeys.entries()) {
  const { id, kind } = launchable;
  for (const host of kind === 'module' ? inTurn(hosts, id, turn) : hosts) {
    const keeper: Keeper = host === 'strict-12' ? 'scorm12' : 'scorm2004';
    test(
      `${host}: the ${kind} ${id} says all that a full journey puts on record, and no more`,
      kind === 'module' ? detailsFor(id) : {},
      async ({ page }) => {
        test.setTimeout(90_000);
        const content = page.frameLocator('iframe');
        const definition = toModuleDefinition(launchable);
        await withPackage(page, host, launchable, async (lms) => {
          const rows = content.locator('#recorded [data-recorded]');
          const listed = await rows.evaluateAll((all) =>
            all.map((row) => [
              row.getAttribute('data-recorded') ?? '',
              row.textContent.replace(/\s+/g, ' ').trim(),
            ]),
          );
          await takeFullJourney(content, course, launchable);
          await exit(page);
          await expect(content.getByRole('dialog')).toContainText('You have left this module');

          const told = recordedData(definition);
          expect(listed.map(([row]) => row)).toEqual(told.map((row) => row.id));
          for (const [index, row] of told.entries()) {
            expect(listed[index]?.[1]).toContain(row.inWords(definition));
          }
          const kept = told.filter(({ keptBy }) => keptBy === undefined || keptBy.includes(keeper));
          expect(kindsInLog(await lms.log(), definition)).toEqual(
            kept.map((row) => row.id).toSorted(),
          );
        });
      },
    );
  }
}

test('every page and package lists the kinds of data that its own settings put on record', async () => {
  for (const launchable of launchables(course)) {
    const told = recordedData(toModuleDefinition(launchable)).map(({ id }) => id);
    const pages = [
      readFileSync(join(siteFolder, `${launchable.id}.html`), 'utf8'),
      ...(await Promise.all(
        packagesOf(launchable.id).map(({ zipPath }) => readZipFile(zipPath, 'index.html')),
      )),
    ];
    for (const html of pages) {
      const listed = [...html.matchAll(/data-recorded="([^"]+)"/g)].map(([, id]) => id);
      expect(listed, launchable.id).toEqual(told);
    }
  }
});

/** Modules with a section that a note stands before, and a shorter version behind. */
const noted = course.modules.filter(({ id }) =>
  readFileSync(join(siteFolder, `${id}.html`), 'utf8').includes('class="alternative"'),
);

test('the course has a section with a shorter version', () => {
  expect(noted).not.toEqual([]);
});

/** Time stands still and chance always says the same, so that only the learner makes a difference. */
async function freeze(page: Page) {
  await page.clock.setFixedTime(new Date('2026-03-02T10:00:00Z'));
  await page.addInitScript(() => {
    performance.now = () => 1000;
    Math.random = () => 0.5;
  });
}

/** In one module the quiz is passed too; no module's quiz knows which version was read. */
const withQuiz = 'charter';

/** Reads the whole module. Of a noted section only one version is looked at. */
async function read(page: Page, moduleId: string, version: 'original' | 'alternative') {
  const content = page.frameLocator('iframe');
  const module = modulePage(content, course, moduleId);
  const part = content.locator('section.part:not([hidden])');
  for (const lesson of module.module.lessons) {
    await expect(module.heading()).toHaveText(lesson.title);
    for (const link of await part.getByRole('link', { name: 'Read the shorter version' }).all()) {
      const address = await link.getAttribute('href');
      const shorter = content.locator(address ?? '');
      if (version === 'alternative') {
        await link.click();
        await expect(shorter).toBeInViewport();
      } else {
        await shorter.locator('xpath=preceding-sibling::*[1]').scrollIntoViewIfNeeded();
      }
    }
    if (!lesson.hasQuiz) await module.continue();
    else if (moduleId === withQuiz) await module.takeQuiz('right');
  }
  await exit(page);
  await expect(content.getByRole('dialog')).toContainText('You have left this module');
}

for (const [turn, module] of noted.entries()) {
  for (const host of inTurn(hosts, module.id, turn)) {
    test(
      `${host}: who takes the shorter version in ${module.id} has the same record, byte for byte`,
      detailsFor(module.id),
      async ({ context }) => {
        test.setTimeout(90_000);
        const recorded: { store: string; log: string }[] = [];
        for (const version of ['original', 'alternative'] as const) {
          const page = await context.newPage();
          await freeze(page);
          await withPackage(page, host, module, async (lms) => {
            await read(page, module.id, version);
            const log = (await lms.log()).filter(({ call }) => !/Get|Error|Diagnostic/.test(call));
            recorded.push({
              store: JSON.stringify(await lms.store(), null, 1),
              log: JSON.stringify(log, null, 1),
            });
          });
          await page.close();
        }
        const [original, alternative] = recorded;
        expect(original?.log).toContain('session_time');
        if (module.id === withQuiz) expect(original?.log).toContain('passed');
        expect(alternative).toEqual(original);
      },
    );
  }
}
