import { test } from '@playwright/test';
import { copySite, offerNextVersion } from '../helpers/next-version.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';
import { open } from '../looks/places.ts';
import { states } from '../looks/states.ts';
import { startLooking } from './look-at-pages.ts';

let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer();
});

test.afterAll(async () => {
  await server.close();
});

for (const state of states) {
  test(`state ${state.name}`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const look = startLooking(context, server.origin);
    await open(page, state, sitePage(server, state.page));
    await look.at(page, state.name);
    look.end();
  });
}

test('state new-version', async ({ page, context }) => {
  const site = copySite();
  const own = await startSiteServer([], site.folder);
  const look = startLooking(context, own.origin);
  await offerNextVersion(page, site, sitePage(own, 'charter.html'));
  await look.at(page, 'a new version is offered');
  look.end();
  await own.close();
  site.remove();
});
