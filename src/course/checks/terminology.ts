import type { Authored, AuthoredCourse, Origin } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import type { AvoidedWords } from '../schemas/terminology.ts';

/** A text that learners or facilitators read, and where it stands. */
interface Passage {
  readonly text: string;
  readonly origin: Origin;
}

/** The course keeps to the words it has settled on. */
export function checkTerminology(authored: AuthoredCourse): Problem[] {
  const { terminology } = authored;
  const rules = terminology.data.map((rule) => ({ rule, pattern: patternFor(rule) }));
  return [
    ...repeats(terminology.data, ({ id }) => id).map(({ entry, index }) =>
      problem('duplicate-terminology-id', placeOf(terminology, index, 'id'), { entry: entry.id }),
    ),
    ...[...passagesOf(authored)].flatMap(({ text, origin }) => {
      const ownWords = text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
      return rules.flatMap(({ rule, pattern }) => {
        const [words] = pattern.exec(ownWords) ?? [];
        return words === undefined
          ? []
          : problem('avoided-words', origin, { words, instead: rule.instead });
      });
    }),
  ];
}

function patternFor({ phrases, exact }: AvoidedWords): RegExp {
  const words = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`,
    exact ? 'u' : 'iu',
  );
}

function* passagesOf(authored: AuthoredCourse): Generator<Passage> {
  for (const prose of [...authored.lessons, ...authored.guides]) {
    yield* textsIn(prose, prose.data);
    for (const sentence of prose.body.sentences) {
      yield { text: sentence.text, origin: positionOf(prose, sentence) };
    }
    for (const component of prose.body.components) {
      for (const { value = '' } of component.props) {
        yield { text: value, origin: positionOf(prose, component) };
      }
    }
  }
  for (const table of authored.tables) {
    for (const cell of [table.data.header, ...table.data.rows].flat()) {
      yield { text: cell.text, origin: positionOf(table, cell) };
    }
  }
  const { modules, questions, scenarios, measures, data } = authored;
  const files = [modules, questions, scenarios, measures, data];
  for (const file of files.flat()) yield* textsIn(file, file.data);
  yield* textsIn(authored.glossary, authored.glossary.data);
}

/** Every value that is more than one word: ids and keys are not for reading. */
function* textsIn(
  file: Pick<Authored<unknown>, 'file'>,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<Passage> {
  if (typeof value === 'string') {
    if (value.includes(' ')) yield { text: value, origin: placeOf(file, ...path) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(file, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
