import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { toInteractionId, type Interaction } from '../standards/interaction.ts';
import { toChoiceResponse } from '../standards/scorm2004/choice.ts';
import { toTimestamp } from '../standards/scorm2004/time.ts';

/** `type` decides the form of response and pattern, so the three belong together. */
interface ResponseFormat {
  readonly type: 'choice';
  readonly response: (answer: AnswerRecord) => string;
  readonly pattern: (answer: AnswerRecord) => string;
}

const choice: ResponseFormat = {
  type: 'choice',
  response: (answer) => toChoice(answer, answer.chosen),
  pattern: (answer) => toChoice(answer, answer.correct),
};

const responseFormats: Record<AnswerRecord['kind'], ResponseFormat> = {
  single: choice,
  multiple: choice,
};

function toChoice(answer: AnswerRecord, indexes: readonly number[]): string {
  return toChoiceResponse(indexes.flatMap((index) => answer.optionKeys[index] ?? []));
}

/** One answer as `cmi.interactions.n`, RTE 4.2.9. Without `type` first, responses are refused (408). */
export function toScorm2004Interaction(answer: AnswerRecord): Interaction {
  const format = responseFormats[answer.kind];
  return {
    id: toInteractionId(answer.questionId, answer.quizAttempt),
    fields: [
      ['type', format.type],
      ['correct_responses.0.pattern', format.pattern(answer)],
      ['learner_response', format.response(answer)],
      ['result', answer.isCorrect ? 'correct' : 'incorrect'],
      ['timestamp', toTimestamp(answer.answeredAtMs) ?? ''],
    ],
  };
}
