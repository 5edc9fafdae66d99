import type { Question } from './course.ts';
import type { GradedKind } from './schemas/question.ts';

interface Named {
  readonly key: string;
  readonly text: string;
}

/** A question as packaging may know it: what its answers mean in a report, and never the right one. */
export interface QuestionModel {
  readonly id: string;
  readonly kind: GradedKind;
  readonly objective: string;
  readonly stem: string;
  /** Options, reasons or items, in file order. */
  readonly options: Named[];
  /** What the options are matched to, in file order. Only for `match`. */
  readonly prompts?: Named[] | undefined;
}

/** Nothing for a kind whose answers are never recorded. */
export function toQuestionModel(question: Question): QuestionModel[] {
  const { id, objective, stem } = question;
  const model = (options: readonly Named[], prompts?: readonly Named[]) => ({
    objective,
    stem,
    options: options.map(toNamed),
    ...(prompts && { prompts: prompts.map(toNamed) }),
  });
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [{ id, kind: question.kind, ...model(question.options) }];
    case 'truefalse':
      return [{ id, kind: question.kind, ...model(question.because) }];
    case 'order':
      return [{ id, kind: question.kind, ...model(question.items) }];
    case 'match':
      return [{ id, kind: question.kind, ...model(question.options, question.prompts) }];
    case 'judge':
    case 'short':
      return [];
  }
}

const toNamed = ({ key, text }: Named): Named => ({ key, text });

/** What a saved answer of the learner points into, in file order: `single: yes no`. */
export function choiceKeys(question: Question): string {
  const inWords = (...lists: readonly (readonly { readonly key: string }[])[]) =>
    `${question.kind}: ${lists.map((list) => list.map(({ key }) => key).join(' ')).join(' / ')}`;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return inWords(question.options);
    case 'truefalse':
      return inWords(question.because);
    case 'order':
      return inWords(question.items);
    case 'match':
      return inWords(question.prompts, question.options);
    case 'judge':
      return inWords(question.actions);
    case 'short':
      return inWords();
  }
}
