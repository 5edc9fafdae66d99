const OPENING = /^ *<[A-Z]\w*(?: [^<>]*(?:"[^"]*"[^<>]*)*)?>$/;
const CLOSING = /^ *<\/[A-Z]\w*>$/;
const FENCE = /^ *(?:```|~~~)/;

/**
 * The text of a lesson in the house style. Keystatic indents what stands in a component, and leaves
 * no empty line below the tag.
 */
export function tidyText(text: string): string {
  let depth = 0;
  let isCode = false;
  const lines = text.split('\n').flatMap((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    if (!isCode && CLOSING.test(line)) {
      depth -= 1;
      return ['', dedented(line, depth), ''];
    }
    const own = dedented(line, depth);
    if (isCode || !OPENING.test(line) || line.endsWith('/>')) return [own];
    depth += 1;
    return ['', own, ''];
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function dedented(line: string, depth: number): string {
  const lead = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(lead, 2 * depth));
}
