import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Authored,
  DataTable,
  FileFacts,
  LessonBody,
  UnreadFile,
} from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { cleanPasted, mergeConflicts, type CleanText } from './foreign-text.ts';
import { readCsv } from './read-csv.ts';
import { readMedia } from './read-media.ts';
import { splitLesson, readLessonText } from './read-lesson.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { checkSchema, type SchemaSubject } from './schema-problems.ts';

/** Reads single files of the content folder, and keeps what has to be said about them. */
export interface FileReader {
  readonly problems: Problem[];
  readonly unread: UnreadFile[];
  /** The YAML of every file, by the name the file has in messages. */
  readonly texts: Map<string, YamlText>;
  /** What a file is called in messages. */
  readonly nameOf: (path: string) => string;
  readonly yaml: <Data>(
    file: UnreadFile & { readonly path: string },
    subject: Omit<SchemaSubject<Data>, 'file'>,
  ) => Authored<Data> | undefined;
  /** A lesson or a guide: settings, and text below them. */
  readonly prose: <Data>(
    file: UnreadFile & { readonly path: string; readonly moduleId: string },
    subject: Omit<SchemaSubject<Data>, 'file'>,
  ) => AuthoredProse<Data> | undefined;
  readonly table: (file: UnreadFile & { readonly path: string }) => Authored<DataTable> | undefined;
  /** A picture or another file that lessons show; its id is its path. */
  readonly media: (path: string) => Authored<FileFacts>;
}

interface AuthoredProse<Data> extends Authored<Data> {
  readonly moduleId: string;
  readonly body: LessonBody;
}

/** @param label what the content folder is called in messages: `content` */
export function createFileReader(contentDir: string, label: string): FileReader {
  const problems: Problem[] = [];
  const unread: UnreadFile[] = [];
  const texts = new Map<string, YamlText>();
  const nameOf = (path: string) => `${label}/${path}`;

  function textOf(
    path: string,
    notUtf8: 'file-not-utf8' | 'table-not-utf8' = 'file-not-utf8',
  ): string | undefined {
    try {
      const bytes = readFileSync(join(contentDir, path));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const conflicts = mergeConflicts(nameOf(path), text);
      problems.push(...conflicts);
      return conflicts.length === 0 ? text : undefined;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problems.push(problem(notUtf8, { file: nameOf(path) }));
      return undefined;
    }
  }

  /** A text without what a word processor has left in it. */
  function plainTextOf(path: string): CleanText | undefined {
    const source = textOf(path);
    if (source === undefined) return undefined;
    const clean = cleanPasted(nameOf(path), source);
    if (clean.problem) problems.push(clean.problem);
    return clean;
  }

  function settings<Data>(source: string, linesAbove: number, subject: SchemaSubject<Data>) {
    const { text, value, problems: inText } = readYaml(subject.file, source, linesAbove);
    texts.set(subject.file, text);
    problems.push(...inText);
    if (value === undefined) return undefined;
    const { data, problems: inValues } = checkSchema(subject, value);
    problems.push(...inValues);
    return inText.length === 0 ? data : undefined;
  }

  const isProblem = (value: object): value is Problem => 'severity' in value;

  return {
    problems,
    unread,
    texts,
    nameOf,
    yaml: ({ path, ...identity }, subject) => {
      const file = nameOf(path);
      const source = plainTextOf(path);
      const data = source && settings(source.text, 0, { ...subject, file });
      if (data !== undefined) return { id: identity.id, file, data };
      unread.push(identity);
      return undefined;
    },
    prose: ({ path, ...identity }, subject) => {
      const { id, moduleId } = identity;
      const file = nameOf(path);
      const source = plainTextOf(path);
      const parts = source && splitLesson(file, source.text);
      if (parts && !isProblem(parts)) {
        const data = settings(parts.frontMatter, 1, { ...subject, file });
        const body = source.hasMarkup ? undefined : readLessonText(file, parts.text);
        if (body && isProblem(body)) problems.push(body);
        else if (data !== undefined && body) return { id, moduleId, file, data, body };
      } else if (parts) {
        problems.push(parts);
      }
      unread.push(identity);
      return undefined;
    },
    table: ({ path, ...identity }) => {
      const file = nameOf(path);
      const source = textOf(path, 'table-not-utf8');
      const { table: data, problems: inTable } =
        source === undefined ? { table: undefined, problems: [] } : readCsv(file, source);
      problems.push(...inTable);
      if (data !== undefined) return { id: identity.id, file, data };
      unread.push(identity);
      return undefined;
    },
    media: (path) => ({
      id: path,
      file: nameOf(path),
      data: readMedia(readFileSync(join(contentDir, path))),
    }),
  };
}
