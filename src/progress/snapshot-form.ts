import { checksum } from './checksum.ts';
import type { ModuleDefinition } from './module-definition.ts';
import { nextPart } from './outcome.ts';
import type { Progress, QuizProgress } from './progress.ts';
import type { SnapshotState } from './snapshot.ts';
import { packSlots, unpackParts, unpackQuestions, unpackScenarios } from './snapshot-slots.ts';

export const VERSION = 1;
export const SAVE_COUNTS = 36 ** 4;
export const HIGHEST_ATTEMPT = 36 ** 2 - 1;
const DRAW_DIGITS = 2;

const FORM = new RegExp(
  [
    `^(?<body>${String(VERSION)}`,
    '\\d{1,4}',
    '(?<location>[0-9a-z]{0,2})',
    [
      '(?<rank>[0-8])',
      '(?<saveCount>[0-9a-z]{1,4})',
      '(?<recordedAttempts>[0-9a-z]{1,2})',
      '(?<attempts>[0-9a-z]{1,2})',
      '(?<lastScore>[0-9a-z]{0,2})',
      '(?<bestScore>[0-9a-z]{0,2})',
      '(?<isSubmitted>[01])',
      '(?<draw>(?:[0-9a-z]{2})*)',
    ].join('\\.'),
    '(?<parts>[\\w-]*)\\.(?<questions>[\\w-]*)(?:\\.(?<scenarios>[\\w-]*))?)',
    '(?<checksum>[0-9a-z]{7})$',
  ].join('~'),
);

/** The text, however long it gets. */
export function packSnapshot(state: SnapshotState, definition: ModuleDefinition): string {
  const { progress, rank, saveCount, recordedAttempts } = state;
  const { quiz, location } = progress;
  const counts = [
    toDigits(rank),
    toDigits(saveCount % SAVE_COUNTS),
    toDigits(Math.min(recordedAttempts, HIGHEST_ATTEMPT)),
    toDigits(Math.min(quiz.attempts, HIGHEST_ATTEMPT)),
    packScore(quiz.lastScore),
    packScore(quiz.bestScore),
    quiz.isSubmitted ? '1' : '0',
    packDraw(quiz.draw, definition),
  ].join('.');
  const place = definition.parts.find(({ id }) => id === location)?.slot;
  const body = [
    VERSION,
    definition.release,
    place === undefined ? '' : toDigits(place),
    counts,
    packSlots(progress, definition),
  ].join('~');
  return `${body}~${checksum(body)}`;
}

/** `undefined` for anything that `packSnapshot` has not written. */
export function unpackSnapshot(
  text: string,
  definition: ModuleDefinition,
): SnapshotState | undefined {
  const fields = FORM.exec(text)?.groups ?? {};
  const field = (name: string) => fields[name] ?? '';
  if (field('checksum') !== checksum(field('body'))) return undefined;

  const attempt = unpackAttempt(field('draw'), field('isSubmitted') === '1', definition);
  const bank = definition.assessment?.bank ?? [];
  const answers = unpackQuestions(field('questions'), definition).filter(([id, { outcome }]) =>
    bank.includes(id) ? attempt.draw.includes(id) : outcome !== 'given',
  );
  const progress: Progress = {
    location: undefined,
    parts: unpackParts(field('parts'), definition),
    answers: Object.fromEntries(answers),
    scenarios: unpackScenarios(field('scenarios'), definition),
    quiz: {
      ...attempt,
      attempts: fromDigits(field('attempts')),
      lastScore: unpackScore(field('lastScore')),
      bestScore: unpackScore(field('bestScore')),
    },
  };
  return {
    progress: { ...progress, location: unpackLocation(field('location'), progress, definition) },
    rank: fromDigits(field('rank')),
    saveCount: fromDigits(field('saveCount')),
    recordedAttempts: fromDigits(field('recordedAttempts')),
  };
}

/** Where the part to resume at is gone, the first one still to do takes its place. */
function unpackLocation(
  place: string,
  progress: Progress,
  definition: ModuleDefinition,
): string | undefined {
  if (place === '') return undefined;
  const part = definition.parts.find(({ slot }) => slot === fromDigits(place));
  return (part ?? nextPart(definition, progress) ?? definition.parts[0])?.id;
}

function packDraw(draw: readonly string[], { questions }: ModuleDefinition): string {
  return draw
    .flatMap((id) => questions.find((question) => question.id === id) ?? [])
    .map(({ slot }) => toDigits(slot).padStart(DRAW_DIGITS, '0'))
    .join('');
}

/**
 * An attempt in hand that has lost a question to a new release begins again. One that was submitted
 * keeps what is left of it for looking back. A draw is never longer than the release allows.
 */
function unpackAttempt(
  text: string,
  wasSubmitted: boolean,
  { assessment, questions }: ModuleDefinition,
): Pick<QuizProgress, 'draw' | 'isSubmitted'> {
  const slots = [...text.matchAll(/../g)].map(([digits]) => fromDigits(digits));
  const known = slots.flatMap((slot) => {
    const question = questions.find((candidate) => candidate.slot === slot);
    return question && assessment?.bank.includes(question.id) ? [question.id] : [];
  });
  if (known.length < slots.length && !wasSubmitted) return { draw: [], isSubmitted: false };
  const draw = known.slice(0, assessment?.draw);
  return { draw, isSubmitted: wasSubmitted && draw.length > 0 };
}

function packScore(score: number | undefined): string {
  return score === undefined ? '' : toDigits(Math.round(score * 100));
}

function unpackScore(text: string): number | undefined {
  return text === '' ? undefined : Math.min(fromDigits(text), 100) / 100;
}

function toDigits(value: number): string {
  return value.toString(36);
}

function fromDigits(text: string): number {
  return Number.parseInt(text, 36);
}
