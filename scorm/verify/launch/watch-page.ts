import type { BrowserContext, Page } from '@playwright/test';
import { createLmsStore, type LmsStore } from '../../strict-lms/store.ts';
import type { ObservedCall, PlayerEvent } from '../player/visit.ts';
import type { Opening, Trouble } from './opening.ts';
import { PLAYER, type PackageServer } from './serve-package.ts';

/** Writes down everything that happens in a browser while a part is open. */
export interface Watch {
  readonly isLoaded: () => boolean;
  readonly trouble: () => Trouble | undefined;
  /** How long nothing has happened. */
  readonly quietMs: () => number;
  readonly notes: () => Omit<Opening, 'trouble' | 'store'>;
  /** The record as it was told last. */
  readonly lastStore: () => LmsStore | undefined;
}

const MOST_DIALOGS = 20;
const MOST_RELOADS = 15;
/** Of each kind. */
const MOST_NOTES = 200;

export async function watchPage(
  context: BrowserContext,
  page: Page,
  server: PackageServer,
): Promise<Watch> {
  const calls: ObservedCall[] = [];
  const dialogs: string[] = [];
  const scriptErrors = new Set<string>();
  const missing = new Set<string>();
  const plainScripts = new Set<string>();
  const otherHosts = new Map<string, string[]>();
  const windows: string[] = [];
  let callCount = 0;
  let dialogCount = 0;
  let reloads = 0;
  let isLoaded = false;
  let soughtOther = false;
  let lastStore: LmsStore | undefined;
  let trouble: Trouble | undefined;
  let lastActive = performance.now();

  const active = () => (lastActive = performance.now());
  const inTrouble = (found: Trouble) => (trouble ??= found);
  const note = (set: Set<string>, value: string) => {
    if (set.size < MOST_NOTES) set.add(value);
  };

  function heed(event: PlayerEvent): void {
    active();
    switch (event.type) {
      case 'called':
        callCount += 1;
        calls.push(event.call);
        if (event.store) lastStore = event.store;
        break;
      case 'called-often':
        callCount = Math.max(callCount, event.count);
        break;
      case 'loaded':
        isLoaded = true;
        break;
      case 'looked-for':
        soughtOther = true;
        break;
    }
  }
  await page.exposeBinding('tellCheck', (_source, text: string) => {
    heed(JSON.parse(text) as PlayerEvent);
  });

  context.on('dialog', (dialog) => {
    active();
    dialogCount += 1;
    if (dialogCount > MOST_DIALOGS) {
      inTrouble({ kind: 'dialogs-without-end', times: dialogCount, last: dialog.message() });
      return;
    }
    if (dialog.type() === 'beforeunload') dialogs.push('Leave this page?');
    else dialogs.push(dialog.message());
    void dialog.accept().catch(() => undefined);
  });
  context.on('weberror', (error) => {
    note(scriptErrors, error.error().message);
  });
  const noteRequest = (address: string, kind: string) => {
    active();
    const url = URL.parse(address);
    if (!url || !/^(https?|wss?):$/.test(url.protocol) || url.origin === server.origin) return;
    const asked = otherHosts.get(url.host) ?? [];
    if (asked.length < MOST_NOTES) asked.push(`${kind} ${url.pathname}`);
    if (otherHosts.size < MOST_NOTES) otherHosts.set(url.host, asked);
  };
  const noteSockets = (of: Page) => {
    of.on('websocket', (socket) => noteRequest(socket.url(), 'websocket'));
  };
  noteSockets(page);
  context.on('request', (request) => noteRequest(request.url(), request.resourceType()));
  context.on('response', (response) => {
    active();
    const url = URL.parse(response.url());
    if (url?.origin !== server.origin || url.pathname === '/favicon.ico') return;
    if (response.status() === 404) note(missing, server.pathOf(url.pathname) ?? url.pathname);
    else if (response.request().resourceType() === 'script' && /\.mjs$/i.test(url.pathname)) {
      note(plainScripts, server.pathOf(url.pathname) ?? url.pathname);
    }
  });
  context.on('page', (opened) => {
    noteSockets(opened);
    if (opened !== page) windows.push(server.pathOf(opened.url()) ?? opened.url());
  });
  page.on('crash', () => inTrouble({ kind: 'crashes' }));
  page.on('framenavigated', (frame) => {
    active();
    const url = frame.url();
    if (frame === page.mainFrame()) {
      if (!url.startsWith(server.origin + PLAYER) && url !== 'about:blank') {
        inTrouble({ kind: 'leaves-player', to: server.pathOf(url) ?? url });
      }
    } else if (frame.parentFrame() === page.mainFrame()) {
      reloads += 1;
      if (reloads > MOST_RELOADS) inTrouble({ kind: 'reloads-forever', times: reloads });
    }
  });

  return {
    isLoaded: () => isLoaded,
    trouble: () => trouble,
    quietMs: () => performance.now() - lastActive,
    lastStore: () => lastStore,
    notes: () => ({
      calls,
      callCount,
      soughtOther,
      dialogs,
      scriptErrors: [...scriptErrors],
      missing: [...missing],
      plainScripts: [...plainScripts],
      otherHosts,
      windows,
    }),
  };
}

export const nothingSeen = (trouble: Trouble, store: LmsStore = createLmsStore()): Opening => ({
  trouble,
  store,
  calls: [],
  callCount: 0,
  soughtOther: false,
  dialogs: [],
  scriptErrors: [],
  missing: [],
  plainScripts: [],
  otherHosts: new Map(),
  windows: [],
});
