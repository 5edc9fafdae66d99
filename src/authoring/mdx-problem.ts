import { componentInLowerCase } from '../course/component-names.ts';
import { problem, type Problem } from '../course/problem.ts';

interface Words {
  readonly what: string;
  readonly fix: string;
}

/** The MDX reader's complaints, each with what it means to somebody writing a lesson. */
const meanings: readonly (readonly [RegExp, (name: string, other: string) => Words])[] = [
  [
    /Expected a closing tag for `<([^>]*)>` \(.*\) before the end of/,
    (name) => ({
      what: `<${name}> is opened in the middle of other text and not closed there.`,
      fix: `Put <${name}> and </${name}> on lines of their own, with empty lines around them.`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`/,
    (name) => ({
      what: `<${name}> is opened here and not closed.`,
      fix: `Add a line </${name}> after its text, or end it with “/>” if it holds none.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    (name, other) => ({
      what: `</${name}> stands here while <${other}> is still open.`,
      fix: `Close <${other}> first, with a line </${other}>.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`/,
    (name) => ({
      what: `</${name}> closes something that is not open.`,
      fix: `Delete it, or add <${name}> above the text it belongs to.`,
    }),
  ],
  [
    /Unexpected character after `<`/,
    () => ({
      what: 'A component is not written in full here, or “<” stands in the text.',
      fix: 'Write a component as in <Check question="…" />, with straight quotes. To show “<”, write \\<. Write a web address as [link text](https://…).',
    }),
  ],
];

/** A setting in curly quotation marks, in the line that a component starts on. */
const CURLY_SETTING = /^<[\w\s="-]*=\s*(?:[“”„‘’]|"[^"<>]*[“”])/;

const curlyQuotes: Words = {
  what: 'A curly quotation mark stands where the component needs a straight one.',
  fix: 'Delete it and type a straight one, as in <Check question="…" />. Word processors turn straight ones into curly ones.',
};

/**
 * The problem behind an error of the MDX reader, whose message starts with line and column.
 * @param source the lesson's text
 */
export function mdxProblem(file: string, error: unknown, source = ''): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, text = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const origin = { file, line: Number(line ?? 1), column: Number(column ?? 1) };

  if (text.includes('create a comment')) return problem('lesson-comment', origin);
  if (/brace|expression/.test(text)) return problem('lesson-expression', origin);
  const [, tag] = /tag (?:for )?`<\/?([a-z][^>]*)>`/.exec(text) ?? [];
  const meant = tag === undefined ? undefined : componentInLowerCase(tag);
  if (tag !== undefined && meant !== undefined) {
    return problem('component-case', origin, { written: tag, name: meant });
  }
  if (tag !== undefined) return problem('lesson-html', origin, { tag: `<${tag}>` });
  const atFault = source.split('\n')[origin.line - 1]?.slice(origin.column - 1) ?? '';
  if (CURLY_SETTING.test(atFault)) return problem('mdx-syntax', origin, curlyQuotes);
  for (const [pattern, words] of meanings) {
    const match = pattern.exec(text);
    if (match) return problem('mdx-syntax', origin, words(match[1] ?? '', match[2] ?? ''));
  }
  return problem('mdx-syntax', origin, {
    what: `The lesson cannot be read from here on (${text.replace(/ \(mdx[^)]*\)$/, '')}).`,
    fix: 'Compare the line with a lesson that has no problem.',
  });
}
