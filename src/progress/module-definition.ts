import type { Launchable, Question } from '../course/course.ts';
import { choicesOf } from '../quiz/display-order.ts';
import { ratingNames } from '../quiz/ratings.ts';
import type { AnswerForm } from './answer-form.ts';

/** What the browser knows about a module before any question is drawn. Written into its page. */
export interface ModuleDefinition {
  readonly id: string;
  /** A practice set has one part, which is completed when every question is answered. */
  readonly kind: Launchable['kind'];
  readonly title: string;
  readonly release: number;
  /** Lessons in reading order; slots are positions in the saved state. */
  readonly parts: readonly PartDefinition[];
  readonly questions: readonly QuestionDefinition[];
  readonly scenarios: readonly ScenarioDefinition[];
  readonly assessment: AssessmentDefinition | undefined;
}

export interface PartDefinition {
  readonly id: string;
  readonly title: string;
  readonly slot: number;
}

export interface QuestionDefinition extends AnswerForm {
  readonly id: string;
  readonly slot: number;
}

export interface ScenarioDefinition {
  readonly id: string;
  readonly slot: number;
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
  /** Those of them that must be right to pass whenever they are drawn; absent when none is. */
  readonly mustPass?: readonly string[];
}

/** The part of a module that the learner's browser needs. */
export function toModuleDefinition(module: Launchable): ModuleDefinition {
  const quizLesson = module.lessons.find((lesson) => lesson.hasQuiz);
  const bank = module.questions.filter(({ use }) => use === 'quiz');
  const mustPass = bank.filter((question) => 'mustPass' in question && question.mustPass === true);
  return {
    id: module.id,
    kind: module.kind,
    title: module.title,
    release: module.release,
    parts: module.lessons.map(({ id, title, slot }) => ({ id, title, slot })),
    questions: questionsAsked(module).map(toQuestionDefinition),
    scenarios: module.scenarios.map(({ id, slot }) => ({ id, slot })),
    assessment:
      module.assessment && quizLesson
        ? {
            partId: quizLesson.id,
            draw: module.assessment.draw,
            passingScore: module.assessment.passMark / 100,
            tries: module.assessment.tries,
            bank: bank.map(({ id }) => id),
            ...(mustPass.length > 0 ? { mustPass: mustPass.map(({ id }) => id) } : {}),
          }
        : undefined,
  };
}

/** The questions of a measure lie in the folder of a module, and are asked in sets of their own. */
const questionsAsked = ({ kind, questions }: Launchable): readonly Question[] =>
  kind === 'measure' ? questions : questions.filter(({ use }) => use !== 'measure');

function toQuestionDefinition(question: Question): QuestionDefinition {
  const { id, slot, kind } = question;
  const form = { id, slot, kind, optionCount: choicesOf(question).length };
  if (question.kind === 'match') return { ...form, promptCount: question.prompts.length };
  if (question.kind === 'judge') {
    return { ...form, optionCount: ratingNames.length, promptCount: question.actions.length };
  }
  return form;
}
