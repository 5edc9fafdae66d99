/** Marks what is printed while the page shows it alone: see `src/styles/private.css`. */
const ATTRIBUTE = 'data-printed-alone';

/** Opens the browser's print window for one element instead of the whole page. */
export function printAlone(element: Element): void {
  const page = element.ownerDocument.defaultView;
  const end = () => {
    element.removeAttribute(ATTRIBUTE);
  };
  element.setAttribute(ATTRIBUTE, '');
  page?.addEventListener('afterprint', end, { once: true });
  page?.print();
}
