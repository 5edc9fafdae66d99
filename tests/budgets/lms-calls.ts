import { rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { builtCourse, packageFor } from '../helpers/built-packages.ts';
import { openHost, startLmsServer, type OpenedHost } from '../helpers/lms-host.ts';
import { modulePage } from '../helpers/module-page.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';
import { measurement, type Measurement } from './measurement.ts';

const QUIET_MS = 2000;
const LONGEST_WAIT_MS = 30_000;

/** How often a package calls its LMS while a learner opens it, answers, takes the quiz and leaves. */
export async function measureLmsCalls(
  browser: Browser,
  moduleId: string,
  host: 'strict-12' | 'strict-2004',
): Promise<Measurement[]> {
  const folder = await unpackZip(packageFor(moduleId, host));
  const server = await startLmsServer(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const lms = await openHost(page, { host, packageUrl: server.packageUrl });
    const module = modulePage(page.frameLocator('iframe'), builtCourse(), moduleId);
    const atLaunch = await callsAfter(lms, 0, () => module.ready());

    const [lesson] = module.module.lessons.filter(({ checks }) => checks.length > 0);
    const forCheck = await callsAfter(lms, atLaunch, async () => {
      await module.openPart(lesson?.title ?? '');
      await module.answerCheck(lesson?.checks[0] ?? '', 'right');
      await hide(lms);
    });

    await module.openPart(module.module.lessons.find(({ hasQuiz }) => hasQuiz)?.title ?? '');
    const beforeQuiz = (await lms.log()).length;
    const forQuiz = await callsAfter(lms, beforeQuiz, () => module.takeQuiz('right'));
    const asked = module.module.assessment?.draw ?? 0;
    const beforeExit = (await lms.log()).length;
    const atExit = await callsAfter(lms, beforeExit, () => lms.removeFrame());

    const of = (what: string) => `${host === 'strict-12' ? '1.2' : '2004'}: LMS calls ${what}`;
    return [
      measurement(of('at launch'), atLaunch, 20, 'calls', 'until two seconds without one'),
      measurement(
        of('for a practice answer'),
        forCheck,
        10,
        'calls',
        'answering it, and saving when the page is hidden',
      ),
      measurement(
        of('for each quiz question'),
        forQuiz / asked,
        10,
        'calls',
        `${forQuiz} calls from the start of the quiz to its result, over ${asked} questions`,
      ),
      measurement(of('at exit'), atExit, 6, 'calls', 'the player removes the frame'),
    ];
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Calls beyond the first `before`, counted until none has come for two seconds. */
async function callsAfter(
  lms: OpenedHost,
  before: number,
  action: () => Promise<unknown>,
): Promise<number> {
  await action();
  const endMs = performance.now() + LONGEST_WAIT_MS;
  let last = -1;
  let count = (await lms.log()).length;
  while (count !== last) {
    if (performance.now() > endMs) throw new Error('The module does not stop calling the LMS.');
    await lms.page.waitForTimeout(QUIET_MS);
    last = count;
    count = (await lms.log()).length;
  }
  return count - before;
}

/** What the module sees when its learner turns to another tab. */
const hide = ({ frame }: OpenedHost): Promise<void> =>
  frame.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  });
