import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { LmsStore } from '../../strict-lms/store.ts';
import type { Visit } from '../player/visit.ts';
import type { Opening, Trouble } from './opening.ts';
import { PLAYER, type PackageServer } from './serve-package.ts';
import { watchPage, type Watch } from './watch-page.ts';

/** How long is waited for what. */
export interface Patience {
  /** For the page to load. */
  readonly loadMs: number;
  /** How long nothing must happen before the page counts as settled. */
  readonly quietMs: number;
  /** For that, at most. Some pages never are. */
  readonly settleMs: number;
  /** For a page to answer a question. */
  readonly answerMs: number;
}

export const defaultPatience: Patience = {
  loadMs: 20_000,
  quietMs: 1500,
  settleMs: 8000,
  answerMs: 4000,
};

/**
 * Opens the content as a learner does, waits until it has settled, and closes it.
 * @throws the reason of the signal, as soon as it is aborted
 */
export async function openContent(
  browser: Browser,
  server: PackageServer,
  visit: Visit,
  patience: Patience,
  signal?: AbortSignal,
): Promise<Opening> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
  try {
    const page = await context.newPage();
    const watch = await watchPage(context, page, server);
    const address = `${server.origin}${PLAYER}#${encodeURIComponent(JSON.stringify(visit))}`;
    const trouble = await unlessAborted(signal, () => play(page, watch, address, patience));
    const store = trouble ? undefined : await recordOf(page, patience);
    const isStuck = store === undefined && !page.isClosed() && browser.isConnected();
    return {
      // A page that was well until it was closed, and runs on since then.
      trouble: trouble ?? watch.trouble() ?? (isStuck ? { kind: 'hangs' } : undefined),
      store: store ?? watch.lastStore() ?? visit.store,
      ...watch.notes(),
    };
  } finally {
    // A page that runs on is ended with its browser.
    await within(patience.answerMs, context.close());
  }
}

async function play(
  page: Page,
  watch: Watch,
  address: string,
  { loadMs, quietMs, settleMs, answerMs }: Patience,
): Promise<Trouble | undefined> {
  try {
    await page.goto(address, { timeout: loadMs, waitUntil: 'commit' });
  } catch (error) {
    return watch.trouble() ?? { kind: 'launch-failed', why: firstLine(error) };
  }
  const isOver = () => watch.trouble() !== undefined;
  // Whoever interrupts the check has the browser closed: nothing more will come then.
  const isGone = () => page.context().browser()?.isConnected() === false;
  const isLoaded = () => watch.isLoaded() || isOver() || isGone();
  const isSettled = () => watch.quietMs() >= quietMs || isOver() || isGone();
  await until(isLoaded, loadMs);
  await until(isSettled, watch.isLoaded() ? settleMs : 0);
  if (isOver()) return watch.trouble();

  const isAlive =
    (await within(
      answerMs,
      page.evaluate(() => true),
    )) === true;
  if (isOver()) return watch.trouble();
  if (!isAlive) return { kind: 'hangs' };
  if (!watch.isLoaded()) return { kind: 'never-loads', afterMs: loadMs };

  const isClosed = await within(
    answerMs,
    page.evaluate(() => {
      window.closeContent();
      return true;
    }),
  );
  if (isClosed !== true) return watch.trouble() ?? { kind: 'hangs' };
  for (const other of page.context().pages()) {
    if (other !== page) await within(answerMs, other.close());
  }
  await delay(Math.min(400, quietMs));
  await until(() => watch.quietMs() >= Math.min(400, quietMs) || isOver(), 2000);
  return watch.trouble();
}

const recordOf = (page: Page, { answerMs }: Patience): Promise<LmsStore | undefined> =>
  within(
    answerMs,
    page.evaluate(() => window.recordOnFile),
  );

async function until(condition: () => boolean, mostMs: number): Promise<void> {
  const end = performance.now() + mostMs;
  while (!condition() && performance.now() < end) await delay(25);
}

/** The outcome, unless the signal comes first. What was begun goes on, and nobody hears of it. */
async function unlessAborted<Value>(
  signal: AbortSignal | undefined,
  begin: () => Promise<Value>,
): Promise<Value> {
  if (!signal) return begin();
  signal.throwIfAborted();
  const over = new AbortController();
  const aborted = once(signal, 'abort', { signal: over.signal }).then(() => {
    throw signal.reason;
  });
  try {
    return await Promise.race([begin(), aborted]);
  } finally {
    over.abort();
  }
}

/** The outcome, if there is one in time. */
async function within<Value>(ms: number, outcome: Promise<Value>): Promise<Value | undefined> {
  const late = new AbortController();
  const quietly = outcome.catch(() => undefined);
  try {
    return await Promise.race([
      quietly,
      delay(ms, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
  } finally {
    late.abort();
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/^page\.goto: /, '');
}
