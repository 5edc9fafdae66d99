import { showAsOnPaper } from './as-on-paper.ts';

/** How long a page may take to add what it adds for paper, after it has loaded. */
const SETTLED_MS = 400;

/**
 * Views of one lesson, as tabs. A view is loaded when it is first shown, and the address of the page
 * keeps which one is: it is there again after a reload.
 */
export function startViews(page: Document): void {
  const tabs = [...page.querySelectorAll<HTMLElement>('[role=tab]')];
  const panelOf = (tab: HTMLElement) =>
    page.getElementById(tab.getAttribute('aria-controls') ?? '');

  function show(chosen: HTMLElement): void {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel) panel.hidden = !isChosen;
    }
    const panel = panelOf(chosen);
    for (const frame of panel?.querySelectorAll<HTMLIFrameElement>('iframe[data-src]') ?? []) {
      frame.src = frame.dataset['src'] ?? '';
      delete frame.dataset['src'];
    }
    panel?.dispatchEvent(new Event('view-shown'));
    history.replaceState(undefined, '', `#${chosen.id}`);
  }

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => {
      show(tab);
    });
    tab.addEventListener('keydown', (event) => {
      const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[
        event.key
      ];
      const other = next === undefined ? undefined : tabs.at(next % tabs.length);
      if (!other) return;
      event.preventDefault();
      show(other);
      other.focus();
    });
  }
  const first = tabs.find(({ id }) => `#${id}` === page.location.hash) ?? tabs[0];
  if (first) show(first);
  startPaper(page);
}

function startPaper(page: Document): void {
  const view = page.querySelector<HTMLElement>('[data-paper]');
  const frame = view?.querySelector('iframe');
  if (!view || !frame) return;
  const apply = () => {
    const isWhole = view.querySelector<HTMLInputElement>('input[value=page]')?.checked;
    if (frame.contentDocument) showAsOnPaper(frame.contentDocument, isWhole ? 'page' : 'lesson');
  };
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('afterprint', () => setTimeout(apply));
    setTimeout(apply, SETTLED_MS);
  });
  view.addEventListener('change', apply);
  view.querySelector('[data-prints-paper]')?.addEventListener('click', () => {
    apply();
    frame.contentWindow?.print();
  });
}
