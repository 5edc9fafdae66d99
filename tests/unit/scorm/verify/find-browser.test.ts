import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../../scorm/verify/find-browser.ts';
import type { Machine } from '../../../../scorm/verify/machine.ts';

const PLAYWRIGHT = '/cache/playwright/chrome';

interface Situation {
  readonly platform?: NodeJS.Platform;
  readonly chosen?: string;
  /** Programs that start from the beginning. */
  readonly installed?: readonly string[];
  readonly isDebianRoot?: boolean;
  /** What a command brings, when it succeeds. */
  readonly brings?: Record<string, string>;
}

const INSTALL_WITH_PLAYWRIGHT =
  'npx playwright install --with-deps chromium || npx playwright install chromium';
const INSTALL_SHELL_WITH_APT = 'apt-get update && apt-get install -y chromium-headless-shell';
const INSTALL_WITH_APT = 'apt-get update && apt-get install -y chromium';

/** A machine in a given situation, and the commands it was asked to run. */
function aMachine({ platform = 'linux', chosen, installed = [], ...rest }: Situation) {
  const programs = new Set(installed);
  const commands: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform,
    chosenBrowser: chosen,
    commandPath: async (command) =>
      [...programs].find((path) => path.startsWith('/usr/') && path.endsWith(`/${command}`)),
    playwrightBrowser: () => PLAYWRIGHT,
    starts: async (path) => programs.has(path),
    isDebianRoot: () => rest.isDebianRoot ?? false,
    async run(command) {
      commands.push(command);
      const brought = rest.brings?.[command];
      if (brought !== undefined) programs.add(brought);
    },
    say: (sentence) => said.push(sentence),
  };
  return { machine, commands, said };
}

const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windowsChrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

describe('a browser that is there is used, and nothing is installed', () => {
  test.each<[string, Situation, string]>([
    [
      'CHROMIUM_PATH before all others',
      { chosen: '/opt/mine', installed: ['/opt/mine', '/usr/bin/chromium'] },
      '/opt/mine',
    ],
    [
      'the Chromium without windows before the one with them',
      { installed: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
      '/usr/bin/chromium-headless-shell',
    ],
    [
      'Chromium before Chrome',
      { installed: ['/usr/bin/google-chrome', '/usr/bin/chromium'] },
      '/usr/bin/chromium',
    ],
    ['Chrome on Linux', { installed: ['/usr/bin/google-chrome'] }, '/usr/bin/google-chrome'],
    ['Chrome on macOS', { platform: 'darwin', installed: [macChrome] }, macChrome],
    ['Chrome on Windows', { platform: 'win32', installed: [windowsChrome] }, windowsChrome],
    [
      'an installed browser before Playwright’s own',
      { installed: ['/usr/bin/chromium', PLAYWRIGHT] },
      '/usr/bin/chromium',
    ],
    ['Playwright’s own', { installed: [PLAYWRIGHT] }, PLAYWRIGHT],
  ])('%s', async (_title, situation, expected) => {
    const { machine, commands, said } = aMachine(situation);
    expect(await findBrowser(machine)).toBe(expected);
    expect(commands).toEqual([]);
    expect(said).toEqual([]);
  });
});

test('with no browser, root on Debian installs the one without windows', async () => {
  const { machine, commands, said } = aMachine({
    isDebianRoot: true,
    brings: { [INSTALL_SHELL_WITH_APT]: '/usr/bin/chromium-headless-shell' },
  });
  expect(await findBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
  expect(commands).toEqual([INSTALL_SHELL_WITH_APT]);
  expect(said).toEqual([
    'No browser found. Installing Chromium without windows with apt-get; this takes a minute.',
  ]);
});

test('elsewhere, Playwright downloads one', async () => {
  const { machine, commands, said } = aMachine({
    brings: { [INSTALL_WITH_PLAYWRIGHT]: PLAYWRIGHT },
  });
  expect(await findBrowser(machine)).toBe(PLAYWRIGHT);
  expect(commands).toEqual([INSTALL_WITH_PLAYWRIGHT]);
  expect(said).toEqual([
    'No browser found. Downloading Chromium with Playwright; this takes a minute or two.',
  ]);
});

test('where both fail, root on Debian installs the system’s Chromium', async () => {
  const { machine, commands } = aMachine({
    isDebianRoot: true,
    brings: { [INSTALL_WITH_APT]: '/usr/bin/chromium' },
  });
  expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
  expect(commands).toEqual([INSTALL_SHELL_WITH_APT, INSTALL_WITH_PLAYWRIGHT, INSTALL_WITH_APT]);
});

test('where everything fails, one sentence says what to install', async () => {
  const { machine, commands, said } = aMachine({ isDebianRoot: false });
  await expect(findBrowser(machine)).rejects.toThrow(
    /^A browser is needed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one\.$/,
  );
  expect(commands).toEqual([INSTALL_WITH_PLAYWRIGHT]);
  expect(said).toHaveLength(1);
});

test('a CHROMIUM_PATH that does not start is named, and no other browser is taken for it', async () => {
  const { machine } = aMachine({ chosen: '/opt/gone', installed: ['/usr/bin/chromium'] });
  await expect(findBrowser(machine)).rejects.toThrow(
    /^CHROMIUM_PATH names \/opt\/gone, which does not start: set it to a Chromium or Chrome program, or unset it\.$/,
  );
});
