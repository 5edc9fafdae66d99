import type { Frame, Page } from '@playwright/test';
import { CONTENT_NAME, type HostConfig } from '../e2e/hosts/host-config.ts';
import { builtHostPages, type Host } from './lms-host-pages.ts';
import { startStaticServer, type StaticServer, type StaticServerOptions } from './static-server.ts';
import { readRecord, type RecordOnFile } from '../../scorm/strict-lms/read-record.ts';
import type { LmsFaults } from '../../scorm/strict-lms/faults.ts';
import type { LogEntry } from '../../scorm/strict-lms/session.ts';
import type { LaunchSettings, LmsStore } from '../../scorm/strict-lms/store.ts';

const HOST_PATH = '/lms-host/';

/** A path with everything in it that careless addresses break on. */
const ODD_PATH = '/lms content/förce (1)/pkg/';

export interface LmsServer extends StaticServer {
  /** Address of the package's page. */
  readonly packageUrl: string;
}

/** Serves an unpacked package and, at the same origin, the host pages for `openHost`. */
export async function startLmsServer(
  folder: string,
  { path = ODD_PATH, ...options }: Omit<StaticServerOptions, 'mounts'> & { path?: string } = {},
): Promise<LmsServer> {
  const server = await startStaticServer({
    ...options,
    mounts: [
      { path, folder },
      { path: HOST_PATH, folder: await builtHostPages() },
    ],
  });
  return { ...server, packageUrl: server.urlOf(`${path}index.html`) };
}

export interface HostOptions {
  readonly host: Host;
  readonly packageUrl: string;
  /** What is on record before. */
  readonly store?: LmsStore;
  readonly faults?: LmsFaults;
  readonly launch?: LaunchSettings;
  /**
   * Name of the record. Pages of one browser context that open the same record share what is on it,
   * then and later; the store and faults given here count for the first of them.
   */
  readonly record?: string;
  readonly opens?: HostConfig['opens'];
  readonly sandbox?: string;
  /** Origin of the host page, if it is not the package's. */
  readonly origin?: string;
}

export interface OpenedHost {
  readonly page: Page;
  /** Where the content runs: the frame, or the popup's main frame. */
  readonly frame: Frame;
  /** The popup, if the content was opened in one. */
  readonly popup: Page | undefined;
  store(): Promise<LmsStore>;
  /** What is on record, in our words. */
  onRecord(): Promise<RecordOnFile>;
  log(): Promise<readonly LogEntry[]>;
  violations(): Promise<readonly string[]>;
  setFaults(faults: LmsFaults): Promise<void>;
  /** Takes the content's frame out of the page, as some players do to close it. */
  removeFrame(): Promise<void>;
  /** Loads something else in the content's frame, as other players do. */
  swapFrame(url?: string): Promise<void>;
}

let opened = 0;

/** Opens a package in the browser the way an LMS's player does. */
export async function openHost(page: Page, options: HostOptions): Promise<OpenedHost> {
  const { host, origin, ...rest } = options;
  opened += 1;
  const config: HostConfig = {
    opens: 'frame',
    record: `record-${String(process.pid)}-${String(opened)}`,
    ...rest,
  };
  const address = new URL(`${HOST_PATH}${host}.html`, origin ?? options.packageUrl);
  address.hash = encodeURIComponent(JSON.stringify(config));
  const popup = await load(page, address.href, config.opens);

  return {
    page,
    popup,
    get frame() {
      const frame = popup ? popup.mainFrame() : page.frame({ name: CONTENT_NAME });
      if (!frame) throw new Error('The content is not open.');
      return frame;
    },
    store: () => page.evaluate(() => window.lmsStore),
    onRecord: async () =>
      readRecord(host.endsWith('12') ? '1.2' : '2004', await page.evaluate(() => window.lmsStore)),
    log: () => page.evaluate(() => window.lmsLog),
    violations: () => page.evaluate(() => window.lmsViolations),
    setFaults: (faults) =>
      page.evaluate((given) => {
        window.lmsFaults = given;
      }, faults),
    removeFrame: () => page.locator('iframe').evaluate((frame) => frame.remove()),
    swapFrame: (url = 'about:blank') =>
      page.locator('iframe').evaluate((frame, address) => frame.setAttribute('src', address), url),
  };
}

/** The host page counts as loaded when the frame in it is. A popup is waited for. */
async function load(
  page: Page,
  address: string,
  opens: HostConfig['opens'],
): Promise<Page | undefined> {
  // Another hash alone would not load the page again.
  if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
  if (opens === 'frame') {
    await page.goto(address);
    return undefined;
  }
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.goto(address)]);
  await popup.waitForLoadState();
  return popup;
}
