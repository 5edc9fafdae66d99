import type { Module } from '../course/course.ts';

/** What the browser knows about a module before any question is drawn. Written into its page. */
export interface ModuleDefinition {
  readonly id: string;
  readonly title: string;
  readonly release: number;
  /** Lessons in reading order; slots are positions in the saved state. */
  readonly parts: readonly PartDefinition[];
  readonly questions: readonly QuestionDefinition[];
  readonly assessment: AssessmentDefinition | undefined;
}

export interface PartDefinition {
  readonly id: string;
  readonly title: string;
  readonly slot: number;
}

export interface QuestionDefinition {
  readonly id: string;
  readonly slot: number;
  readonly optionCount: number;
}

export interface AssessmentDefinition {
  /** The part in which the quiz stands. */
  readonly partId: string;
  readonly draw: number;
  /** 0 to 1. */
  readonly passingScore: number;
  /** How many submissions are allowed; absent for no limit. */
  readonly tries: number | undefined;
  /** Ids of all questions a try may draw from, in file order. */
  readonly bank: readonly string[];
}

/** The part of a module that the learner's browser needs. */
export function toModuleDefinition(module: Module): ModuleDefinition {
  const quizLesson = module.lessons.find((lesson) => lesson.hasQuiz);
  return {
    id: module.id,
    title: module.title,
    release: module.release,
    parts: module.lessons.map(({ id, title, slot }) => ({ id, title, slot })),
    questions: module.questions.map(({ id, slot, options }) => ({
      id,
      slot,
      optionCount: options.length,
    })),
    assessment:
      module.assessment && quizLesson
        ? {
            partId: quizLesson.id,
            draw: module.assessment.draw,
            passingScore: module.assessment.passMark / 100,
            tries: module.assessment.tries,
            bank: module.questions.filter(({ use }) => use === 'quiz').map(({ id }) => id),
          }
        : undefined,
  };
}
