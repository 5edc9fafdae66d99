import type { Browser } from '@playwright/test';
import { measurement, type Measurement } from './measurement.ts';
import { installProbe, moduleFrame, readProbe, waitUntilQuiet } from './page-probe.ts';
import type { Surface } from './served-course.ts';

/** How long a page gets to show that it can do without a script. */
const PATIENCE_MS = 3000;

/**
 * Scripts without which a page's first question takes no answer. Which they are is found by
 * loading the page once for each script with that one refused.
 */
export async function measureScriptSize(
  browser: Browser,
  serverUrl: string,
  { name, page: address }: Surface,
): Promise<Measurement[]> {
  const url = serverUrl + address;
  const scripts = await scriptsOf(browser, url);
  const verdicts = await Promise.all(
    scripts.map(async (script) => ({
      ...script,
      isNeeded: !(await isAnswerableWithout(browser, url, script.url)),
    })),
  );
  const needed = verdicts.filter(({ isNeeded }) => isNeeded);
  const others = verdicts.filter(({ isNeeded }) => !isNeeded);
  return [
    measurement(
      `${name}: JavaScript until it can be read and answered`,
      kilobytes(needed),
      30,
      'KB',
      `gzip of ${needed.length} scripts; the page reads and answers without the other ${others.length} (${kilobytes(others).toFixed(1)} KB)`,
    ),
  ];
}

interface Script {
  readonly url: string;
  readonly bodyBytes: number;
}

async function scriptsOf(browser: Browser, url: string): Promise<readonly Script[]> {
  const page = await browser.newPage();
  try {
    await installProbe(page);
    await page.goto(url);
    await waitUntilQuiet(page);
    const { requests } = await readProbe(moduleFrame(page));
    return requests.filter((request) => new URL(request.url).pathname.endsWith('.js'));
  } finally {
    await page.close();
  }
}

async function isAnswerableWithout(
  browser: Browser,
  url: string,
  scriptUrl: string,
): Promise<boolean> {
  // A service worker would fetch the script all the same.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.route(scriptUrl, (route) => route.abort());
    await page.goto(url);
    const question = moduleFrame(page).locator('.check fieldset.question').first();
    await question.waitFor({ timeout: PATIENCE_MS });
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

const kilobytes = (scripts: readonly Script[]): number =>
  scripts.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) / 1000;
