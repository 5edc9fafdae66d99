import {
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { problem, type Problem } from '../course/problem.ts';
import { listItemWords, yamlErrorWords } from './yaml-error-words.ts';

/** YAML as it was read, for finding the line of a value in it. */
export interface YamlText {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** Lines of the file above the YAML: 1 for the front matter of a lesson. */
  readonly linesAbove: number;
}

export interface ReadYaml {
  readonly text: YamlText;
  /** `undefined` when the text is not YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads YAML and reports, in plain words, everything that is wrong with how it is written. */
export function readYaml(file: string, source: string, linesAbove = 0): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + linesAbove, column: col };
  };
  const problems = untilOddIndent(
    firstPerLine([...document.errors, ...document.warnings], lineCounter).map((error) =>
      toProblem(error, source, at(openQuote(document, error) ?? error.pos[0])),
    ),
    spaceIndent(file, source, linesAbove),
  );
  for (const { key, offset } of straightenKeys(document)) {
    problems.push(problem('curly-quotes', at(offset), { key }));
  }
  for (const offset of markedNodes(document)) {
    problems.push(problem('yaml-syntax', at(offset), yamlErrorWords('BAD_SCALAR_START')));
  }
  const isYaml = problems.every(({ code }) => code === 'duplicate-key' || code === 'curly-quotes');
  return {
    text: { document, lineCounter, linesAbove },
    value: isYaml ? document.toJS() : undefined,
    problems,
  };
}

/** One slip can upset the reading of the rest of its line; only the first complaint is of use. */
function firstPerLine(errors: readonly YAMLError[], lineCounter: LineCounter) {
  const lines = new Set<number>();
  return errors
    .toSorted((one, other) => one.pos[0] - other.pos[0])
    .filter(({ pos }) => {
      const { line } = lineCounter.linePos(pos[0]);
      return !lines.has(line) && lines.add(line);
    });
}

/** One line that starts in an odd way upsets all below it: nothing more is said of those. */
function untilOddIndent(problems: readonly Problem[], indent: Problem | undefined): Problem[] {
  const lineOf = ({ origin }: Problem) => origin.line ?? 1;
  const odd = [
    ...problems.filter(({ code }) => code === 'tab-indent'),
    ...(indent ? [indent] : []),
  ];
  const [first] =
    problems.length === 0 ? [] : odd.toSorted((one, other) => lineOf(one) - lineOf(other));
  if (!first) return [...problems];
  return [...problems.filter((found) => lineOf(found) < lineOf(first)), first];
}

/** The first line that starts with a space YAML does not take for one. */
function spaceIndent(file: string, source: string, linesAbove: number): Problem | undefined {
  const index = source
    .split('\n')
    .findIndex((line) => /^ *[\u00a0\u2000-\u200a\u202f\u3000]/.test(line));
  const origin = { file, line: index + 1 + linesAbove, column: 1 };
  return index === -1 ? undefined : problem('space-indent', origin);
}

const CURLY = /^[“”„‘’"'](.*)[“”‘’]$/;

/** Takes the curly quotation marks off names, so that the rest of the file can be checked. */
function straightenKeys(document: Document): readonly { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') return;
      const [, name] = CURLY.exec(key.value) ?? [];
      if (name === undefined) return;
      key.value = name;
      found.push({ key: name, offset: key.range?.[0] ?? 0 });
    },
  });
  return found;
}

function toProblem(error: YAMLError, source: string, origin: Problem['origin']): Problem {
  if (error.code === 'TAB_AS_INDENT') return problem('tab-indent', origin);
  if (error.code === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^:\n]*/.exec(source.slice(error.pos[0])) ?? [];
    return problem('duplicate-key', origin, { key: key.trim().replace(/^(['"])(.*)\1$/, '$2') });
  }
  const words = source.startsWith('- ', error.pos[0]) ? listItemWords : yamlErrorWords(error.code);
  return problem('yaml-syntax', origin, words);
}

/** Where the quotation mark stands that an error finds not closed, often many lines further on. */
function openQuote(document: Document, { code, pos: [offset] }: YAMLError): number | undefined {
  if (code !== 'MISSING_CHAR') return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[1] + 1) {
        start = range[0];
      }
    },
  });
  return start;
}

/**
 * Where text starts with `*` or `&`. YAML takes such text for a reference, so that part of what the
 * author wrote would be lost.
 */
function markedNodes(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && node.anchor !== undefined)) {
      offsets.push(node.range?.[0] ?? 0);
    }
  });
  return offsets;
}
