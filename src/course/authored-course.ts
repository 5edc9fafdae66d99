import type { CourseSettings } from './schemas/course.ts';
import type { Fact } from './schemas/fact.ts';
import type { LessonSettings } from './schemas/lesson.ts';
import type { ModuleSettings } from './schemas/module.ts';
import type { QuestionSettings } from './schemas/question.ts';
import type { Slots } from './schemas/slots.ts';
import type { Source } from './schemas/source.ts';

/**
 * Where an authored value stands: the file, relative to the project, and the way to the value
 * inside it. The authoring layer turns it into a line and a column when a problem is reported.
 */
export interface Origin {
  readonly file: string;
  /** Keys and indexes from the root of the YAML or front matter. Empty for the file itself. */
  readonly path?: readonly (string | number)[];
  /** Position in the body of a lesson, where the value stands there. Both start at 1. */
  readonly line?: number;
  readonly column?: number;
}

/** One file of the content folder after its own schema has accepted it. */
export interface Authored<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** A component in a lesson that points at something elsewhere, or places the quiz. */
export interface LessonReference {
  readonly kind: 'check' | 'quiz' | 'cite';
  /** The id it names; empty for a quiz. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

export interface AuthoredLesson extends Authored<LessonSettings> {
  readonly moduleId: string;
  readonly references: readonly LessonReference[];
  readonly words: number;
}

export interface AuthoredQuestion extends Authored<QuestionSettings> {
  readonly moduleId: string;
}

/** Everything read from `content/`, file by file, before references are followed. */
export interface AuthoredCourse {
  readonly course: Authored<CourseSettings> | undefined;
  readonly modules: readonly Authored<ModuleSettings>[];
  readonly lessons: readonly AuthoredLesson[];
  readonly questions: readonly AuthoredQuestion[];
  readonly sources: Authored<readonly Source[]>;
  readonly facts: Authored<readonly Fact[]>;
  readonly slots: Authored<Slots>;
}
