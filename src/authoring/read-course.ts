import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { AuthoredCourse } from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { accessibilitySchema } from '../course/schemas/accessibility.ts';
import { changesSchema } from '../course/schemas/change.ts';
import { contributorsSchema } from '../course/schemas/contributor.ts';
import { courseSchema } from '../course/schemas/course.ts';
import { dataSchema } from '../course/schemas/data.ts';
import { factsSchema } from '../course/schemas/fact.ts';
import { glossarySchema } from '../course/schemas/glossary.ts';
import { guideSchema } from '../course/schemas/guide.ts';
import { lessonSchema } from '../course/schemas/lesson.ts';
import { measureSchema } from '../course/schemas/measure.ts';
import { moduleSchema } from '../course/schemas/module.ts';
import { questionSchema } from '../course/schemas/question.ts';
import { reviewSchema } from '../course/schemas/review.ts';
import { scenarioSchema } from '../course/schemas/scenario.ts';
import { slotsSchema } from '../course/schemas/slots.ts';
import { sourcesSchema } from '../course/schemas/source.ts';
import { supportSchema } from '../course/schemas/support.ts';
import { terminologySchema } from '../course/schemas/terminology.ts';
import { classify, listFiles, passOverNotes, type ContentFile } from './content-files.ts';
import { createFileReader, type FileReader } from './file-reader.ts';
import { checkNames } from './name-problems.ts';
import { missingExplanation } from './question-problems.ts';
import { readDraft } from './read-draft.ts';
import { missingInScenario } from './scenario-problems.ts';
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
  const authored = readFiles(reader, found);
  if (paths.length === 0) {
    reader.problems.push(problem('content-folder-missing', { file: label }, { folder: label }));
  } else {
    const { problems, unread } = checkNames(passOverNotes(found, authored.modules), reader.nameOf);
    reader.problems.push(...problems);
    reader.unread.push(...unread);
  }
  return {
    authored,
    problems: reader.problems,
    texts: reader.texts,
    files: paths.map((path) => join(contentDir, path)),
  };
}

type ExpectedFile = Extract<ContentFile, { status: 'expected' }>;
type RegisterKind =
  | 'sources'
  | 'facts'
  | 'glossary'
  | 'support'
  | 'contributors'
  | 'changes'
  | 'review'
  | 'slots'
  | 'terminology';

function readFiles(reader: FileReader, found: readonly ContentFile[]): AuthoredCourse {
  const ofKind = (kind: ExpectedFile['kind']) =>
    found.filter((file): file is ExpectedFile => file.status === 'expected' && file.kind === kind);
  const inModules = (kind: 'lesson' | 'guide' | 'question' | 'draft' | 'scenario' | 'measure') =>
    ofKind(kind).map(({ moduleId = '', ...file }) => ({ ...file, moduleId }));
  const register = <Data>(kind: RegisterKind, schema: z.ZodType<Data>, empty: Data) => {
    const [file] = ofKind(kind);
    const read = file && reader.yaml(file, { schema, name: 'The file' });
    return read ?? { id: kind, file: reader.nameOf(`${kind}.yaml`), data: empty };
  };

  for (const draft of inModules('draft')) readDraft(reader, draft);

  const [course] = ofKind('course');
  const [accessibility] = ofKind('accessibility');
  return {
    course: course && reader.yaml(course, { schema: courseSchema, name: 'The course' }),
    modules: ofKind('module').flatMap(
      (file) => reader.yaml(file, { schema: moduleSchema, name: 'The module' }) ?? [],
    ),
    lessons: inModules('lesson').flatMap(
      (file) => reader.prose(file, { schema: lessonSchema, name: 'The lesson' }) ?? [],
    ),
    guides: inModules('guide').flatMap(
      (file) => reader.prose(file, { schema: guideSchema, name: 'The guide' }) ?? [],
    ),
    questions: inModules('question').flatMap((file) => {
      const whenMissing = missingExplanation(reader.nameOf(file.path));
      const subject = { schema: questionSchema, name: 'The question', whenMissing };
      const question = reader.yaml(file, subject);
      return question ? { ...question, moduleId: file.moduleId } : [];
    }),
    scenarios: inModules('scenario').flatMap((file) => {
      const whenMissing = missingInScenario(reader.nameOf(file.path));
      const subject = { schema: scenarioSchema, name: 'The scenario', whenMissing };
      const scenario = reader.yaml(file, subject);
      return scenario ? { ...scenario, moduleId: file.moduleId } : [];
    }),
    measures: inModules('measure').flatMap((file) => {
      const measure = reader.yaml(file, { schema: measureSchema, name: 'The measure' });
      return measure ? { ...measure, moduleId: file.moduleId } : [];
    }),
    sources: register('sources', sourcesSchema, []),
    facts: register('facts', factsSchema, []),
    glossary: register('glossary', glossarySchema, []),
    support: register('support', supportSchema, []),
    contributors: register('contributors', contributorsSchema, []),
    changes: register('changes', changesSchema, []),
    review: register('review', reviewSchema, []),
    accessibility:
      accessibility &&
      reader.yaml(accessibility, { schema: accessibilitySchema, name: 'The statement' }),
    slots: register('slots', slotsSchema, {}),
    terminology: register('terminology', terminologySchema, []),
    data: ofKind('data').flatMap(
      (file) => reader.yaml(file, { schema: dataSchema, name: 'The figure' }) ?? [],
    ),
    tables: ofKind('table').flatMap((file) => reader.table(file) ?? []),
    files: ofKind('file').map(({ path }) => reader.media(path)),
    unread: reader.unread,
  };
}
