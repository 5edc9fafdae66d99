import { packAnswer, unpackAnswer } from './answer-form.ts';
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
const SCENARIO_BITS = 1;
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

/** What was done, by slot: `parts.questions`, and a third block where there are scenarios. */
export function packSlots(progress: Progress, definition: ModuleDefinition): string {
  const blocks = [packParts(progress, definition), packQuestions(progress, definition)];
  if (definition.scenarios.length > 0) blocks.push(packScenarios(progress, definition));
  return blocks.join('.');
}

function packParts(progress: Progress, { parts }: ModuleDefinition): string {
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

function packQuestions(progress: Progress, { questions }: ModuleDefinition): string {
  const fields = bySlot(questions, (question) => {
    const answer = answerTo(progress, question.id);
    if (!answer) return 0;
    const chosen = packAnswer(question, answer.chosen);
    const outcome = OUTCOMES.indexOf(answer.outcome);
    return (((answer.tries << OUTCOME_BITS) | outcome) << CHOSEN_BITS) | chosen;
  });
  return packFields(fields, QUESTION_BITS);
}

function packScenarios(progress: Progress, { scenarios }: ModuleDefinition): string {
  const fields = bySlot(scenarios, ({ id }) => (progress.scenarios.includes(id) ? 1 : 0));
  return packFields(fields, SCENARIO_BITS);
}

export function unpackScenarios(
  text: string,
  { scenarios }: ModuleDefinition,
): Progress['scenarios'] {
  const fields = unpackFields(text, SCENARIO_BITS);
  return scenarios.filter(({ slot }) => fields[slot] === 1).map(({ id }) => id);
}

/** An answer that the question no longer allows is left out. */
export function unpackQuestions(
  text: string,
  { questions }: ModuleDefinition,
): readonly (readonly [questionId: string, AnswerState])[] {
  const fields = unpackFields(text, QUESTION_BITS);
  return questions.flatMap((question) => {
    const answer = unpackAnswerState(fields[question.slot] ?? 0, question);
    return answer ? [[question.id, answer] as const] : [];
  });
}

function unpackAnswerState(field: number, question: QuestionDefinition): AnswerState | undefined {
  const outcome = OUTCOMES[(field >> CHOSEN_BITS) & (2 ** OUTCOME_BITS - 1)];
  const chosen = unpackAnswer(question, field & (2 ** CHOSEN_BITS - 1));
  return outcome && chosen
    ? { chosen, outcome, tries: field >> (CHOSEN_BITS + OUTCOME_BITS) }
    : undefined;
}
