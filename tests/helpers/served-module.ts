import { rm } from 'node:fs/promises';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { builtCourse, packageFor } from './built-packages.ts';
import { openHost, startLmsServer, type HostOptions, type LmsServer } from './lms-host.ts';
import type { Host } from './lms-host-pages.ts';
import { modulePage, type ModulePage, type Place } from './module-page.ts';
import { collectErrors } from './page-errors.ts';
import { unpackZip } from './unpack-zip.ts';

const course = builtCourse();

/** The module that failures are tried on: the first of the course. */
export const triedModule = (() => {
  const [module] = course.modules;
  if (!module) throw new Error('The course has no module.');
  return module;
})();

type ServerOptions = Parameters<typeof startLmsServer>[1];

export interface ServedModule {
  readonly server: LmsServer;
  /** Opens the package and waits until the learner can begin. */
  launch(
    page: Page,
    options?: Omit<HostOptions, 'host' | 'packageUrl'> & {
      readonly host?: Host;
      readonly packageUrl?: string;
      /** Where the content is shown, if not in the host's frame. */
      readonly place?: (page: Page) => FrameLocator;
    },
  ): Promise<{
    readonly lms: Awaited<ReturnType<typeof openHost>>;
    readonly module: ModulePage;
    readonly errors: readonly string[];
  }>;
  close(): Promise<void>;
}

/** The package of the tried module, unpacked and served as an LMS does. */
export async function serveModule(host: Host, options?: ServerOptions): Promise<ServedModule> {
  const folder = await unpackZip(packageFor(triedModule.id, host));
  const server = await startLmsServer(folder, options);
  return {
    server,
    launch: async (page, { place = inFrame, ...rest } = {}) => {
      const refused = (options?.refusedExtensions ?? []).map((extension) => `.${extension}`);
      const errors = collectErrors(page, refused);
      const lms = await openHost(page, { host, packageUrl: server.packageUrl, ...rest });
      const module = moduleIn(lms.popup ?? place(page));
      await module.ready();
      return { lms, module, errors };
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * Lets the time pass for which a save may wait, 15 seconds for a finished part, and sees it done.
 * The clock is one that `page.clock.install()` has put into the page before it was opened.
 */
export async function expectSavedInTime(page: Page, module: ModulePage): Promise<void> {
  await expect(module.saveStatus()).toHaveText(/^Sav(ed|ing)/);
  await page.clock.runFor(15_000);
  await expect(module.saveStatus()).toHaveText('Saved');
}

const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe');

/** The tried module in a place that a test has opened by itself. */
export const moduleIn = (place: Place): ModulePage => modulePage(place, course, triedModule.id);
