import { machine, type Machine } from './machine.ts';

/** A way to get a Chromium, in the order in which the ways are tried. */
interface Way {
  /** Whether it can work on this machine at all. */
  isOpen?(machine: Machine): boolean;
  /** Said before the way is tried, for ways that take long. */
  readonly announcement?: string;
  /** Programs that may be there afterwards, best first. */
  find(machine: Machine): Promise<readonly string[]> | readonly string[];
}

/** First the one without windows: the same browser, with a third less work for the same pages. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

const existing = (path: string | undefined) => (path === undefined ? [] : [path]);

const WAYS: readonly Way[] = [
  {
    find: async ({ platform, commandPath }) => [
      ...(await Promise.all(COMMANDS.map(commandPath))).flatMap(existing),
      ...(PLACES[platform] ?? []),
    ],
  },
  { find: ({ playwrightBrowser }) => [playwrightBrowser()] },
  {
    announcement:
      'No browser found. Installing Chromium without windows with apt-get; this takes a minute.',
    isOpen: ({ isDebianRoot }) => isDebianRoot(),
    async find({ run, commandPath }) {
      await run('apt-get update && apt-get install -y chromium-headless-shell');
      return existing(await commandPath('chromium-headless-shell'));
    },
  },
  {
    announcement:
      'No browser found. Downloading Chromium with Playwright; this takes a minute or two.',
    async find({ run, playwrightBrowser }) {
      await run('npx playwright install --with-deps chromium || npx playwright install chromium');
      return [playwrightBrowser()];
    },
  },
  {
    announcement: 'Installing Chromium with apt-get; this takes a minute or two.',
    isOpen: ({ isDebianRoot }) => isDebianRoot(),
    async find({ run, commandPath }) {
      await run('apt-get update && apt-get install -y chromium');
      return existing(await commandPath('chromium'));
    },
  },
];

/**
 * Path of a Chromium or Chrome that starts. `CHROMIUM_PATH` wins; then an installed browser,
 * Playwright's own, and at last a fresh installation.
 * @throws Error with one sentence about what to install
 */
export async function findBrowser(on: Machine = machine): Promise<string> {
  if (on.chosenBrowser !== undefined) {
    if (await on.starts(on.chosenBrowser)) return on.chosenBrowser;
    throw new Error(
      `CHROMIUM_PATH names ${on.chosenBrowser}, which does not start: set it to a Chromium or Chrome program, or unset it.`,
    );
  }
  for (const way of WAYS) {
    if (way.isOpen?.(on) === false) continue;
    if (way.announcement !== undefined) on.say(way.announcement);
    for (const path of await way.find(on)) {
      if (await on.starts(path)) return path;
    }
  }
  throw new Error(
    'A browser is needed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** Flags every browser of ours is started with. Chromium refuses to run sandboxed as root. */
export const browserFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
