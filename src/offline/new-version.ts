import { askPage } from '../islands/page-requests.ts';
import type { OfflineRequest } from './offline-list.ts';

/** How long a save may take before the page is left as it is. */
const PATIENCE_MS = 5000;

/**
 * Offers a new version of the site when it is ready on the device. Nothing changes under the learner's
 * hands: the page stays as it is until they choose to reload, and their work is saved before.
 */
export function watchVersions(page: Window, registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = page.navigator;
  const place = page.document.querySelector('[data-version-notice]');
  let isOurs = false;
  let hadController = serviceWorker.controller !== null;

  const offer = (text: string, action: () => void) => {
    if (!place) return;
    const words = page.document.createElement('p');
    words.textContent = text;
    const button = page.document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Reload';
    button.addEventListener('click', () => {
      button.disabled = true;
      void saved(page).then((isSaved) => {
        if (isSaved) action();
        else {
          button.disabled = false;
          words.textContent =
            'Your work could not be saved, so the page was not reloaded. Wait until it says “Saved” above, then try again.';
        }
      });
    });
    place.replaceChildren(words, button);
  };
  const offerNew = () => {
    offer(
      'A new version is ready. Your saved work stays; an answer you have not checked yet would have to be given again.',
      () => {
        isOurs = true;
        registration.waiting?.postMessage({ ask: 'take-over' } satisfies OfflineRequest);
      },
    );
  };

  // Without an earlier version there is nothing that could be replaced.
  if (registration.waiting && hadController) offerNew();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) offerNew();
    });
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (isOurs) page.location.reload();
    else if (hadController) {
      offer('A new version is in use in another tab. Reload to have it here too.', () => {
        page.location.reload();
      });
    }
    hadController = true;
  });
  // Pages stay open for days.
  page.addEventListener('online', () => void registration.update().catch(() => undefined));
}

/** Saves what the page has, and waits until it is. A page without a record has nothing to save. */
async function saved({ document, setTimeout }: Window): Promise<boolean> {
  askPage('save');
  const startMs = Date.now();
  const isSaving = () => document.querySelector('.save-status.is-saving') !== null;
  do {
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  } while (isSaving() && Date.now() - startMs < PATIENCE_MS);
  return document.querySelector('.save-status:is(.is-saving, .is-not-saved)') === null;
}
