import type { ModuleModel } from '../../src/course/course-model.ts';
import { toInteractionId, toUnderscores } from '../standards/interaction.ts';
import { toOptionLetter } from '../standards/scorm12/choice.ts';
import { toPromptDigit, toTrueFalseResponse as toScorm12 } from '../standards/scorm12/responses.ts';
import { toTrueFalseResponse as toScorm2004 } from '../standards/scorm2004/responses.ts';
import { toCsv } from './csv.ts';

const HEADER = [
  'Interaction id on the first try (later tries end in _a2, _a3; in cmi5 the end of the activity’s id)',
  'Question id',
  'Question',
  'Letter, which is the response in SCORM 1.2',
  'Option key',
  'Option',
  'Response in SCORM 2004 and cmi5',
];

type QuestionModel = ModuleModel['questions'][number];

/** One thing a response can name. */
interface Name {
  readonly part?: 'because';
  readonly letter: string;
  readonly key: string;
  readonly text: string;
  readonly identifier: string;
}

/** The key to an LMS's report on answers: one line per option of every recorded question, in file order. */
export function toIdsCsv({ questions }: ModuleModel): string {
  const rows = questions.flatMap((question) =>
    namesIn(question).map(({ part, letter, key, text, identifier }) => [
      toInteractionId(question.id, 1, part),
      question.id,
      question.stem,
      letter,
      key,
      text,
      identifier,
    ]),
  );
  return toCsv([HEADER, ...rows]);
}

function namesIn({ kind, options, prompts = [] }: QuestionModel): Name[] {
  const named = options.map(({ key, text }, index) => ({
    letter: toOptionLetter(index),
    key,
    text,
    identifier: toUnderscores(key),
  }));
  if (kind === 'truefalse') {
    const statements = [true, false].map((isTrue) => ({
      letter: toScorm12(isTrue),
      key: String(isTrue),
      text: isTrue ? 'True' : 'False',
      identifier: toScorm2004(isTrue),
    }));
    return [...statements, ...named.map((name) => ({ ...name, part: 'because' as const }))];
  }
  const promptNames = prompts.map(({ key, text }, index) => ({
    letter: toPromptDigit(index),
    key,
    text,
    identifier: toUnderscores(key),
  }));
  return [...promptNames, ...named];
}
