import { siteFolder } from './built-packages.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';

/** Where the site lies on its host, as people write it. */
export const SITE_PATH = '/training site/';

/**
 * A built site as a strict web host serves it, under a path of its own. `GROUNDINGS_HOST` names the
 * address of a web server that serves the built site already, under the same path.
 */
export async function startSiteServer(
  refusedExtensions: readonly string[] = [],
  folder = siteFolder,
): Promise<StaticServer> {
  const host = process.env['GROUNDINGS_HOST'];
  if (host !== undefined && folder === siteFolder) return runningServer(host);
  return startStaticServer({
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    refusedExtensions,
    mounts: [{ path: SITE_PATH, folder }],
  });
}

export const sitePage = (server: StaticServer, page: string): string =>
  server.urlOf(`${SITE_PATH}${page}`);

/** A web server somebody else has started and will stop. What it is asked for, it keeps to itself. */
const runningServer = (origin: string): StaticServer => ({
  origin,
  requests: [],
  urlOf: (path) => new URL(encodeURI(path), origin).href,
  close: () => Promise.resolve(),
});
