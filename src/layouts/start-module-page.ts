import { effect } from '@preact/signals-core';
import { answerPageRequests } from '../islands/page-requests.ts';
import { pageStore } from '../islands/page-store.ts';
import { loadViews } from '../islands/question-views.ts';
import { createSectionNavigation } from '../navigation/section-navigation.ts';
import { resultsOnDevice } from '../objectives/refresher-results.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { registeredProvider } from '../tracking/provider-registry.ts';
import { startSession } from '../tracking/start-session.ts';
import { onSupportRequest } from './support-request.ts';

/** Brings a module page to life: opening parts, and a session that puts progress on record. */
export function startModulePage(): void {
  const store = pageStore(document);
  if (!store) return;
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  // Each island that needs them asks again, and says so where they cannot be had.
  loadViews(questions.map(({ dataset }) => dataset['kind'])).catch(() => undefined);
  const partIds = new Set(store.definition.parts.map(({ id }) => id));

  const openPart = (id: string) => {
    if (partIds.has(id)) store.dispatch({ type: 'part-opened', partId: id });
  };
  const navigation = createSectionNavigation(document, {
    onOpened: (id, isChosen) => {
      if (isChosen) openPart(id);
    },
    onCompleted: (id) => {
      store.dispatch({ type: 'part-completed', partId: id });
    },
  });

  const session = startSession(store.definition, store);
  answerPageRequests(document, (request) => {
    if (request === 'save') session.saveNow();
    if (request === 'exit') session.exit();
    if (request === 'take-up-work') session.answerOffer(true);
    if (request === 'leave-work') session.answerOffer(false);
    if (request === 'clear-progress') {
      session.discard();
      registeredProvider()?.device?.clear(store.definition.id);
      forgetRefreshers(document.querySelector<HTMLElement>('[data-refreshes]')?.dataset, store);
      history.replaceState(undefined, '', location.pathname + location.search);
      location.reload();
    }
  });

  addEventListener('load', () => {
    import('../print/handout.ts').then(
      ({ startPrinting }) => {
        startPrinting(document);
      },
      (cause: unknown) => {
        console.warn('Printing will be plain: its script could not be loaded.', cause);
      },
    );
  });

  onSupportRequest(window, () => {
    // Rarely needed, so it is loaded when it is; a page whose package was replaced may not find it.
    import('./support/support-panel.ts').then(
      ({ showSupportPanel }) => {
        showSupportPanel(document, session.supportFacts());
      },
      (cause: unknown) => {
        console.warn('The support report could not be loaded.', cause);
      },
    );
  });

  const stopWaiting = effect(() => {
    if (!store.launch.value.isStarted) return;
    queueMicrotask(() => {
      stopWaiting();
      const place = store.progress.value.location;
      if (place !== undefined && !navigation.hasMoved()) navigation.show(place);
      openPart(navigation.current());
    });
  });
  document.documentElement.dataset['ready'] = 'on';
}

/** What the browser keeps of refreshers: of this one, or of all that belong to this module. */
function forgetRefreshers(page: DOMStringMap | undefined, { definition }: ProgressStore): void {
  const { refreshes = definition.id, weeks } = page ?? {};
  resultsOnDevice(window)?.forget(refreshes, weeks === undefined ? undefined : Number(weeks));
}
