import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { INTERACTION_ACTIVITY, toQuestionActivity } from '../standards/cmi5/vocabulary.ts';
import { toInteractionId } from '../standards/interaction.ts';
import { isObject } from './cmi5-launch.ts';
import { toScorm2004Interaction } from './scorm2004-answer.ts';

/** One answer as xAPI writes it, before it becomes part of a statement. */
export interface PlainAnswer {
  readonly interactionId: string;
  readonly type: string;
  readonly correct: string;
  /** Empty where nothing was answered. */
  readonly response: string;
  readonly isCorrect: boolean;
}

/**
 * The types of questions and the form of responses are those of SCORM 2004, from which xAPI took them over
 * (Data 2.4.4.1).
 */
export function toPlainAnswer(answer: AnswerRecord): PlainAnswer {
  const { id, fields } = toScorm2004Interaction(answer);
  const field = new Map(fields);
  return {
    interactionId: id,
    type: field.get('type') ?? '',
    correct: field.get('correct_responses.0.pattern') ?? '',
    response: field.get('learner_response') ?? '',
    isCorrect: answer.isCorrect,
  };
}

export const toAnswerId = ({ questionId, quizAttempt, part }: AnswerRecord): string =>
  toInteractionId(questionId, quizAttempt, part);

/** What an `answered` statement is about, and how the answer turned out. */
export function toQuestion(answer: PlainAnswer, activityId: string) {
  const { interactionId, type, correct, response, isCorrect } = answer;
  return {
    object: {
      objectType: 'Activity',
      id: toQuestionActivity(activityId, interactionId),
      definition: {
        type: INTERACTION_ACTIVITY,
        interactionType: type,
        correctResponsesPattern: [correct],
      },
    },
    result: { success: isCorrect, ...(response === '' ? {} : { response }) },
  };
}

/** An answer that has not reached the LMS yet, with the id that its statement keeps. */
export interface WaitingAnswer extends PlainAnswer {
  readonly id: string;
}

/** It comes back from outside: what has not the form of one is left out. */
export function readWaitingAnswers(value: unknown): readonly WaitingAnswer[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((found) => {
    if (!isObject(found)) return [];
    const { id, interactionId, type, correct, response, isCorrect } = found;
    const areTexts = [id, interactionId, type, correct, response].every(
      (each) => typeof each === 'string' && each.length <= LONGEST_TEXT,
    );
    if (!areTexts || typeof isCorrect !== 'boolean') return [];
    return [{ id, interactionId, type, correct, response, isCorrect } as WaitingAnswer];
  });
}

const LONGEST_TEXT = 1000;
