import { rm } from 'node:fs/promises';
import { test } from '@playwright/test';
import { buildSiteFolder } from './build-course.ts';
import { builtCourse, contentFolder } from './built-packages.ts';
import { sitePage, startSiteServer } from './site-server.ts';

/** A site as trainers build it, with what is not for learners. */
interface GuidesServer {
  readonly origin: string;
  urlOf(page: string): string;
  close(): Promise<void>;
}

/** The facilitator guides of the course. */
export const guidePages: readonly string[] = builtCourse().modules.flatMap(({ id, guide }) =>
  guide ? [`${id}-guide.html`] : [],
);

/**
 * Serves the guides to all tests of a file. They share one worker, so that the site for trainers is
 * built once.
 * @returns what answers with the server while a test runs
 */
export function serveGuides(): () => GuidesServer {
  let guides: GuidesServer;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    guides = await startGuidesServer();
  });
  test.afterAll(async () => {
    await guides.close();
  });
  return () => guides;
}

/** Builds the site anew, which takes some seconds, and serves it. */
async function startGuidesServer(): Promise<GuidesServer> {
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
