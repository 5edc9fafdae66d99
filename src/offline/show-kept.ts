import type { OfflineAnswer } from './offline-list.ts';

/**
 * Says on the page what works without a network, and nothing more than that: beside the facts about a
 * module, and as a list where a page has a place for one.
 * @param removeAll takes all modules off the device
 */
export function showKept(
  page: Document,
  module: string | undefined,
  removeAll: () => Promise<OfflineAnswer>,
): (answer: OfflineAnswer) => void {
  const show = (answer: OfflineAnswer) => {
    const status = page.querySelector('[data-offline-status]');
    if (status && module !== undefined) status.textContent = inWords(answer, module);
    const list = page.querySelector('[data-offline-list]');
    const frame = list?.closest<HTMLElement>('[data-offline-modules]');
    if (!list || !frame) return;
    list.replaceChildren(...answer.kept.flatMap((id) => itemFor(page, id)));
    frame.hidden = list.children.length === 0;
  };
  page.querySelector('[data-offline-remove]')?.addEventListener('click', () => {
    void removeAll().then(show);
  });
  return show;
}

function inWords({ kept, problem }: OfflineAnswer, module: string): string {
  if (kept.includes(module)) return 'Available offline';
  return problem === 'no-room' ? 'Needs a network: this device has no room to keep it' : '';
}

/** A link to a module under the title that the page has for it. */
function itemFor(page: Document, id: string): readonly HTMLLIElement[] {
  const names = page.querySelector<HTMLElement>('[data-module-titles]')?.dataset['moduleTitles'];
  const title = (JSON.parse(names ?? '{}') as Readonly<Record<string, string>>)[id];
  if (title === undefined) return [];
  const item = page.createElement('li');
  const link = page.createElement('a');
  link.href = `./${id}.html`;
  link.textContent = title;
  item.append(link);
  return [item];
}
