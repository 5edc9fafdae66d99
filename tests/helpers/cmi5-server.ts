import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageCourse } from '../../scorm/package/package-course.ts';
import { siteFolder } from './built-packages.ts';
import { startStaticServer } from './static-server.ts';
import { createStrictLrs, type LrsLaunch, type StrictLrs } from './strict-lrs/create-strict-lrs.ts';
import { createLrsStore, type LrsStore } from './strict-lrs/store.ts';
import { unpackZip } from './unpack-zip.ts';

/** A path with everything in it that careless addresses break on. */
const ODD_PATH = '/lms content/förce (1)/pkg/';
const BACK = '/lms/course.html';
const PLAYER = '/lms/player.html';

/** An LMS that speaks cmi5, and the package of one module that it has imported. */
export interface Cmi5Server {
  readonly store: LrsStore;
  /** One more launch by the LMS. */
  launch(options?: LrsLaunch): StrictLrs;
  /** Where the LMS wants learners back. */
  readonly returnUrl: string;
  /** Address of a page that shows another one in a frame. */
  playerUrl(pageAddress: string): string;
  close(): Promise<void>;
}

/** Packages the module for cmi5 from the last build, unpacks it, and serves it with the LMS. */
export async function startCmi5Server(moduleId: string): Promise<Cmi5Server> {
  const packages = await mkdtemp(join(tmpdir(), 'cmi5-'));
  await packageCourse({
    site: siteFolder,
    out: packages,
    moduleIds: [moduleId],
    standards: ['cmi5'],
  });
  const folder = await unpackZip(join(packages, `${moduleId}-cmi5.zip`));
  const store = createLrsStore();
  const launches: StrictLrs[] = [];

  /** Requests of an earlier launch may still come when the next one has begun. */
  const launchOf = ({ headers, url = '' }: IncomingMessage): StrictLrs | undefined =>
    launches.find(
      ({ session }) =>
        headers.authorization === `Basic ${session.token}` ||
        url.endsWith(`?session=${session.id}`),
    );

  async function answers(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, server.origin);
    if (pathname === BACK || pathname === PLAYER) {
      const shown = (searchParams.get('shows') ?? '').replaceAll('&', '&amp;').replaceAll('"', '');
      const frame =
        shown === '' ? '' : `<iframe width="1000" height="700" src="${shown}"></iframe>`;
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>LMS</title><h1>Your courses</h1>${frame}`);
      return true;
    }
    if (!pathname.startsWith('/cmi5/')) return false;
    // A request that breaks off half-way has not arrived.
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return true;
    const given = launchOf(request)?.handle({
      method,
      url: new URL(url, server.origin).href,
      headers: headers as Readonly<Record<string, string>>,
      body,
    });
    if (given) response.writeHead(given.status, given.headers).end(given.body);
    else response.destroy();
    return true;
  }

  const server = await startStaticServer({
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    refusedExtensions: ['woff2', 'json', 'webp'],
    mounts: [{ path: ODD_PATH, folder }],
    answers,
  });
  const returnUrl = server.urlOf(BACK);

  return {
    store,
    returnUrl,
    launch(launch = {}) {
      const pageUrl = server.urlOf(`${ODD_PATH}index.html`);
      const lrs = createStrictLrs({ store, pageUrl, launch: { returnUrl, ...launch } });
      launches.push(lrs);
      return lrs;
    },
    playerUrl: (address) =>
      `${server.urlOf(PLAYER)}?${new URLSearchParams({ shows: address }).toString()}`,
    async close() {
      await server.close();
      for (const path of [folder, packages]) await rm(path, { recursive: true });
    },
  };
}
