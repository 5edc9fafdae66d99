import {
  isAlias,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { problem, type Problem } from '../course/problem.ts';
import { yamlErrorWords } from './yaml-error-words.ts';

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
  const problems = firstPerLine([...document.errors, ...document.warnings], lineCounter).map(
    (error) => toProblem(error, source, at(openQuote(document, error) ?? error.pos[0])),
  );
  for (const offset of markedNodes(document)) {
    problems.push(problem('yaml-syntax', at(offset), yamlErrorWords('BAD_SCALAR_START')));
  }
  const isYaml = problems.every(({ code }) => code === 'duplicate-key');
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

function toProblem(error: YAMLError, source: string, origin: Problem['origin']): Problem {
  if (error.code === 'TAB_AS_INDENT') return problem('tab-indent', origin);
  if (error.code === 'DUPLICATE_KEY') {
    const [key = ''] = /^[^:\n]*/.exec(source.slice(error.pos[0])) ?? [];
    return problem('duplicate-key', origin, { key: key.trim().replace(/^(['"])(.*)\1$/, '$2') });
  }
  return problem('yaml-syntax', origin, yamlErrorWords(error.code));
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
