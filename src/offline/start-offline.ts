import { WORKER_FILE, type OfflineAnswer, type OfflineRequest } from './offline-list.ts';
import { watchVersions } from './new-version.ts';
import { showKept } from './show-kept.ts';

/**
 * Makes the pages of the site work without a network, once they have been opened. Called by the script
 * that only the site has, so it never runs in a package: there the host and its storage are not ours.
 */
export async function startOffline(page: Window): Promise<void> {
  const { document, navigator } = page;
  // Left out by browsers where a page did not come over a safe connection.
  if (!('serviceWorker' in navigator)) return;
  const module = document.querySelector<HTMLElement>('[data-offline-module]')?.dataset;
  const show = showKept(document, module?.['offlineModule'], async () =>
    ask(await navigator.serviceWorker.ready, { ask: 'remove' }),
  );
  try {
    const registration = await navigator.serviceWorker.register(`./${WORKER_FILE}`);
    watchVersions(page, registration);
    const id = module?.['offlineModule'];
    const request: OfflineRequest =
      id === undefined ? { ask: 'which-are-kept' } : { ask: 'keep', module: id };
    show(await ask(await navigator.serviceWorker.ready, request));
  } catch {
    // The page works as it is; it is only not kept.
    show({ kept: [], problem: 'not-reached' });
  }
}

function ask(
  { active }: ServiceWorkerRegistration,
  request: OfflineRequest,
): Promise<OfflineAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as OfflineAnswer);
    };
    active?.postMessage(request, [port2]);
  });
}
