/**
 * Calls back when somebody asks for the support report: with Ctrl+Alt+Shift+S, or once for a page
 * whose address ends in `?support=1`.
 */
export function onSupportRequest(page: Window, show: () => void): void {
  page.addEventListener('keydown', (event) => {
    const { code, ctrlKey, altKey, shiftKey, repeat } = event;
    if (code !== 'KeyS' || !ctrlKey || !altKey || !shiftKey || repeat) return;
    event.preventDefault();
    show();
  });
  if (new URLSearchParams(page.location.search).get('support') === '1') show();
}
