/** What Keystatic’s own markup lacks for people who do not see the page, put in whenever it is drawn. */
export function mendMarkup(page: Document): void {
  const mend = () => {
    nameInsertButton(page);
    nameRemoveButtons(page);
    for (const star of page.querySelectorAll('span[aria-label]:not([role])')) {
      star.setAttribute('role', 'img');
    }
    for (const handle of page.querySelectorAll('[role="separator"][aria-controls]')) {
      const controlled = handle.getAttribute('aria-controls') ?? '';
      handle.toggleAttribute('hidden', !page.getElementById(controlled));
    }
    for (const menu of page.querySelectorAll(`${outermost} > [data-split-pane="primary"]`)) {
      menu.setAttribute('role', 'region');
      menu.setAttribute('aria-label', 'What can be edited');
      for (const heading of menu.querySelectorAll('h3')) heading.setAttribute('aria-level', '2');
    }
    namePage(page);
  };
  const drawn = { childList: true, characterData: true, subtree: true };
  new MutationObserver(mend).observe(page.body, drawn);
}

/** The editor beside its menu. A form has panes of its own. */
const outermost = '#editor > div > div';
const unnamed = ':not([aria-label]):not([aria-labelledby])';

/** The plus sign that opens the menu of components. */
function nameInsertButton(page: Document): void {
  for (const button of page.querySelectorAll(`button[aria-haspopup="true"]${unnamed}`)) {
    if (button.textContent.trim() === '') button.setAttribute('aria-label', 'Insert a component');
  }
}

/** The bin beside each item of a list. What the item is called can change. */
function nameRemoveButtons(page: Document): void {
  for (const button of page.querySelectorAll(String.raw`button.kui\:ListViewItem-actions`)) {
    const row = button.closest('[role="row"]');
    const name = `Remove ${row?.textContent.trim() ?? ''}`.trim();
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
  }
}

/** Names the page and its tab after what is open, and heads it where Keystatic has no heading of its own. */
function namePage(page: Document): void {
  const crumbs = [...page.querySelectorAll('[aria-label="Breadcrumbs"] li')];
  const own = page.querySelector('#editor h1');
  const names = own ? [own.textContent] : crumbs.map(({ textContent }) => textContent).reverse();
  const title = [...names.map((name) => name.trim()).filter(Boolean), 'Write', 'Groundings'];
  const heading = page.getElementById('heading');
  if (heading) {
    const text = names.join(', ');
    heading.hidden = own !== null || text === '';
    if (heading.textContent !== text) heading.textContent = text;
  }
  if (page.title !== title.join(' – ')) page.title = title.join(' – ');
}
