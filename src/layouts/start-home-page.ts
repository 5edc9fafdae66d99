import { answerPageRequests } from '../islands/page-requests.ts';
import { resultsOnDevice } from '../objectives/refresher-results.ts';
import type { DeviceRecord } from '../tracking/learning-record.ts';
import { registeredProvider } from '../tracking/provider-registry.ts';

/**
 * Shows what this device remembers of each module, wherever a page has a place for it. All script of
 * the site is one file, so this runs on module pages too: only the home page, which has the note,
 * clears everything.
 */
export function startHomePage(): void {
  const device = registeredProvider()?.device;
  if (!device) return;
  for (const record of device.list()) {
    for (const place of document.querySelectorAll(`[data-module-state="${record.moduleId}"]`)) {
      place.textContent = stateInWords(record);
    }
  }
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

function stateInWords({ status, progress }: DeviceRecord): string {
  if (status.success === 'passed') return 'Completed, quiz passed';
  if (status.completion === 'complete') return 'Completed';
  return progress > 0 ? `In progress, ${String(Math.round(progress * 100))}% done` : 'In progress';
}
