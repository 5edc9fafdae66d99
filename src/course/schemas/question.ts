import { z } from 'astro/zod';
import { lineSchema } from './identifier.ts';
import { choiceKeySchema, commonFields, markedFields, whySchema } from './question-fields.ts';

/** One answer a learner may choose. */
const optionSchema = z.strictObject({
  key: choiceKeySchema,
  text: lineSchema(200),
  /** `true` for an option that belongs to the right answer. */
  correct: z.boolean().default(false),
  why: whySchema,
});

const optionsSchema = z
  .array(optionSchema)
  .min(2, 'has fewer than two')
  .max(6, 'has more than six');

/** Exactly one right option. */
const singleQuestionSchema = z.strictObject({
  kind: z.literal('single'),
  ...markedFields,
  options: optionsSchema,
});

/** Two or more right options; the page says how many. */
const multipleQuestionSchema = z.strictObject({
  kind: z.literal('multiple'),
  ...markedFields,
  options: optionsSchema,
});

/** A statement, and the reason why it is true or false. Right only when both are. */
const trueFalseQuestionSchema = z.strictObject({
  kind: z.literal('truefalse'),
  ...markedFields,
  answer: z.boolean(),
  /** What to say to someone who chose true, or false. */
  whyTrue: whySchema,
  whyFalse: whySchema,
  /** Reasons to choose from; exactly one is right. */
  because: z.array(optionSchema).min(2, 'has fewer than two').max(4, 'has more than four'),
});

/** Steps to be put in order. They are written in the right one. */
const orderQuestionSchema = z.strictObject({
  kind: z.literal('order'),
  ...markedFields,
  items: z
    .array(z.strictObject({ key: choiceKeySchema, text: lineSchema(200), why: whySchema }))
    .min(3, 'has fewer than three')
    .max(6, 'has more than six'),
});

/** For each prompt the one option that belongs to it. An option may belong to several, or to none. */
const matchQuestionSchema = z.strictObject({
  kind: z.literal('match'),
  ...markedFields,
  prompts: z
    .array(
      z.strictObject({
        key: choiceKeySchema,
        text: lineSchema(200),
        /** Key of the option that belongs to this prompt. */
        answer: choiceKeySchema,
        why: whySchema,
      }),
    )
    .min(2, 'has fewer than two')
    .max(5, 'has more than five'),
  options: z
    .array(z.strictObject({ key: choiceKeySchema, text: lineSchema(100) }))
    .min(2, 'has fewer than two')
    .max(5, 'has more than five'),
});

const ratings = [
  'appropriate',
  'rather-appropriate',
  'rather-inappropriate',
  'inappropriate',
] as const;

/** How appropriate are these actions? For practice only: experts differ, so it is never graded. */
const judgeQuestionSchema = z.strictObject({
  kind: z.literal('judge'),
  use: z.literal('check'),
  ...commonFields,
  actions: z
    .array(
      z.strictObject({
        key: choiceKeySchema,
        text: lineSchema(200),
        rating: z.enum(ratings),
        why: whySchema,
      }),
    )
    .min(2, 'has fewer than two')
    .max(5, 'has more than five'),
});

/** An answer in the learner's own words, which they compare with a model. The words stay with them. */
const shortQuestionSchema = z.strictObject({
  kind: z.literal('short'),
  use: z.literal('check'),
  ...commonFields,
  modelAnswer: lineSchema(800),
  /** What a good answer has, to tick off. */
  points: z.array(lineSchema(200)).min(1, 'has no point').max(6, 'has more than six'),
});

/** `content/modules/<module>/questions/<id>.yaml` */
export const questionSchema = z.discriminatedUnion('kind', [
  singleQuestionSchema,
  multipleQuestionSchema,
  trueFalseQuestionSchema,
  orderQuestionSchema,
  matchQuestionSchema,
  judgeQuestionSchema,
  shortQuestionSchema,
]);

export type QuestionSettings = z.infer<typeof questionSchema>;
export type QuestionKind = QuestionSettings['kind'];
/** Kinds whose answers can be put on record. */
export type GradedKind = Exclude<QuestionKind, 'judge' | 'short'>;
