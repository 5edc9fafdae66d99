import { rm } from 'node:fs/promises';
import { buildSiteFolder } from './build-course.ts';
import { builtCourse, contentFolder } from './built-packages.ts';
import { sitePage, startSiteServer } from './site-server.ts';

/** A site as trainers build it, with what is not for learners. */
export interface GuidesServer {
  readonly origin: string;
  urlOf(page: string): string;
  close(): Promise<void>;
}

/** The facilitator guides of the course. */
export const guidePages: readonly string[] = builtCourse().modules.flatMap(({ id, guide }) =>
  guide ? [`${id}-guide.html`] : [],
);

/** Builds the site anew, which takes some seconds, and serves it. */
export async function startGuidesServer(): Promise<GuidesServer> {
  const { folder, site } = await buildSiteFolder(contentFolder, { GROUNDINGS_GUIDES: '1' });
  const server = await startSiteServer([], site);
  return {
    origin: server.origin,
    urlOf: (page) => sitePage(server, page),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
