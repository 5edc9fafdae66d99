/** How the page hears of changes, and says which one it shows. */
interface Changes {
  readonly listen: (onChange: () => void) => void;
  readonly tell: (revision: number) => void;
}

/**
 * Keeps a page for authors as true as the course: each time the course changes, the main part is
 * fetched anew and put in place. While the server cannot answer, what was last known stays, and the
 * page says so.
 */
export function startLivePage(
  page: Document,
  { listen, tell }: Changes,
  fetchPage: (address: string) => Promise<Response> = fetch,
): void {
  let latest = 0;
  const refresh = async () => {
    latest += 1;
    const turn = latest;
    try {
      const response = await fetchPage(page.location.href);
      const text = await response.text();
      if (turn !== latest) return;
      if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
      replaceMain(page, new DOMParser().parseFromString(text, 'text/html'));
    } catch (cause) {
      console.warn('The page could not be brought up to date.', cause);
      const status = page.querySelector('[data-live-status]');
      if (status) status.textContent = 'The preview does not answer. This is what it last said.';
    }
  };
  listen(() => void refresh());
  // The course may have changed while this page was on its way.
  tell(Number(page.querySelector<HTMLElement>('[data-live]')?.dataset['live']));
}

/** The place of focus and of reading stays where the new page has the same link. */
function replaceMain(page: Document, fresh: Document): void {
  const main = page.querySelector('[data-live]');
  const freshMain = fresh.querySelector('[data-live]');
  if (!main || !freshMain) return;
  const { activeElement } = page;
  const focused =
    activeElement instanceof HTMLAnchorElement && main.contains(activeElement)
      ? activeElement.getAttribute('href')
      : null;
  const status = main.querySelector('[data-live-status]');
  const freshStatus = freshMain.querySelector('[data-live-status]');
  if (status && freshStatus) {
    // The same element, so that its new words are read out.
    if (status.innerHTML !== freshStatus.innerHTML) status.innerHTML = freshStatus.innerHTML;
    freshStatus.replaceWith(status);
  }
  main.setAttribute('data-live', freshMain.getAttribute('data-live') ?? '');
  main.replaceChildren(...freshMain.childNodes);
  if (focused !== null) {
    main.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}
