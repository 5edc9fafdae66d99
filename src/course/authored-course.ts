import type { FileType } from './media-files.ts';
import type { Accessibility } from './schemas/accessibility.ts';
import type { Change } from './schemas/change.ts';
import type { Contributor } from './schemas/contributor.ts';
import type { CourseSettings } from './schemas/course.ts';
import type { DataSettings } from './schemas/data.ts';
import type { Fact } from './schemas/fact.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';
import type { GuideSettings } from './schemas/guide.ts';
import type { LessonSettings } from './schemas/lesson.ts';
import type { MeasureSettings } from './schemas/measure.ts';
import type { ModuleSettings } from './schemas/module.ts';
import type { QuestionSettings } from './schemas/question.ts';
import type { ReviewItem } from './schemas/review.ts';
import type { ScenarioSettings } from './schemas/scenario.ts';
import type { Slots } from './schemas/slots.ts';
import type { Source } from './schemas/source.ts';
import type { SupportContact } from './schemas/support.ts';
import type { AvoidedWords } from './schemas/terminology.ts';

/**
 * Where an authored value stands: the file, relative to the project, and the way to the value
 * inside it. The authoring layer turns it into a line and a column when a problem is reported.
 */
export interface Origin {
  readonly file: string;
  /** Keys and indexes from the root of the YAML or front matter. Empty for the file itself. */
  readonly path?: readonly (string | number)[];
  /** Whether the key at the end of `path` is meant, rather than its value. */
  readonly isKey?: boolean;
  /** Position in the file, where it is known already. Both start at 1. */
  readonly line?: number;
  readonly column?: number;
}

/** One file of the content folder after its own schema has accepted it. */
export interface Authored<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** A place in the text of a lesson. Both start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A component as a lesson writes it. Whether lessons may use it is for the course check to say. */
export interface LessonComponent extends Position {
  readonly name: string;
  readonly props: readonly LessonProp[];
  readonly hasContent: boolean;
  /** What it holds directly: names of components, and `paragraph`, `list` or other kinds of text. */
  readonly contents: readonly string[];
  /** Names of the components it stands in, from the outside in. */
  readonly within: readonly string[];
  /** `false` when other text stands on the line of the component or of its end. */
  readonly isOnOwnLine: boolean;
}

interface LessonProp {
  readonly name: string;
  /** `undefined` when the value is not text in straight quotes. */
  readonly value: string | undefined;
}

interface LessonHeading extends Position {
  readonly depth: number;
}

/** Something MDX or Markdown knows and lessons do not use. */
export interface ForbiddenSyntax extends Position {
  readonly kind:
    | 'import'
    | 'expression'
    | 'html'
    | 'component-case'
    | 'comment'
    | 'image'
    | 'footnote'
    | 'task-list'
    | 'mixed-emphasis'
    | 'component-in-link'
    | 'component-in-table'
    | 'component-in-quotation'
    | 'table-alignment'
    | 'link-title'
    | 'loose-list';
  /** What was written, as far as a message needs it. */
  readonly text: string;
}

interface LessonLink extends Position {
  readonly url: string;
}

/** One sentence of prose, as plain text. */
export interface Sentence extends Position {
  readonly text: string;
  readonly words: number;
  /** Names of the components round its paragraph, from the outside in. */
  readonly within: readonly string[];
}

/** What stands in a lesson below its front matter, in reading order. */
export interface LessonBody {
  readonly components: readonly LessonComponent[];
  readonly headings: readonly LessonHeading[];
  readonly links: readonly LessonLink[];
  readonly forbidden: readonly ForbiddenSyntax[];
  /** Words of prose; components that are not wrapped round text add none. */
  readonly words: number;
  /** Sentences of paragraphs, lists and tables, in reading order. */
  readonly sentences: readonly Sentence[];
}

export interface AuthoredLesson extends Authored<LessonSettings> {
  readonly moduleId: string;
  readonly body: LessonBody;
}

/** What facilitators are given for the session of a module. Its id is always `guide`. */
export interface AuthoredGuide extends Authored<GuideSettings> {
  readonly moduleId: string;
  readonly body: LessonBody;
}

export interface AuthoredQuestion extends Authored<QuestionSettings> {
  readonly moduleId: string;
}

export interface AuthoredScenario extends Authored<ScenarioSettings> {
  readonly moduleId: string;
}

export interface AuthoredMeasure extends Authored<MeasureSettings> {
  readonly moduleId: string;
}

/** One cell of a table. Its place is that in the file. */
export interface DataCell extends Position {
  /** Without space at either end. */
  readonly text: string;
}

/** A table for a chart or a map: as many cells in each row as in the header. */
export interface DataTable {
  readonly header: readonly DataCell[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** What a picture, film or other file is, judged by what is in it. */
export interface FileFacts {
  readonly bytes: number;
  /** `undefined` where it is nothing that lessons show. */
  readonly type: FileType | undefined;
  /** Of a picture, in pixels. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * A file that is there but could not be read. Its problems are reported on their own; rules that
 * would need to know what is in it stay silent.
 */
export interface UnreadFile {
  readonly kind:
    | 'course'
    | 'module'
    | 'lesson'
    | 'question'
    | 'draft'
    | 'scenario'
    | 'measure'
    | 'sources'
    | 'facts'
    | 'slots'
    | 'guide'
    | 'glossary'
    | 'support'
    | 'contributors'
    | 'terminology'
    | 'data'
    | 'table'
    | 'file'
    | 'changes'
    | 'review'
    | 'accessibility';
  /** For a module, lesson, question or scenario: its id, as far as the file name gives one. */
  readonly id: string;
  /** For a lesson, question or scenario. */
  readonly moduleId?: string;
}

/** Everything read from `content/`, file by file, before references are followed. */
export interface AuthoredCourse {
  readonly course: Authored<CourseSettings> | undefined;
  readonly modules: readonly Authored<ModuleSettings>[];
  readonly lessons: readonly AuthoredLesson[];
  readonly guides: readonly AuthoredGuide[];
  readonly questions: readonly AuthoredQuestion[];
  readonly scenarios: readonly AuthoredScenario[];
  readonly measures: readonly AuthoredMeasure[];
  readonly sources: Authored<readonly Source[]>;
  readonly facts: Authored<readonly Fact[]>;
  readonly glossary: Authored<readonly GlossaryTerm[]>;
  readonly support: Authored<readonly SupportContact[]>;
  readonly contributors: Authored<readonly Contributor[]>;
  readonly terminology: Authored<readonly AvoidedWords[]>;
  readonly changes: Authored<readonly Change[]>;
  readonly review: Authored<readonly ReviewItem[]>;
  readonly accessibility: Authored<Accessibility> | undefined;
  readonly slots: Authored<Slots>;
  /** What is to be said about each table. */
  readonly data: readonly Authored<DataSettings>[];
  readonly tables: readonly Authored<DataTable>[];
  /** Files that lessons show; the id of each is its path in the content folder. */
  readonly files: readonly Authored<FileFacts>[];
  readonly unread: readonly UnreadFile[];
}
