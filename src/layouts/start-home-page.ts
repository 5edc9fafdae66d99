import { answerPageRequests } from '../islands/page-requests.ts';
import { resultsOnDevice } from '../objectives/refresher-results.ts';
import type { DeviceRecord } from '../tracking/learning-record.ts';
import { registeredProvider } from '../tracking/provider-registry.ts';

/**
 * Shows what this device remembers of each module and pathway, wherever a page has a place for it.
 * All script of the site is one file, so this runs on module pages too: only the home page, which has
 * the note, clears everything.
 */
export function startHomePage(): void {
  const device = registeredProvider()?.device;
  if (!device) return;
  const records = device.list();
  for (const record of records) {
    for (const place of placesFor(record.moduleId)) {
      place.textContent = stateInWords(record);
      mark(place, isComplete(record));
    }
  }
  showPathways(records);
  showWhereToCarryOn(records);
  const note = document.querySelector('[data-device-note]');
  if (!note) return;
  if (!device.isPersistent()) {
    note.textContent =
      'This browser does not let the website keep anything, so your progress lasts only until you close the page.';
  }
  answerPageRequests(document, (request) => {
    if (request !== 'clear-progress') return;
    device.clear();
    resultsOnDevice(window)?.forgetAll();
    location.reload();
  });
}

const placesFor = (moduleId: string) => [
  ...document.querySelectorAll(`[data-module-state="${moduleId}"]`),
];

function mark(place: Element, isDone: boolean): void {
  place.setAttribute('data-started', '');
  place.toggleAttribute('data-done', isDone);
}

const isComplete = ({ status }: DeviceRecord): boolean =>
  status.completion === 'complete' || status.success === 'passed';

function stateInWords(record: DeviceRecord): string {
  const { status, progress } = record;
  if (status.success === 'passed') return 'Completed, quiz passed';
  if (isComplete(record)) return 'Completed';
  return progress > 0 ? `In progress, ${String(Math.round(progress * 100))}% done` : 'In progress';
}

function showPathways(records: readonly DeviceRecord[]): void {
  const complete = new Set(records.filter(isComplete).map(({ moduleId }) => moduleId));
  for (const place of document.querySelectorAll<HTMLElement>('[data-pathway-modules]')) {
    const ids = place.dataset['pathwayModules']?.split(' ') ?? [];
    const count = ids.filter((id) => complete.has(id)).length;
    if (!ids.some((id) => records.some(({ moduleId }) => moduleId === id))) continue;
    place.textContent = `${String(count)} of ${String(ids.length)} completed`;
    mark(place, count === ids.length);
  }
}

/** A link to the first module that is under way, in the order of the page. */
function showWhereToCarryOn(records: readonly DeviceRecord[]): void {
  const place = document.querySelector<HTMLElement>('[data-carry-on]');
  const underWay = records.filter((record) => !isComplete(record));
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(({ href }) =>
    underWay.some(({ moduleId }) => href.endsWith(`/${moduleId}.html`)),
  );
  if (!place || !link) return;
  place.append(' ', link.cloneNode(true));
  place.hidden = false;
}
