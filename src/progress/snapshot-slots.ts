import { packFields, unpackFields } from './bit-fields.ts';
import type { ModuleDefinition, QuestionDefinition } from './module-definition.ts';
import type { AnswerState, PartState, Progress } from './progress.ts';
import { answerTo, partState } from './reduce-progress.ts';

/** Positions in these lists are stored: they only ever grow at the end. */
const PART_STATES: readonly (PartState | undefined)[] = [undefined, 'in-progress', 'completed'];
const OUTCOMES: readonly (AnswerState['outcome'] | undefined)[] = [
  undefined,
  'given',
  'wrong',
  'right',
];

const PART_BITS = 2;
const CHOSEN_BITS = 10;
const OUTCOME_BITS = 2;
const TRIES_BITS = 2;
const QUESTION_BITS = TRIES_BITS + OUTCOME_BITS + CHOSEN_BITS;

interface Slotted {
  readonly slot: number;
}

/** One field for every slot up to the highest in use; a slot that nothing has any more is 0. */
function bySlot<Item extends Slotted>(
  items: readonly Item[],
  toField: (item: Item) => number,
): number[] {
  const fields = new Map(items.map((item) => [item.slot, toField(item)]));
  const length = Math.max(-1, ...fields.keys()) + 1;
  return Array.from({ length }, (_, slot) => fields.get(slot) ?? 0);
}

export function packParts(progress: Progress, { parts }: ModuleDefinition): string {
  const fields = bySlot(parts, ({ id }) => PART_STATES.indexOf(partState(progress, id)));
  return packFields(fields, PART_BITS);
}

export function unpackParts(text: string, { parts }: ModuleDefinition): Progress['parts'] {
  const fields = unpackFields(text, PART_BITS);
  return Object.fromEntries(
    parts.flatMap(({ id, slot }) => {
      const state = PART_STATES[fields[slot] ?? 0];
      return state ? [[id, state]] : [];
    }),
  );
}

export function packQuestions(progress: Progress, { questions }: ModuleDefinition): string {
  const fields = bySlot(questions, ({ id }) => {
    const answer = answerTo(progress, id);
    if (!answer) return 0;
    const chosen = answer.chosen.reduce((bits, index) => bits | (1 << index), 0);
    const outcome = OUTCOMES.indexOf(answer.outcome);
    return (((answer.tries << OUTCOME_BITS) | outcome) << CHOSEN_BITS) | chosen;
  });
  return packFields(fields, QUESTION_BITS);
}

/** An answer that chose an option which the question no longer has is left out. */
export function unpackQuestions(
  text: string,
  { questions }: ModuleDefinition,
): readonly (readonly [questionId: string, AnswerState])[] {
  const fields = unpackFields(text, QUESTION_BITS);
  return questions.flatMap((question) => {
    const answer = unpackAnswer(fields[question.slot] ?? 0, question);
    return answer ? [[question.id, answer] as const] : [];
  });
}

function unpackAnswer(field: number, { optionCount }: QuestionDefinition): AnswerState | undefined {
  const outcome = OUTCOMES[(field >> CHOSEN_BITS) & (2 ** OUTCOME_BITS - 1)];
  const chosenBits = field & (2 ** CHOSEN_BITS - 1);
  if (!outcome || chosenBits >> optionCount !== 0) return undefined;
  const indexes = Array.from({ length: optionCount }, (_, index) => index);
  return {
    chosen: indexes.filter((index) => chosenBits & (1 << index)),
    outcome,
    tries: field >> (CHOSEN_BITS + OUTCOME_BITS),
  };
}
