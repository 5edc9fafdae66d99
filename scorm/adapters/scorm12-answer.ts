import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { toInteractionId, type Interaction } from '../standards/interaction.ts';
import { toChoiceResponse, toPatternOfAll } from '../standards/scorm12/choice.ts';
import {
  toMatchingPattern,
  toMatchingResponse,
  toSequencingResponse,
  toTrueFalseResponse,
} from '../standards/scorm12/responses.ts';
import { toCmiTime } from '../standards/scorm12/time.ts';

/** `type` decides the form of response and pattern, so the three belong together. */
interface ResponseFormat {
  readonly type: 'choice' | 'true-false' | 'sequencing' | 'matching';
  readonly response: (chosen: readonly number[]) => string;
  readonly pattern: (correct: readonly number[]) => string;
}

/** An answer that was not given has an empty response. */
const trueFalse = ([first]: readonly number[]): string =>
  first === undefined ? '' : toTrueFalseResponse(first === 0);

const responseFormats: Record<AnswerRecord['kind'], ResponseFormat> = {
  single: { type: 'choice', response: toChoiceResponse, pattern: toChoiceResponse },
  multiple: { type: 'choice', response: toChoiceResponse, pattern: toPatternOfAll },
  truefalse: { type: 'true-false', response: trueFalse, pattern: trueFalse },
  order: { type: 'sequencing', response: toSequencingResponse, pattern: toSequencingResponse },
  match: { type: 'matching', response: toMatchingResponse, pattern: toMatchingPattern },
};

/** One answer as `cmi.interactions.n`, SCORM 1.2 RTE 3.4.4. */
export function toScorm12Interaction(answer: AnswerRecord): Interaction {
  const format = responseFormats[answer.kind];
  return {
    id: toInteractionId(answer.questionId, answer.quizAttempt, answer.part),
    fields: [
      ['type', format.type],
      ['correct_responses.0.pattern', format.pattern(answer.correct)],
      ['student_response', format.response(answer.chosen)],
      ['result', answer.isCorrect ? 'correct' : 'wrong'],
      ['time', toCmiTime(answer.answeredAtMs) ?? ''],
    ],
  };
}
