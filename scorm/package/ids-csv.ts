import { toCsv } from './csv.ts';
import type { AnswerKey } from './release/answer-key.ts';

const HEADER = [
  'Interaction id on the first try (later tries end in _a2, _a3; in cmi5 the end of the activity’s id)',
  'Question id',
  'Question',
  'Letter, which is the response in SCORM 1.2',
  'Option key',
  'Option',
  'Response in SCORM 2004 and cmi5',
  'Until release (empty: it is asked now)',
];

/**
 * The key to an LMS's report on answers: one line per option of every recorded question, and of those
 * that earlier releases asked.
 */
export const toIdsCsv = (answers: readonly AnswerKey[]): string =>
  toCsv([
    HEADER,
    ...answers.flatMap(({ id, question, until, names }) =>
      names.map(({ interaction, letter, key, text, response }) => [
        interaction,
        id,
        question,
        letter,
        key,
        text,
        response,
        until === undefined ? '' : String(until),
      ]),
    ),
  ]);
