import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadCourse } from '../../src/authoring/load-course.ts';
import type { Course } from '../../src/course/course.ts';
import { packageStandardIds } from '../../scorm/standards/package-standards.ts';
import { buildCourseFolder, type BuiltFixture } from '../helpers/build-course.ts';
import { editedCourseFolder, type Edits } from '../helpers/edited-course.ts';
import { openHost, startLmsServer } from '../helpers/lms-host.ts';
import { modulePage } from '../helpers/module-page.ts';
import { release1, release2 } from '../helpers/two-releases.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

/* An administrator puts the zip of the second release in the place of the first, under the same address. */

// One worker, so that the releases are built once.
test.describe.configure({ mode: 'default' });

interface Release extends BuiltFixture {
  readonly course: Course;
}

async function build(edits: Edits): Promise<Release> {
  const { content, remove } = editedCourseFolder(edits);
  try {
    const { course } = loadCourse(content, { today: '2026-11-21' });
    if (!course) throw new Error('The release has errors.');
    return { ...(await buildCourseFolder(content)), course };
  } finally {
    remove();
  }
}

let first: Release;
let second: Release;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  first = await build(release1);
  second = await build(release2);
});

test.afterAll(async () => {
  for (const { folder } of [first, second]) await rm(folder, { recursive: true });
});

for (const standard of packageStandardIds) {
  const host = standard === 'scorm12' ? 'strict-12' : 'strict-2004';
  test(`a learner half-way through release 1 finishes in release 2 in ${standard}`, async ({
    context,
  }) => {
    test.setTimeout(60_000);

    async function open(release: Release) {
      const folder = await unpackZip(join(release.packages, `bike-check-${standard}.zip`));
      const server = await startLmsServer(folder);
      const page = await context.newPage();
      return {
        server,
        page,
        module: modulePage(page.frameLocator('iframe'), release.course, 'bike-check'),
        close: async () => {
          await server.close();
          await rm(folder, { recursive: true });
        },
      };
    }

    const before = await open(first);
    const lms = await openHost(before.page, { host, packageUrl: before.server.packageUrl });
    await before.module.ready();
    await before.module.answerCheck('tyre-pressure', 'right');
    await before.module.continue();
    await before.module.takeQuiz('wrong');
    await lms.removeFrame();
    const store = await lms.store();
    expect(await lms.violations()).toEqual([]);
    await before.close();

    const after = await open(second);
    const again = await openHost(after.page, { host, packageUrl: after.server.packageUrl, store });
    await after.module.ready();
    await after.module.openPart('More about tyres');
    await after.module.continue();
    await after.module.takeQuiz('right');
    await expect(after.module.saveStatus()).toHaveText('Saved');
    expect(await again.onRecord()).toMatchObject({
      completion: 'complete',
      success: 'passed',
      scaledScore: 1,
    });
    await after.module.openPart(second.course.modules[0]?.lessons[0]?.title ?? '');
    await expect(after.module.check('tyre-pressure').locator('.feedback-title')).toHaveText(
      'Right',
    );
    expect(await again.violations()).toEqual([]);
    await after.close();
  });
}
