import { keepCaret } from './keep-caret.ts';

/** Keystatic takes a moment to show what was saved. */
const SETTLED_MS = 500;

/** Files that decide what there is to choose from in other forms. */
const OF_CHOICES = /^(?:course|contributors|modules\/[^/]+\/module)\.json$/;

/** Shows that the form is being saved, and keeps what is typed meanwhile from being lost unseen. */
export async function whileSaving(
  page: Document,
  paths: readonly string[],
  save: () => Promise<Response>,
): Promise<Response> {
  const putCaretBack = keepCaret(page);
  const sign = page.createElement('dialog');
  sign.className = 'editor-saving';
  sign.textContent = 'Saving …';
  sign.addEventListener('cancel', (event) => event.preventDefault());
  page.body.append(sign);
  sign.showModal();
  const end = () => {
    sign.close();
    sign.remove();
    putCaretBack();
  };
  try {
    const response = await save();
    setTimeout(
      () => {
        end();
        if (response.ok && paths.some((path) => OF_CHOICES.test(path))) location.reload();
      },
      response.ok ? SETTLED_MS : 0,
    );
    return response;
  } catch (error) {
    end();
    throw error;
  }
}
