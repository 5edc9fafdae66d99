import type { Question } from '../../course/course.ts';
import { tagNames } from './exchanged-question.ts';

/** A question as another program gets it. */
export interface ExportedQuestion {
  readonly id: string;
  readonly stem: string;
  readonly tags: readonly string[];
  readonly body: ExportedBody;
  /** What the other program cannot hold, as short phrases. */
  readonly losses: readonly string[];
}

interface ExportedOption {
  readonly text: string;
  readonly isCorrect: boolean;
  readonly why: string;
}

export type ExportedBody =
  | { readonly kind: 'single' | 'multiple'; readonly options: readonly ExportedOption[] }
  | {
      readonly kind: 'truefalse';
      readonly answer: boolean;
      readonly whyTrue: string;
      readonly whyFalse: string;
    }
  | {
      readonly kind: 'match';
      readonly pairs: readonly { readonly prompt: string; readonly answer: string }[];
      readonly extras: readonly string[];
      readonly feedback: string;
    }
  | { readonly kind: 'essay'; readonly modelAnswer: string };

/** What no other program keeps of any question. */
const ALWAYS_LOST = ['facts', 'sources', 'keys of options'];

/** A question in the terms of other programs; `undefined` for a kind that none of them has. */
export function toExported(question: Question): ExportedQuestion | undefined {
  const found = bodyOf(question);
  if (!found) return undefined;
  const use = 'use' in question ? question.use : 'check';
  const values = { use, family: question.family, objective: question.objective };
  return {
    id: question.id,
    stem: question.stem,
    tags: tagNames.map((name) => `${name}=${values[name]}`),
    body: found.body,
    losses: [...ALWAYS_LOST, ...found.losses],
  };
}

interface Converted {
  readonly body: ExportedBody;
  readonly losses: readonly string[];
}

function bodyOf(question: Question): Converted | undefined {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = question.options.map(({ text, correct, why }) => ({
        text,
        isCorrect: correct,
        why,
      }));
      return { body: { kind: question.kind, options }, losses: [] };
    }
    case 'truefalse': {
      const { answer, whyTrue, whyFalse } = question;
      const body = { kind: 'truefalse', answer, whyTrue, whyFalse } as const;
      return { body, losses: ['the reason that is asked for'] };
    }
    case 'match': {
      const textOf = (key: string) =>
        question.options.find((option) => option.key === key)?.text ?? '';
      const used = new Set(question.prompts.map(({ answer }) => answer));
      return {
        body: {
          kind: 'match',
          pairs: question.prompts.map(({ text, answer }) => ({
            prompt: text,
            answer: textOf(answer),
          })),
          extras: question.options.filter(({ key }) => !used.has(key)).map(({ text }) => text),
          feedback: question.prompts.map(({ text, why }) => `${text}: ${why}`).join(' '),
        },
        losses: ['explanations one by one'],
      };
    }
    case 'order':
      return {
        body: {
          kind: 'match',
          pairs: question.items.map(({ text }, index) => ({
            prompt: `Step ${String(index + 1)}`,
            answer: text,
          })),
          extras: [],
          feedback: question.items.map(({ text, why }) => `${text}: ${why}`).join(' '),
        },
        losses: ['order, which becomes matching', 'explanations one by one'],
      };
    case 'short': {
      const body = { kind: 'essay', modelAnswer: question.modelAnswer } as const;
      return { body, losses: ['points to tick off'] };
    }
    case 'judge':
      return undefined;
  }
}
