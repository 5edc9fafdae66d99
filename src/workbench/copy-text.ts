/** How long a button says that it has copied. */
const SAID_MS = 2000;

/** Answers the buttons that copy the text of an example. */
export function startCopying(
  page: Document,
  write: (text: string) => Promise<void> = (text) => navigator.clipboard.writeText(text),
): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null;
    const text = page.getElementById(button?.dataset['copies'] ?? '')?.textContent;
    if (!button || text === undefined) return;
    void copy(button, text, write);
  });
}

async function copy(
  button: HTMLElement,
  text: string,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const status = button.parentElement?.querySelector('[role=status]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  try {
    await write(`${text.trim()}\n`);
    say('Copied.');
  } catch (cause) {
    console.warn('The text could not be copied.', cause);
    say('Select the text and copy it with the keyboard.');
  }
  setTimeout(() => {
    say('');
  }, SAID_MS);
}
