import type { QuestionKind } from '../../course/schemas/question.ts';
import { say, type StarterRequest } from './starter.ts';

/** What the author of a question needs to know, for each kind. */
const explanations: Readonly<Record<QuestionKind, string>> = {
  single: 'Exactly one option is right. Three or four options work best, about equally long.',
  multiple: 'Two or more options are right. The page says how many.',
  truefalse: 'A statement, and the reason why it is true or false. Right only when both are.',
  order: 'Steps to be put in order. Write them in the right one.',
  match: 'For each prompt the one option that belongs to it.',
  judge: 'How appropriate are these actions? For practice only: it is never graded.',
  short: 'An answer in the learner’s own words, compared with a model. It goes nowhere.',
};

export const questionKinds = Object.keys(explanations) as QuestionKind[];

/** Kinds that are for practice alone. */
export const isPracticeOnly = (kind: QuestionKind): boolean => kind === 'judge' || kind === 'short';

export interface QuestionStarter extends StarterRequest {
  readonly kind: QuestionKind;
  readonly use: 'check' | 'quiz';
  /** Questions that test the same idea share a family. */
  readonly family: string;
}

/** A question that the check accepts, with a line on what each part is for. */
export function questionStarter(starter: QuestionStarter): string {
  const { kind, use, family, objective, fact, source } = starter;
  return `# ${explanations[kind]}
kind: ${kind}
# check: practice inside a lesson. quiz: in the bank that the graded quiz draws from.
use: ${use}
# Questions that test the same idea in different words share a family.
family: ${family}
objective: ${objective}
stem: '${say('the question, in one or two sentences.')}'
# What the right answer rests on, from facts.yaml. Only confirmed facts.
facts:
  - ${fact}
# Where the learner can read more, from sources.yaml.
sources:
  - ${source}
${body(kind)}`;
}

const why = (what: string) => `'${say(what)}'`;

function body(kind: QuestionKind): string {
  switch (kind) {
    case 'single':
    case 'multiple':
      return `# Every option says why it is right or wrong. Keys never change once learners have answered.
options:
  - key: first
    text: '${say('the right option.')}'
    correct: true
    why: ${why('why it is right.')}
  - key: second
    text: '${say('another option.')}'${kind === 'multiple' ? '\n    correct: true' : ''}
    why: ${why(kind === 'multiple' ? 'why it is right too.' : 'why somebody may think so, and what is wrong with it.')}
  - key: third
    text: '${say('a wrong option.')}'
    why: ${why('why somebody may think so, and what is wrong with it.')}
`;
    case 'truefalse':
      return `answer: true
whyTrue: ${why('what to say to someone who chose true.')}
whyFalse: ${why('what to say to someone who chose false.')}
# Reasons to choose from; exactly one is right.
because:
  - key: first
    text: '${say('the right reason.')}'
    correct: true
    why: ${why('why it is the reason.')}
  - key: second
    text: '${say('a wrong reason.')}'
    why: ${why('why it is not the reason.')}
`;
    case 'order':
      return `items:
${['first', 'second', 'third']
  .map(
    (key) => `  - key: ${key}
    text: '${say(`what comes ${key}.`)}'
    why: ${why('why it comes here.')}
`,
  )
  .join('')}`;
    case 'match':
      return `prompts:
  - key: one
    text: '${say('a prompt.')}'
    answer: first
    why: ${why('why this option belongs to it.')}
  - key: two
    text: '${say('another prompt.')}'
    answer: second
    why: ${why('why this option belongs to it.')}
options:
  - key: first
    text: '${say('an option.')}'
  - key: second
    text: '${say('another option.')}'
`;
    case 'judge':
      return `# appropriate, rather-appropriate, rather-inappropriate, inappropriate
actions:
  - key: first
    text: '${say('an action.')}'
    rating: appropriate
    why: ${why('why.')}
  - key: second
    text: '${say('another action.')}'
    rating: inappropriate
    why: ${why('why.')}
`;
    case 'short':
      return `modelAnswer: '${say('a good answer, in two or three sentences.')}'
# What a good answer has, to tick off.
points:
  - '${say('a point.')}'
`;
  }
}
