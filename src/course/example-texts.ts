import type { ProblemExample } from './problem-examples/example.ts';
import { sizeWords } from './media-files.ts';

/** A file of an example, as a page shows it. */
export interface ShownFile {
  readonly name: string;
  readonly text?: string;
  /** What the text cannot show. */
  readonly note?: string;
}

const MOST_LINES = 16;
const MOST_LETTERS = 900;

/** One version of an example: the piece of a file that is meant, or the files that are. */
export function shownFiles(
  { file, ...versions }: Omit<ProblemExample, 'values'>,
  version: 'right' | 'wrong',
): readonly ShownFile[] {
  const shown = versions[version];
  if (typeof shown === 'string') return [{ name: nameOf(file ?? ''), ...markedText(shown) }];
  return Object.entries(shown).map(([path, content]) => ({
    name: nameOf(path),
    ...describe(content),
  }));
}

const nameOf = (path: string) => (path === '' ? 'content' : `content/${path}`);

type Content = Exclude<ProblemExample['wrong'], string>[string];

function describe(content: Content): Omit<ShownFile, 'name'> {
  if (content === undefined) return { note: 'There is no such file.' };
  if (content === true) return { note: 'The file is there.' };
  if (content instanceof Uint8Array) {
    const text = String.fromCharCode(...content);
    return { text: shortened(text), note: 'Saved in the encoding Windows-1252, not UTF-8.' };
  }
  if (typeof content !== 'string') return { text: shortened(content.by) };
  if (content.includes('\0') || content.length < 10) return {};
  return content.length > MOST_LETTERS
    ? { note: `A file of ${sizeWords(content.length)}.` }
    : { text: shortened(content) };
}

/** Signs that nobody sees, and what stands for them on a page. */
const hiddenSigns = [
  { sign: '\t', mark: '⇥\t', meaning: '⇥ marks a tab.' },
  { sign: '\u00a0', mark: '⍽', meaning: '⍽ marks a space that is not a plain one.' },
  { sign: '\u00ad', mark: '‧', meaning: '‧ marks a soft hyphen.' },
] as const;

function markedText(text: string): Omit<ShownFile, 'name'> {
  const found = hiddenSigns.filter(({ sign }) => text.includes(sign));
  const marked = found.reduce((sum, { sign, mark }) => sum.replaceAll(sign, mark), text);
  const note = found.map(({ meaning }) => meaning).join(' ');
  return { text: shortened(marked), ...(note === '' ? {} : { note }) };
}

/** No example is read for its length. */
function shortened(text: string): string {
  const lines = text.trimEnd().split('\n');
  const few = lines.slice(0, MOST_LINES).join('\n').slice(0, MOST_LETTERS);
  return few.length < text.trimEnd().length ? `${few}\n…` : few;
}
