import type { FigureData } from './figure-data.ts';
import type { Accessibility } from './schemas/accessibility.ts';
import type { Change } from './schemas/change.ts';
import type { CoverSettings } from './schemas/cover.ts';
import type { Contributor } from './schemas/contributor.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';
import type { GuideSettings } from './schemas/guide.ts';
import type { MeasureForm } from './schemas/measure.ts';
import type { Assessment, Objective } from './schemas/module.ts';
import type { LessonSettings } from './schemas/lesson.ts';
import type { QuestionSettings } from './schemas/question.ts';
import type { ReviewItem } from './schemas/review.ts';
import type { ScenarioSettings } from './schemas/scenario.ts';
import type { LockedSlots, PackageIdentifiers } from './schemas/slots.ts';
import type { Pathway } from './schemas/course.ts';
import type { Source } from './schemas/source.ts';
import type { SupportContact } from './schemas/support.ts';

/** The whole course, in order, with every reference resolved. */
export interface Course {
  readonly title: string;
  readonly summary: string;
  /** Paragraphs that open the home page. */
  readonly opening?: readonly string[] | undefined;
  readonly version: string;
  readonly language: string;
  readonly pathways: readonly Pathway[];
  readonly modules: readonly Module[];
  /** Small modules derived from these: refreshers and measures, module by module. */
  readonly practiceSets: readonly PracticeSet[];
  /** Every source that some lesson or question uses, in register order. */
  readonly sources: readonly Source[];
  /** Where learners can turn to, in register order. All are confirmed. */
  readonly support: readonly SupportContact[];
  /** What is new in releases of modules, newest first. */
  readonly changes: readonly Change[];
  /** What may change in the world, soonest look first. */
  readonly review: readonly ReviewItem[];
  /** What the accessibility statement is made from, where there is one. */
  readonly accessibility: Accessibility | undefined;
}

/** The part of a course that a learner launches and an LMS tracks as one. */
export interface Module extends ModuleParts {
  readonly kind: 'module';
  readonly cover?: CoverSettings | undefined;
  /** Terms that the lessons explain, in order of the alphabet. */
  readonly terms: readonly Term[];
  /** People whose accounts the module holds. */
  readonly contributors: readonly Contributor[];
  /** Charts and maps that the lessons or the guide show. */
  readonly figures: readonly FigureData[];
  /** Pictures and other files that the lessons or the guide show. */
  readonly files: readonly ShownFile[];
  readonly guide: Guide | undefined;
}

/** A picture, film or other file as a module shows it. */
export interface ShownFile {
  /** In the content folder. */
  readonly path: string;
  /** Of a picture, in pixels. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A term of the glossary as one module uses it. */
export interface Term extends GlossaryTerm {
  /** Lessons that use it, in reading order. */
  readonly lessonIds: readonly string[];
}

/** What facilitators are given for the session of a module. No learner sees it. */
export interface Guide extends GuideSettings {
  /** Sources of the guide, and of the text for facilitators in lessons, in the order of citation. */
  readonly citations: readonly Citation[];
}

/** A small module derived from another one. Its one lesson has no text: it is the questions. */
export type PracticeSet = ModuleParts & {
  /** The module it was derived from. */
  readonly moduleId: string;
} & (
    | { readonly kind: 'refresher'; readonly weeks: number }
    | { readonly kind: 'measure'; readonly form: MeasureForm }
  );

/** What learners launch one at a time: each has a page, packages and a record of its own. */
export type Launchable = Module | PracticeSet;

interface ModuleParts {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly release: number;
  readonly objectives: readonly Objective[];
  readonly lessons: readonly Lesson[];
  readonly assessment: Assessment | undefined;
  readonly questions: readonly Question[];
  readonly scenarios: readonly Scenario[];
  /** Sources in the order the lessons first cite them; position + 1 is the number on the page. */
  readonly citations: readonly Citation[];
  readonly identifiers: PackageIdentifiers;
  readonly slots: LockedSlots;
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

/** A story in steps, in which the learner decides and sees what follows. */
export type Scenario = ScenarioSettings & {
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
