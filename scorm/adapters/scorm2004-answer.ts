import type { AnswerRecord } from '../../src/tracking/learning-record.ts';
import { toInteractionId, type Interaction } from '../standards/interaction.ts';
import { toChoiceResponse } from '../standards/scorm2004/choice.ts';
import {
  toMatchingResponse,
  toSequencingResponse,
  toTrueFalseResponse,
} from '../standards/scorm2004/responses.ts';
import { toTimestamp } from '../standards/scorm2004/time.ts';

/** `type` decides the form of response and pattern, so the two belong together. */
interface ResponseFormat {
  readonly type: 'choice' | 'true-false' | 'sequencing' | 'matching';
  /** A response, or the pattern of the right one: a pattern always means the whole. */
  readonly text: (answer: AnswerRecord, indexes: readonly number[]) => string;
}

const choice: ResponseFormat = {
  type: 'choice',
  text: (answer, indexes) => toChoiceResponse(keysAt(answer, indexes)),
};

const responseFormats: Record<AnswerRecord['kind'], ResponseFormat> = {
  single: choice,
  multiple: choice,
  truefalse: {
    type: 'true-false',
    text: (_, [first]) => (first === undefined ? '' : toTrueFalseResponse(first === 0)),
  },
  order: {
    type: 'sequencing',
    text: (answer, indexes) => toSequencingResponse(keysAt(answer, indexes)),
  },
  match: {
    type: 'matching',
    text: (answer, indexes) =>
      toMatchingResponse(
        indexes.map((option, prompt) => [
          answer.promptKeys?.[prompt] ?? '',
          answer.optionKeys[option] ?? '',
        ]),
      ),
  },
};

const keysAt = ({ optionKeys }: AnswerRecord, indexes: readonly number[]): string[] =>
  indexes.flatMap((index) => optionKeys[index] ?? []);

/** One answer as `cmi.interactions.n`, RTE 4.2.9. Without `type` first, responses are refused (408). */
export function toScorm2004Interaction(answer: AnswerRecord): Interaction {
  const format = responseFormats[answer.kind];
  return {
    id: toInteractionId(answer.questionId, answer.quizAttempt, answer.part),
    fields: [
      ['type', format.type],
      ['correct_responses.0.pattern', format.text(answer, answer.correct)],
      ['learner_response', format.text(answer, answer.chosen)],
      ['result', answer.isCorrect ? 'correct' : 'incorrect'],
      ['timestamp', toTimestamp(answer.answeredAtMs) ?? ''],
    ],
  };
}
