import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipSync, strToU8 } from 'fflate';
import { openHost, startLmsServer, type LmsServer, type OpenedHost } from '../helpers/lms-host.ts';
import { hosts } from '../helpers/lms-host-pages.ts';
import { unpackZip } from '../helpers/unpack-zip.ts';

const page12 = naivePage('API', 'LMS', 'LMSFinish', 'cmi.core.lesson_status', 'cmi.core.exit');
const page2004 = naivePage('API_1484_11', '', 'Terminate', 'cmi.completion_status', 'cmi.exit');

let folder = '';
let server: LmsServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naive-'));
  for (const [name, script] of [
    ['12', page12],
    ['2004', page2004],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(
      join(folder, name, 'index.html'),
      '<h1>Naive</h1><script src="./n.js"></script>',
    );
    await writeFile(join(folder, name, 'n.js'), script);
  }
  await writeFile(join(folder, 'font.woff2'), 'font');
  server = await startLmsServer(folder, {
    headers: {
      'Content-Security-Policy': "default-src 'self'",
      'Permissions-Policy': 'unload=()',
    },
    refusedExtensions: ['woff2'],
  });
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const packageFor = (host: string): string =>
  new URL(`${host.endsWith('12') ? '12' : '2004'}/index.html`, server.packageUrl).href;

for (const host of hosts) {
  test(`${host} keeps what a page commits, also when it is reloaded`, async ({ page }) => {
    const opened = await openHost(page, { host, packageUrl: packageFor(host) });
    await expect(opened.frame.locator('h1')).toHaveText('');
    expect(await opened.onRecord()).toMatchObject({
      completion: 'incomplete',
      snapshot: 'visit',
      isSuspended: true,
    });
    await page.reload();
    await expect(opened.frame.locator('h1')).toHaveText('visit');
    expect((await opened.store()).launches).toBe(2);
    expect(await opened.violations()).toEqual([]);
  });

  test(`${host} begins with a record it is given, and hears its frame removed`, async ({
    page,
  }) => {
    const store = {
      cmi: { 'cmi.suspend_data': 'earlier' },
      sessions: [{ launch: 1, exit: 'suspend', sessionTime: '', isFinished: true }],
      launches: 1,
    };
    const opened = await openHost(page, { host, packageUrl: packageFor(host), store });
    await expect(opened.frame.locator('h1')).toHaveText('earlier');
    await opened.removeFrame();
    await expect.poll(() => lastSession(opened)).toMatchObject({ launch: 2, isFinished: true });
    expect((await opened.log()).at(-1)?.call).toMatch(/Finish|Terminate/);
  });
}

test('a frame that is given another address is heard', async ({ page }) => {
  const opened = await openHost(page, { host: 'strict-12', packageUrl: packageFor('strict-12') });
  await opened.swapFrame();
  await expect.poll(() => lastSession(opened)).toMatchObject({ isFinished: true });
});

test('a popup that is closed is heard', async ({ page }) => {
  const opened = await openHost(page, {
    host: 'strict-12',
    packageUrl: packageFor('strict-12'),
    opens: 'popup',
  });
  await expect(opened.frame.locator('h1')).toHaveText('');
  await opened.popup?.close({ runBeforeUnload: true });
  await expect.poll(() => lastSession(opened)).toMatchObject({ isFinished: true });
});

test('two tabs can share a record, and a closed tab leaves it behind', async ({
  page,
  context,
}) => {
  const options = {
    host: 'strict-12',
    packageUrl: packageFor('strict-12'),
    record: 'shared',
  } as const;
  await openHost(page, options);
  const second = await openHost(await context.newPage(), options);
  await expect(second.frame.locator('h1')).toHaveText('visit');
  await page.close({ runBeforeUnload: true });
  await expect.poll(async () => (await second.store()).sessions[0]?.isFinished).toBe(true);
  expect((await second.store()).launches).toBe(2);
});

test('faults can be switched while the page is open', async ({ page }) => {
  const opened = await openHost(page, { host: 'strict-12', packageUrl: packageFor('strict-12') });
  const commit = (): Promise<unknown> => opened.frame.evaluate("parent.API.LMSCommit('')");
  expect(await commit()).toBe('true');
  await opened.setFaults({ commitFalse: true });
  expect(await commit()).toBe('false');
  await opened.setFaults({ commitFalse: false });
  expect(await commit()).toBe('true');
});

test('the strict hosts report what a page does wrong', async ({ page }) => {
  const opened = await openHost(page, { host: 'strict-12', packageUrl: packageFor('strict-12') });
  await opened.frame.evaluate("parent.API.LMSSetValue('cmi.core.exit', 'normal')");
  expect(await opened.violations()).toEqual([
    'LMSSetValue("cmi.core.exit", "normal"): Incorrect data type, or element is write only (405)',
  ]);
});

test('an API can come late', async ({ page }) => {
  const opened = await openHost(page, {
    host: 'strict-2004',
    packageUrl: packageFor('strict-2004'),
    faults: { lateApiMs: 300 },
  });
  await expect(opened.frame.locator('h1')).toHaveText('No API');
  await page.waitForFunction(() => 'API_1484_11' in window);
});

test('the server refuses what it was told to, and remembers every request', async ({ request }) => {
  const at = (name: string): string => new URL(`../${name}`, packageFor('strict-12')).href;
  expect((await request.get(at('font.woff2'))).status()).toBe(404);
  expect((await request.get(at('12/'))).status()).toBe(404);
  const page = await request.get(at('12/index.html'));
  expect(page.headers()['content-security-policy']).toBe("default-src 'self'");
  const inPackage = (name: string): string => `/lms content/förce (1)/pkg/${name}`;
  for (const [name, status] of [
    ['font.woff2', 404],
    ['12/', 404],
    ['12/index.html', 200],
  ] as const) {
    expect(server.requests).toContainEqual({ method: 'GET', path: inPackage(name), status });
  }
});

test('a package is unpacked as it was packed', async ({ page }) => {
  const zip = join(folder, 'module.zip');
  const script = strToU8(page12);
  await writeFile(zip, zipSync({ 'index.html': strToU8('<h1></h1>'), 'assets/n.js': script }));
  const unpacked = await unpackZip(zip);
  const other = await startLmsServer(unpacked, { path: '/', latencyMs: 5 });
  expect((await page.request.get(other.urlOf('/assets/n.js'))).ok()).toBe(true);
  await other.close();
  await rm(unpacked, { recursive: true });
});

async function lastSession(opened: OpenedHost) {
  return (await opened.store()).sessions.at(-1);
}

/** A page as people write it on their first day with SCORM. */
function naivePage(object: string, prefix: string, finish: string, status: string, exit: string) {
  return `
    const heading = document.querySelector('h1');
    const api = (window.opener ?? window.parent)['${object}'];
    if (api) {
      api.${prefix}Initialize('');
      heading.textContent = api.${prefix}GetValue('cmi.suspend_data');
      api.${prefix}SetValue('${status}', 'incomplete');
      api.${prefix}SetValue('${exit}', 'suspend');
      api.${prefix}SetValue('cmi.suspend_data', 'visit');
      api.${prefix}Commit('');
      addEventListener('pagehide', () => api.${finish}(''));
    } else {
      heading.textContent = 'No API';
    }`;
}
