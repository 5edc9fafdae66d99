import type { Browser } from '@playwright/test';
import { followArrivals } from './arrivals.ts';
import { measurement, median, outOf, type Measurement } from './measurement.ts';
import {
  installProbe,
  moduleFrame,
  readProbe,
  waitUntilQuiet,
  type LoadReport,
} from './page-probe.ts';
import type { Surface } from './served-course.ts';

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU_SLOWDOWN = 4;

interface SlowLoad extends LoadReport {
  /** What had arrived when the first lesson became readable. */
  readonly bytesUntilReadable: number;
}

/** Opens a page once, in a fresh profile, on a slow connection and a slow computer. */
async function loadSlowly(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 720 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const arrivals = followArrivals(devtools);
    await installProbe(page);
    await page.goto(url);
    await waitUntilQuiet(page);
    const report = await readProbe(moduleFrame(page));
    return { ...report, bytesUntilReadable: arrivals.bytesUntil(report.readableMs) };
  } finally {
    await context.close();
  }
}

/** @param runs how often a page is opened with scripts, and as often without */
export async function measureFirstLesson(
  browser: Browser,
  serverUrl: string,
  surface: Surface,
  runs: number,
): Promise<Measurement[]> {
  const reports: SlowLoad[] = [];
  const plainReports: SlowLoad[] = [];
  await loadSlowly(browser, serverUrl + surface.page);
  for (let run = 0; run < runs; run += 1) {
    reports.push(await loadSlowly(browser, serverUrl + surface.page));
    plainReports.push(await loadSlowly(browser, serverUrl + surface.pageWithoutScripts));
  }

  const readableMs = median(reports.map((report) => report.readableMs));
  const plainMs = median(plainReports.map((report) => report.readableMs));
  const before = reports.map(({ requests, readableMs: limit }) =>
    requests.filter(({ startMs }) => startMs <= limit),
  );
  const counts = before.map(({ length }) => length);
  const conditions = `Slow 4G (1.6 Mbit/s, 150 ms), ${CPU_SLOWDOWN}× slower CPU, empty cache`;
  const { name } = surface;
  return [
    measurement(
      `${name}: requests until the first lesson is readable`,
      median(counts),
      6,
      'requests',
      `begun before that moment, the page itself included; counted ${counts.toSorted().join(', ')}`,
    ),
    measurement(
      `${name}: bytes until the first lesson is readable`,
      median(reports.map(({ bytesUntilReadable }) => bytesUntilReadable)) / 1000,
      45,
      'KB',
      `arrived by then, gzip, headers included, ${conditions}; ${outOf(runs)}`,
    ),
    measurement(
      `${name}: first lesson readable`,
      readableMs / 1000,
      0.8,
      's',
      `${conditions}; ${outOf(runs)}`,
    ),
    measurement(
      `${name}: the same, relative to the page without scripts`,
      readableMs / plainMs,
      1.3,
      '×',
      `${(plainMs / 1000).toFixed(2)} s without scripts, runs in turn`,
    ),
    measurement(
      `${name}: blocking time while loading`,
      median(reports.map(({ blockingMs }) => blockingMs)),
      50,
      'ms',
      `sum of what tasks take beyond 50 ms, until the page is quiet; ${outOf(runs)}`,
    ),
  ];
}
