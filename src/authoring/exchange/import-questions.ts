import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { AuthoredCourse } from '../../course/authored-course.ts';
import { didYouMean } from '../../course/nearest.ts';
import { countOf, listOf } from '../../course/words.ts';
import type { CommandResult } from '../command.ts';
import { toIdentifier } from '../content-files.ts';
import type { ExchangedQuestion, ImportedFile } from './exchanged-question.ts';
import { fromAiken } from './from-aiken.ts';
import { fromCsv } from './from-csv.ts';
import { fromGift } from './from-gift.ts';
import { readText } from './read-text.ts';
import { toDraft } from './to-draft.ts';

export const importFormats = { gift: fromGift, aiken: fromAiken, csv: fromCsv } as const;
export type ImportFormat = keyof typeof importFormats;

export interface ImportRequest {
  /** As the author named it. */
  readonly file: string;
  readonly moduleId: string;
  /** Left out: told from the name and the text of the file. */
  readonly format?: ImportFormat | undefined;
}

/** A file to be written: its path below the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Turns a file of questions into drafts of a module. Nothing is written when any question cannot be
 * read, and no file that exists is ever written over.
 */
export function importQuestions(
  authored: AuthoredCourse,
  takenPaths: readonly string[],
  { file, moduleId, format }: ImportRequest,
): CommandResult & { readonly files: readonly NewFile[] } {
  const refuse = (output: string) => ({ output, exitCode: 1 as const, files: [] });
  const modules = authored.modules.map(({ id }) => id);
  if (!modules.includes(moduleId)) {
    return refuse(
      `There is no module “${moduleId}”.\n${didYouMean(moduleId, modules)}The modules are: ${listOf(modules)}.\n`,
    );
  }
  const { text, isWindows1252 } = readText(readFileSync(file));
  const read: ImportedFile = importFormats[format ?? formatOf(file, text)](text);
  if (read.problems.length > 0) {
    const lines = read.problems.map(
      ({ line, column, message, hint }) =>
        `${file}:${String(line)}:${String(column)}\n  ${message}\n  ${hint}\n`,
    );
    const count = countOf(read.problems.length, 'problem');
    return refuse([...lines, `${count}, so nothing was imported.\n`].join('\n'));
  }
  if (read.questions.length === 0) return refuse(`${file} holds no question.\n`);

  const names = namesFor(read.questions, moduleId, takenIds(authored, takenPaths));
  const files = read.questions.map((question, index) => ({
    path: `modules/${moduleId}/drafts/${names[index] ?? ''}.yaml`,
    text: toDraft(question, `${basename(file)}, line ${String(question.line)}`),
  }));
  const losses = read.questions.flatMap(({ losses: lost }, index) =>
    lost.map((sentence) => `  ${names[index] ?? ''}: ${sentence}\n`),
  );
  return {
    files,
    exitCode: 0,
    output: [
      `${countOf(files.length, 'draft')} in content/modules/${moduleId}/drafts.\n`,
      ...(isWindows1252 ? ['The file is not UTF-8; it was read as Windows text.\n'] : []),
      ...read.leftOut.map((sentence) => `  ${sentence}\n`),
      ...losses,
      'Run “npm run check”: it says what each draft still lacks. Then move it to the questions folder.\n',
    ].join(''),
  };
}

function formatOf(file: string, text: string): ImportFormat {
  const extension = extname(file).toLowerCase();
  if (['.csv', '.tsv'].includes(extension)) return 'csv';
  if (extension === '.gift') return 'gift';
  return /^ANSWER:/im.test(text) && !text.includes('{') ? 'aiken' : 'gift';
}

/** Ids that some question or draft has already: records and files go by them. */
const takenIds = (authored: AuthoredCourse, paths: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...authored.questions.map(({ id }) => id),
    ...paths.flatMap((path) => /\/(?:questions|drafts)\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
  ]);

function namesFor(
  questions: readonly ExchangedQuestion[],
  moduleId: string,
  taken: ReadonlySet<string>,
): readonly string[] {
  const used = new Set(taken);
  return questions.map(({ name, stem }) => {
    const words = name ?? `${moduleId.slice(0, 3)} ${stem.split(' ').slice(0, 5).join(' ')}`;
    const wish = toIdentifier(words).slice(0, 44).replace(/-+$/, '');
    let id = wish;
    for (let number = 2; used.has(id); number += 1) id = `${wish}-${String(number)}`;
    used.add(id);
    return id;
  });
}
