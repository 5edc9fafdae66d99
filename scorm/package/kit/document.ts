import { escapeHtml } from '../html-text.ts';

/** A page for people, before it is HTML or plain text. */
export interface KitDocument {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] };

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  text,
});
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const steps = (items: readonly string[]): Block => ({
  kind: 'list',
  items,
  isOrdered: true,
});
export const facts = (rows: readonly (readonly [string, string])[]): Block => ({
  kind: 'facts',
  rows,
});

/** The stylesheet beside the pages. Without it they read well too. */
export const KIT_STYLESHEET = 'kit.css';

/** A page that needs no script, asks for one stylesheet beside it, and prints. */
export const toHtmlPage = ({ title, language, blocks }: KitDocument): string =>
  `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="./${KIT_STYLESHEET}">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${blocks.map(toHtml).join('\n')}
</main>
</body>
</html>
`;

function toHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n');
      return `<${tag}>\n${items}\n</${tag}>`;
    }
    case 'facts': {
      const rows = block.rows.map(
        ([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`,
      );
      return `<dl>\n${rows.join('\n')}\n</dl>`;
    }
  }
}

const LINE = 78;

/** The same in plain text, for a ticket or an e-mail. */
export const toPlainText = ({ title, blocks }: KitDocument): string =>
  `${[underlined(title, '='), ...blocks.map(toText)].join('\n\n')}\n`;

function toText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? underlined(block.text, '-') : `${block.text}:`;
    case 'text':
      return wrap(block.text, '', '');
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.isOrdered ? `${index + 1}. ` : '- ';
          return wrap(item, mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'facts':
      return block.rows.map(([name, value]) => wrap(value, `${name}: `, '  ')).join('\n');
  }
}

const underlined = (words: string, line: string) => `${words}\n${line.repeat(words.length)}`;

/** Lines of whole words; a word longer than a line has a line of its own. */
function wrap(words: string, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of words.split(/\s+/)) {
    if (!isEmpty && line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
