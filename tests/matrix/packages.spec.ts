import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { PackageStandardId } from '../../scorm/standards/package-standards.ts';
import { verifyPackage } from '../../scorm/verify/verify-package.ts';
import { builtCourse, packagesOf } from '../helpers/built-packages.ts';
import { startCmi5Server } from '../helpers/cmi5-server.ts';
import { openHost, startLmsServer } from '../helpers/lms-host.ts';
import { modulePage, type Place } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { readLrs } from '../helpers/strict-lrs/read-lrs.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const course = builtCourse();

const learnt = { completion: 'complete', success: 'passed', scaledScore: 1 };

/** Every lesson, the quiz failed, and then the quiz passed. */
async function learnToTheEnd(place: Place, id: string): Promise<void> {
  const module = modulePage(place, course, id);
  await module.ready();
  await module.readLessons();
  await module.takeQuiz('wrong');
  await module.takeQuiz('right');
  await expect(module.saveStatus()).toHaveText('Saved');
}

async function learnInScorm(page: Page, id: string, standard: PackageStandardId): Promise<void> {
  const built = packagesOf(id).find((entry) => entry.standard === standard);
  if (!built) throw new Error(`There is no package of ${id} for ${standard}.`);
  const { findings } = await verifyPackage(built.zipPath, { browserPath: undefined });
  expect(findings.map(({ code }) => code).filter((code) => code !== 'not-opened')).toEqual([]);

  const folder = await unpackZip(built.zipPath);
  const server = await startLmsServer(folder, {
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    refusedExtensions: ['woff2', 'json', 'webp'],
  });
  try {
    const lms = await openHost(page, { host: built.host, packageUrl: server.packageUrl });
    await learnToTheEnd(page.frameLocator('iframe'), id);
    expect(await lms.onRecord()).toMatchObject(learnt);
    expect(await lms.violations()).toEqual([]);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function learnInCmi5(page: Page, id: string): Promise<void> {
  const server = await startCmi5Server(id);
  try {
    const lrs = server.launch();
    await page.goto(lrs.pageAddress);
    await learnToTheEnd(page, id);
    await page.getByRole('button', { name: 'Save and exit' }).click();
    await page.waitForURL(server.returnUrl);
    await expect.poll(() => lrs.session.state).toBe('terminated');
    expect(readLrs(server.store)).toMatchObject(learnt);
    expect(lrs.violations).toEqual([]);
  } finally {
    await server.close();
  }
}

/** Every module in every standard: looked through as any package is, and then learnt to the end. */
for (const { id } of course.modules) {
  for (const { standard } of packagesOf(id)) {
    test(`${id} ${standard}`, async ({ page }) => {
      test.setTimeout(120_000);
      const errors = collectErrors(page, ['.woff2']);
      await learnInScorm(page, id, standard);
      expect(errors).toEqual([]);
    });
  }

  test(`${id} cmi5`, async ({ page }) => {
    test.setTimeout(120_000);
    const errors = collectErrors(page, ['.woff2']);
    await learnInCmi5(page, id);
    // Documents that are not there yet are answered with 404, which browsers write to the console.
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
}
