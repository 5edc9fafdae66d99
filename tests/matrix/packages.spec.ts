import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { builtCourse, packagesOf } from '../helpers/built-packages.ts';
import { openHost, startLmsServer } from '../helpers/lms-host.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';
import { verifyPackage } from '../../scorm/verify/verify-package.ts';

const course = builtCourse();

/** Every module in every standard: looked through as any package is, and then learnt to the end. */
for (const { id } of course.modules) {
  for (const { standard, zipPath, host } of packagesOf(id)) {
    test(`${id} ${standard}`, async ({ page }) => {
      test.setTimeout(120_000);
      const { findings } = await verifyPackage(zipPath, { browserPath: undefined });
      expect(findings.map(({ code }) => code).filter((code) => code !== 'not-opened')).toEqual([]);

      const folder = await unpackZip(zipPath);
      const server = await startLmsServer(folder, {
        headers: { 'Content-Security-Policy': "default-src 'self'" },
        refusedExtensions: ['woff2', 'json', 'webp'],
      });
      try {
        const errors = collectErrors(page, ['.woff2']);
        const lms = await openHost(page, { host, packageUrl: server.packageUrl });
        const module = modulePage(page.frameLocator('iframe'), course, id);
        await module.ready();
        await module.readLessons();
        await module.takeQuiz('wrong');
        await module.takeQuiz('right');
        await expect(module.saveStatus()).toHaveText('Saved');
        expect(await lms.onRecord()).toMatchObject({
          completion: 'complete',
          success: 'passed',
          scaledScore: 1,
        });
        expect(await lms.violations()).toEqual([]);
        expect(errors).toEqual([]);
      } finally {
        await server.close();
        await rm(folder, { recursive: true });
      }
    });
  }
}
