import { z } from 'astro/zod';
import type { ModuleModel } from '../../../src/course/course-model.ts';
import { toInteractionId, toUnderscores } from '../../standards/interaction.ts';
import { toOptionLetter } from '../../standards/scorm12/choice.ts';
import {
  toPromptDigit,
  toTrueFalseResponse as toScorm12,
} from '../../standards/scorm12/responses.ts';
import { toTrueFalseResponse as toScorm2004 } from '../../standards/scorm2004/responses.ts';

/** What the ids and letters of one question in an LMS's report stand for. */
export const answerKeySchema = z.object({
  id: z.string(),
  question: z.string(),
  /** The last release in which it read so. Absent while it does. */
  until: z.int().optional(),
  names: z.array(
    z.object({
      interaction: z.string(),
      letter: z.string(),
      key: z.string(),
      text: z.string(),
      response: z.string(),
    }),
  ),
});

export type AnswerKey = z.infer<typeof answerKeySchema>;
type Name = AnswerKey['names'][number];
type QuestionModel = ModuleModel['questions'][number];

/** Every recorded question of a module, in file order. */
export const answerKeysOf = ({ questions }: ModuleModel): readonly AnswerKey[] =>
  questions.map((question) => ({
    id: question.id,
    question: question.stem,
    names: namesIn(question),
  }));

function namesIn({ id, kind, options, prompts = [] }: QuestionModel): Name[] {
  const interaction = toInteractionId(id, 1);
  const named = options.map(({ key, text }, index) => ({
    interaction: kind === 'truefalse' ? toInteractionId(id, 1, 'because') : interaction,
    letter: toOptionLetter(index),
    key,
    text,
    response: toUnderscores(key),
  }));
  if (kind === 'truefalse') {
    const statements = [true, false].map((isTrue) => ({
      interaction,
      letter: toScorm12(isTrue),
      key: String(isTrue),
      text: isTrue ? 'True' : 'False',
      response: toScorm2004(isTrue),
    }));
    return [...statements, ...named];
  }
  const promptNames = prompts.map(({ key, text }, index) => ({
    interaction,
    letter: toPromptDigit(index),
    key,
    text,
    response: toUnderscores(key),
  }));
  return [...promptNames, ...named];
}

/** What an earlier release called things, as far as learners have it. */
interface EarlierKeys {
  readonly answers: readonly AnswerKey[];
  readonly release: number;
}

/**
 * What earlier releases asked, or called otherwise, and this one does not: answers to it stay in reports.
 * What was dropped within one release was never handed out.
 */
export function retiredKeys(
  now: readonly AnswerKey[],
  release: number,
  earlier: EarlierKeys | undefined,
): readonly AnswerKey[] {
  const current = new Set(now.flatMap(({ names }) => names.map(place)));
  return (earlier?.answers ?? []).flatMap((answer) => {
    const until = answer.until ?? earlier?.release ?? release;
    if (answer.until === undefined && until >= release) return [];
    const names = answer.names.filter((name) => !current.has(place(name)));
    return names.length === 0 ? [] : [{ ...answer, until, names }];
  });
}

const place = ({ interaction, letter, key }: Name): string => [interaction, letter, key].join(' ');
