import { createKeptFiles, pathIn } from './kept-files.ts';
import {
  OFFLINE_PAGE,
  type OfflineAnswer,
  type OfflineList,
  type OfflineRequest,
} from './offline-list.ts';

/** Put in by the build: see `src/build/offline-site.ts`. */
declare const OFFLINE_LIST: OfflineList;
const list = OFFLINE_LIST;

/** What of a worker's world is used here. TypeScript knows either it or the world of pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly url: string } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkEvent & MessageEvent) => void): void;
}

interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkEvent {
  readonly request: Request;
  /** Of the page that asks; empty when a page itself is asked for. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const root = worker.registration.scope;
/** A host may have several sites side by side, and each has its own store. */
const storeName = `groundings-offline:${new URL(root).pathname}`;

const open = async () =>
  createKeptFiles({
    list,
    store: await caches.open(storeName),
    root,
    fetchFile: (address, options) => fetch(address, options),
  });

// A new version waits until the learner takes it up: see `start-offline.ts`.
worker.addEventListener('install', (event) => {
  event.waitUntil(open().then((files) => files.keepForThisVersion()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    open()
      .then((files) => files.removeOthers())
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const path = pageOrFile(pathIn(root, request.url));
  if (request.mode === 'navigate') event.respondWith(answerWithPage(request, path));
  else if (path in list.files) event.respondWith(answerWithFile(request, path, clientId));
});

/** Hosts offer the start page under the folder alone, and some other pages without their ending. */
function pageOrFile(path: string): string {
  if (path === '') return 'index.html';
  return `${path}.html` in list.files ? `${path}.html` : path;
}

async function answerWithPage(request: Request, path: string): Promise<Response> {
  const files = await open();
  const kept = await files.find(path);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await files.find(OFFLINE_PAGE)) ?? Response.error();
  }
}

/**
 * A page that came from the device gets its files from there too; one that came over the network may
 * be of a newer version, and gets them in the same way.
 */
async function answerWithFile(request: Request, path: string, clientId: string): Promise<Response> {
  const files = await open();
  const kept = await files.find(path);
  if (!kept) return fetch(request);
  const page = await worker.clients.get(clientId);
  const isPageKept = page && (await files.find(pageOrFile(pathIn(root, page.url))));
  return isPageKept ? kept : fetch(request).catch(() => kept);
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    answer(event.data as OfflineRequest).then((reply) => {
      port?.postMessage(reply);
    }),
  );
});

async function answer(request: OfflineRequest): Promise<OfflineAnswer> {
  const files = await open();
  let problem: OfflineAnswer['problem'];
  switch (request.ask) {
    case 'keep':
      problem = await files.keepModule(request.module);
      // The host has moved on: the newer version is fetched and offered.
      if (problem === 'other-version') await worker.registration.update().catch(() => undefined);
      break;
    case 'remove':
      await files.removeModules();
      break;
    case 'take-over':
      await worker.skipWaiting();
      break;
    case 'which-are-kept':
  }
  return { kept: await files.keptModules(), ...(problem && { problem }) };
}
