import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredCourse } from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { courseSchema } from '../course/schemas/course.ts';
import { factsSchema } from '../course/schemas/fact.ts';
import { moduleSchema } from '../course/schemas/module.ts';
import { questionSchema } from '../course/schemas/question.ts';
import { slotsSchema } from '../course/schemas/slots.ts';
import { sourcesSchema } from '../course/schemas/source.ts';
import { classify, listFiles, type ContentFile } from './content-files.ts';
import { createFileReader, type FileReader } from './file-reader.ts';
import { checkNames } from './name-problems.ts';
import { missingExplanation } from './question-problems.ts';
import type { YamlText } from './read-yaml.ts';

/** The content folder as it was read, with everything wrong in single files. */
export interface ReadCourse {
  readonly authored: AuthoredCourse;
  readonly problems: readonly Problem[];
  /** The YAML of each file, for finding lines. */
  readonly texts: ReadonlyMap<string, YamlText>;
  /** Every file of the content folder, as an absolute path. */
  readonly files: readonly string[];
}

/**
 * Reads the content folder. Nothing is thrown for what an author wrote: what cannot be read is left
 * out, with a problem that says why.
 * @param label what the folder is called in messages: `content`
 */
export function readCourse(contentDir: string, label: string): ReadCourse {
  const reader = createFileReader(contentDir, label);
  const paths = existsSync(contentDir) ? listFiles(contentDir) : [];
  const found = paths.map(classify);
  if (paths.length === 0) {
    reader.problems.push(problem('content-folder-missing', { file: label }, { folder: label }));
  } else {
    const { problems, unread } = checkNames(found, reader.nameOf);
    reader.problems.push(...problems);
    reader.unread.push(...unread);
  }
  return {
    authored: readFiles(reader, found),
    problems: reader.problems,
    texts: reader.texts,
    files: paths.map((path) => join(contentDir, path)),
  };
}

type ExpectedFile = Extract<ContentFile, { status: 'expected' }>;

function readFiles(reader: FileReader, found: readonly ContentFile[]): AuthoredCourse {
  const ofKind = (kind: ExpectedFile['kind']) =>
    found.filter((file): file is ExpectedFile => file.status === 'expected' && file.kind === kind);
  const inModules = (kind: 'lesson' | 'question') =>
    ofKind(kind).map(({ moduleId = '', ...file }) => ({ ...file, moduleId }));
  const only = (kind: 'course' | 'sources' | 'facts' | 'slots') => ofKind(kind)[0];
  const empty = (id: string) => ({ id, file: reader.nameOf(`${id}.yaml`) });

  const course = only('course');
  const sources = only('sources');
  const facts = only('facts');
  const slots = only('slots');
  return {
    course: course && reader.yaml(course, { schema: courseSchema, name: 'The course' }),
    modules: ofKind('module').flatMap(
      (file) => reader.yaml(file, { schema: moduleSchema, name: 'The module' }) ?? [],
    ),
    lessons: inModules('lesson').flatMap((file) => reader.lesson(file) ?? []),
    questions: inModules('question').flatMap((file) => {
      const whenMissing = missingExplanation(reader.nameOf(file.path));
      const subject = { schema: questionSchema, name: 'The question', whenMissing };
      const question = reader.yaml(file, subject);
      return question ? { ...question, moduleId: file.moduleId } : [];
    }),
    sources: (sources && reader.yaml(sources, { schema: sourcesSchema, name: 'The file' })) ?? {
      ...empty('sources'),
      data: [],
    },
    facts: (facts && reader.yaml(facts, { schema: factsSchema, name: 'The file' })) ?? {
      ...empty('facts'),
      data: [],
    },
    slots: (slots && reader.yaml(slots, { schema: slotsSchema, name: 'The file' })) ?? {
      ...empty('slots'),
      data: {},
    },
    unread: reader.unread,
  };
}
