import type { Assessment, Objective } from './schemas/module.ts';
import type { LessonSettings } from './schemas/lesson.ts';
import type { QuestionSettings } from './schemas/question.ts';
import type { PackageIdentifiers } from './schemas/slots.ts';
import type { Pathway } from './schemas/course.ts';
import type { Source } from './schemas/source.ts';

/** The whole course, in order, with every reference resolved. */
export interface Course {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly language: string;
  readonly pathways: readonly Pathway[];
  readonly modules: readonly Module[];
  /** Every source that some lesson or question uses, in register order. */
  readonly sources: readonly Source[];
}

/** The part of a course that a learner launches and an LMS tracks as one. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly release: number;
  readonly objectives: readonly Objective[];
  readonly lessons: readonly Lesson[];
  readonly assessment: Assessment | undefined;
  readonly questions: readonly Question[];
  /** Sources in the order the lessons first cite them; position + 1 is the number on the page. */
  readonly citations: readonly Citation[];
  readonly identifiers: PackageIdentifiers;
}

/** One MDX file: one part of a module. */
export type Lesson = LessonSettings & {
  readonly id: string;
  readonly moduleId: string;
  /** Position in the saved state. */
  readonly slot: number;
  /** Ids of the practice questions in the lesson, in reading order. */
  readonly checks: readonly string[];
  /** Whether the graded quiz stands in this lesson. */
  readonly hasQuiz: boolean;
  /** Words of prose, components left out. */
  readonly words: number;
};

/** One authored thing to answer. */
export type Question = QuestionSettings & {
  readonly id: string;
  readonly moduleId: string;
  /** Position in the saved state. */
  readonly slot: number;
};

/** A source as one module uses it. */
export interface Citation {
  readonly source: Source;
  /** Lessons that cite it, in reading order. */
  readonly lessonIds: readonly string[];
}
