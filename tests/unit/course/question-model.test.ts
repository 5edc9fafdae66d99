import { describe, expect, test } from 'vitest';
import { toQuestionModel } from '../../../src/course/question-model.ts';
import { questionSchema } from '../../../src/course/schemas/question.ts';

const common = {
  use: 'quiz',
  family: 'grounds',
  objective: 'explain-grounds',
  stem: 'Which?',
  facts: ['CHA-01'],
  sources: ['handbook'],
};

const modelOf = (settings: Record<string, unknown>) =>
  toQuestionModel({
    ...questionSchema.parse({ ...common, ...settings }),
    ...{ id: 'the-question', moduleId: 'charter', slot: 0 },
  });

const entry = (key: string) => ({ key, text: `Text of ${key}`, why: 'Secret.' });
const named = (key: string) => ({ key, text: `Text of ${key}` });
const model = { id: 'the-question', objective: 'explain-grounds', stem: 'Which?' };

describe('packaging learns what a response can name, and not what is right', () => {
  test.each([
    [
      {
        ...{ kind: 'truefalse', answer: true, whyTrue: 'Secret.', whyFalse: 'Secret.' },
        because: [{ ...entry('law'), correct: true }, entry('luck')],
      },
      { ...model, kind: 'truefalse', options: [named('law'), named('luck')] },
    ],
    [
      { kind: 'order', items: [entry('one'), entry('two'), entry('three')] },
      { ...model, kind: 'order', options: [named('one'), named('two'), named('three')] },
    ],
    [
      {
        kind: 'match',
        prompts: [
          { ...entry('tone'), answer: 'other' },
          { ...entry('notes'), answer: 'other' },
        ],
        options: [named('encounter'), named('other')],
      },
      {
        ...{ ...model, kind: 'match', prompts: [named('tone'), named('notes')] },
        options: [named('encounter'), named('other')],
      },
    ],
  ])('%o', (settings, expected) => {
    expect(modelOf(settings)).toEqual([expected]);
  });
});

test('of questions that are never recorded, packaging learns nothing', () => {
  const settings = { kind: 'short', use: 'check', modelAnswer: 'So.', points: ['One.'] };
  expect(modelOf(settings)).toEqual([]);
});
