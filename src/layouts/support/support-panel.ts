import type { SupportFacts } from '../../tracking/support-facts.ts';
import { supportReport } from './support-report.ts';

/** Shows the support report in a dialog, from where it can be copied. */
export function showSupportPanel(page: Document, facts: SupportFacts): void {
  const dialog = page.createElement('dialog');
  dialog.className = 'support-panel';
  dialog.setAttribute('aria-labelledby', 'support-title');

  const title = page.createElement('h2');
  title.id = 'support-title';
  title.textContent = 'Support report';
  const purpose = page.createElement('p');
  purpose.textContent =
    'For the people who look after your learning system. Your name is not in it.';
  // Text that comes from the LMS is put in as text, never as markup.
  const report = page.createElement('textarea');
  report.readOnly = true;
  report.rows = 18;
  report.setAttribute('aria-label', 'Report');
  report.value = supportReport(facts);
  const outcome = page.createElement('p');
  outcome.setAttribute('role', 'status');

  const copy = button(page, 'Copy the report', () => {
    report.select();
    void copyText(page, report.value).then((isCopied) => {
      outcome.textContent = isCopied
        ? 'Copied.'
        : 'The report is selected: copy it with your keyboard.';
    });
  });
  const close = button(page, 'Close', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(title, purpose, report, outcome, copy, ' ', close);
  page.body.append(dialog);
  dialog.showModal();
}

function button(page: Document, label: string, onClick: () => void): HTMLButtonElement {
  const element = page.createElement('button');
  element.type = 'button';
  element.className = 'button button-secondary';
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}

/** Frames of an LMS are often not allowed to copy by themselves. */
async function copyText({ defaultView }: Document, text: string): Promise<boolean> {
  try {
    await defaultView?.navigator.clipboard.writeText(text);
    return defaultView !== null;
  } catch {
    return false;
  }
}
