const UNNAMED = 'button[aria-haspopup="true"]:not([aria-label]):not([aria-labelledby])';

/** Keystatic leaves one button without a name: the plus sign that opens the menu of components. */
export function nameInsertButton(page: Document): void {
  const name = () => {
    for (const button of page.querySelectorAll(UNNAMED)) {
      if (button.textContent.trim() === '') button.setAttribute('aria-label', 'Insert a component');
    }
  };
  new MutationObserver(name).observe(page.body, { childList: true, subtree: true });
}
