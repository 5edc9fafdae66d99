import { problem, type Problem } from '../course/problem.ts';
import { listOf } from '../course/words.ts';

/** A text as its author meant it, and what had to be said about how it came. */
export interface CleanText {
  /** Without signs that nobody sees. */
  readonly text: string;
  /** Whether it holds a word processor's own tags, which upset the reading of a lesson. */
  readonly hasMarkup: boolean;
  readonly problem: Problem | undefined;
}

const WORD_MARKUP = /<\/?[omvw]:\w|class="?Mso|\bmso-|<!(?:--)?\[if/i;
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/**
 * Looks for what comes along when text is pasted from a word processor: its tags, and signs that
 * nobody sees. They part words for search and for readers who listen. Reported once, where it starts.
 */
export function cleanPasted(file: string, source: string): CleanText {
  const hasMarkup = WORD_MARKUP.test(source);
  const kinds = [
    ...(hasMarkup ? ['tags of its own'] : []),
    ...(source.includes('\u00ad') ? ['soft hyphens'] : []),
    ...(/[\u200b\u200e\u200f\u2060\ufeff]/.test(source) ? ['signs that nobody sees'] : []),
  ];
  const starts = [WORD_MARKUP, HIDDEN].map((pattern) => source.search(pattern));
  const start = Math.min(...starts.filter((index) => index !== -1));
  return {
    text: source.replace(new RegExp(HIDDEN, 'g'), ''),
    hasMarkup,
    problem:
      kinds.length === 0
        ? undefined
        : problem('pasted-text', { file, ...positionIn(source, start) }, { what: listOf(kinds) }),
  };
}

/** Places where two versions of a part stand one above the other, as merging leaves them. */
export function mergeConflicts(file: string, source: string): readonly Problem[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (!/^<{7}( |$)/.test(line)) return [];
    const end = lines.findIndex((other, at) => at > index && /^>{7}( |$)/.test(other));
    const last = end === -1 ? lines.length : end + 1;
    return problem('merge-conflict', { file, line: index + 1, column: 1 }, { last: String(last) });
  });
}

function positionIn(source: string, index: number) {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
