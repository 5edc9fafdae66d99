import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { toInteractionId, type Interaction } from '../standards/interaction.ts';
import { toChoiceResponse, toPatternOfAll } from '../standards/scorm12/choice.ts';
import { toCmiTime } from '../standards/scorm12/time.ts';

/** `type` decides the form of response and pattern, so the three belong together. */
interface ResponseFormat {
  readonly type: 'choice';
  readonly response: (answer: AnswerRecord) => string;
  readonly pattern: (answer: AnswerRecord) => string;
}

const responseFormats: Record<AnswerRecord['kind'], ResponseFormat> = {
  single: {
    type: 'choice',
    response: ({ chosen }) => toChoiceResponse(chosen),
    pattern: ({ correct }) => toChoiceResponse(correct),
  },
  multiple: {
    type: 'choice',
    response: ({ chosen }) => toChoiceResponse(chosen),
    pattern: ({ correct }) => toPatternOfAll(correct),
  },
};

/** One answer as `cmi.interactions.n`, SCORM 1.2 RTE 3.4.4. */
export function toScorm12Interaction(answer: AnswerRecord): Interaction {
  const format = responseFormats[answer.kind];
  return {
    id: toInteractionId(answer.questionId, answer.quizAttempt),
    fields: [
      ['type', format.type],
      ['correct_responses.0.pattern', format.pattern(answer)],
      ['student_response', format.response(answer)],
      ['result', answer.isCorrect ? 'correct' : 'wrong'],
      ['time', toCmiTime(answer.answeredAtMs) ?? ''],
    ],
  };
}
