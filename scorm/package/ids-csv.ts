import type { ModuleModel } from '../../src/course/course-model.ts';
import { toInteractionId, toUnderscores } from '../standards/interaction.ts';
import { toOptionLetter } from '../standards/scorm12/choice.ts';

const HEADER = [
  'Interaction id on the first try (later tries end in _a2, _a3)',
  'Question id',
  'Question',
  'Letter, which is the response in SCORM 1.2',
  'Option key',
  'Option',
  'Response in SCORM 2004',
];

/**
 * The key to an LMS's report on answers: one line per option of every graded question, in file order.
 * RFC 4180, with a byte order mark, without which Excel garbles quotation marks and accents.
 */
export function toIdsCsv({ questions }: ModuleModel): string {
  const rows = questions.flatMap(({ id, stem, options }) =>
    options.map(({ key, text }, index) => [
      toInteractionId(id, 1),
      id,
      stem,
      toOptionLetter(index),
      key,
      text,
      toUnderscores(key),
    ]),
  );
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

const toCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
