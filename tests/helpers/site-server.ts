import { siteFolder } from './built-packages.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';

/** A built site as a strict web host serves it, under a path of its own. */
export async function startSiteServer(
  refusedExtensions: readonly string[] = [],
  folder = siteFolder,
): Promise<StaticServer> {
  return startStaticServer({
    headers: { 'Content-Security-Policy': "default-src 'self'" },
    refusedExtensions,
    mounts: [{ path: '/training site/', folder }],
  });
}

export const sitePage = (server: StaticServer, page: string): string =>
  server.urlOf(`/training site/${page}`);
