import type { Frame, Page } from '@playwright/test';

/** What a page tells about its own loading, in milliseconds since it was asked for. */
export interface LoadReport {
  readonly readableMs: number;
  /** Work that kept the page from answering, the part of each task beyond 50 ms. */
  readonly blockingMs: number;
  readonly requests: readonly RequestReport[];
}

export interface RequestReport {
  readonly url: string;
  readonly startMs: number;
  readonly bodyBytes: number;
  /** Body and headers, as sent. */
  readonly transferredBytes: number;
}

interface Probe {
  readableMs?: number;
  blockingMs: number;
}

declare global {
  interface Window {
    loadProbe: Probe;
  }
}

/**
 * Notes, in every frame, when the first lesson can be read (its first paragraph has a box, all
 * stylesheets have loaded and something has been painted) and when its first question can be
 * answered (its island has been taken over by script).
 */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const probe: Probe = { blockingMs: 0 };
    window.loadProbe = probe;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) probe.blockingMs += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });

    let laidOutMs: number | undefined;
    const look = () => {
      const paragraph = document.querySelector('main section[data-part] p');
      const stylesheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
      const isLaidOut =
        paragraph !== null &&
        paragraph.getClientRects().length > 0 &&
        [...stylesheets].every(({ sheet }) => sheet !== null);
      if (isLaidOut) laidOutMs ??= performance.now();
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      if (laidOutMs !== undefined && painted) {
        probe.readableMs ??= Math.max(laidOutMs, painted.startTime);
      }
      if (probe.readableMs === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The frame that holds the module: the innermost one. */
export const moduleFrame = (page: Page): Frame => page.frames().at(-1) ?? page.mainFrame();

export async function readProbe(frame: Frame): Promise<LoadReport> {
  const report = await frame.evaluate(() => ({
    readableMs: window.loadProbe.readableMs,
    blockingMs: window.loadProbe.blockingMs,
    requests: performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, encodedBodySize, transferSize }) => ({
        url: name,
        startMs: startTime,
        bodyBytes: encodedBodySize,
        transferredBytes: transferSize,
      })),
  }));
  const { readableMs } = report;
  if (readableMs === undefined) throw new Error('The first lesson never became readable.');
  return { ...report, readableMs };
}

/** Time for what a page does when it has nothing else to do, such as waking its questions. */
const IDLE_WORK_MS = 1000;

/** Waits until the page has loaded, asks for nothing more, and has done its idle work. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(IDLE_WORK_MS);
}
