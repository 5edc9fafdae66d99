import type { Browser } from '@playwright/test';
import { measurement, type Measurement } from './measurement.ts';
import { installProbe, moduleFrame, readProbe, waitUntilQuiet } from './page-probe.ts';
import type { Surface } from './served-course.ts';

/** Scripts a page has asked for by the time its first question takes an answer. */
export async function measureScriptSize(
  browser: Browser,
  serverUrl: string,
  { name, page: address }: Surface,
): Promise<Measurement[]> {
  const page = await browser.newPage();
  try {
    await installProbe(page);
    await page.goto(serverUrl + address);
    await waitUntilQuiet(page);
    const { requests, answerableMs } = await readProbe(moduleFrame(page));
    if (answerableMs === undefined) throw new Error('No question of the page takes an answer.');

    const scripts = requests.filter(({ url }) => new URL(url).pathname.endsWith('.js'));
    const needed = scripts.filter(({ startMs }) => startMs <= answerableMs);
    const later = scripts.filter((script) => !needed.includes(script));
    return [
      measurement(
        `${name}: JavaScript until it can be read and answered`,
        kilobytes(needed),
        30,
        'KB',
        `gzip of ${needed.length} scripts; ${later.length} more (${kilobytes(later).toFixed(1)} KB) begin after that moment`,
      ),
    ];
  } finally {
    await page.close();
  }
}

const kilobytes = (scripts: readonly { readonly bodyBytes: number }[]): number =>
  scripts.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) / 1000;
