const TEXT = '#editor [contenteditable="true"]';

/** Notes where the cursor stands in the text. Puts it back there once the text was drawn anew. */
export function keepCaret(page: Document): () => void {
  const text = page.activeElement?.closest(TEXT);
  const { focusNode, focusOffset = 0 } = page.getSelection() ?? {};
  if (!text || !focusNode) return () => undefined;
  const before = page.createRange();
  before.selectNodeContents(text);
  before.setEnd(focusNode, focusOffset);
  const { length } = before.toString();
  return () => {
    const place = placeAfter(page, length, focusOffset === 0);
    if (place) page.getSelection()?.collapse(...place);
  };
}

/** Where so many characters of the text stand before. @param opens rather before a paragraph than behind one */
function placeAfter(page: Document, length: number, opens: boolean): [Node, number] | undefined {
  const text = page.querySelector(TEXT);
  if (!text) return undefined;
  const nodes = page.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let rest = length;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const size = node.textContent?.length ?? 0;
    if (rest < size || (rest === size && !opens)) return [node, rest];
    rest -= size;
  }
  return undefined;
}
