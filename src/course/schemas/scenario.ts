import { z } from 'astro/zod';
import { identifierSchema, lineSchema } from './identifier.ts';

const keySchema = identifierSchema.max(30, 'is longer than 30 characters');

const stepFields = {
  /** Stable name of the step within its scenario. */
  id: identifierSchema,
  /** What happens, told to “you”. Eighty words at most read well. */
  text: lineSchema(1000),
};

/** What follows from a choice, for each of the three it touches. */
const consequenceSchema = z.strictObject({
  /** For the person who was stopped. */
  person: lineSchema(300),
  /** For the officer, who is the learner: “you”. */
  officer: lineSchema(300),
  /** For trust between the police and the public. */
  trust: lineSchema(300),
});

/** One thing the learner could do. Nothing happens on its own: every choice is explained. */
const choiceSchema = z.strictObject({
  /** Stable name of the choice within its step, at most 30 characters. */
  key: keySchema,
  /** A whole sentence: what you do or say. */
  text: lineSchema(200),
  /** Id of the step that follows. */
  next: identifierSchema,
  /** `true` for what a good officer could do. Several choices of one step may be. */
  acceptable: z.boolean(),
  consequence: consequenceSchema,
  /** Why it turned out like this, resting on confirmed facts. */
  why: lineSchema(500),
});

/** The learner decides what to do. */
const decideSchema = z.strictObject({
  kind: z.literal('decide'),
  ...stepFields,
  question: lineSchema(200),
  options: z.array(choiceSchema).min(2, 'has fewer than two').max(4, 'has more than four'),
});

/** Something that could be so. None is right or wrong: all are discussed. */
const explanationSchema = z.strictObject({
  /** Stable name of the explanation within its step, at most 30 characters. */
  key: keySchema,
  /** A whole sentence: what could be so. */
  text: lineSchema(200),
  /** What it would mean, and what follows from bearing it in mind. */
  why: lineSchema(500),
});

/** The learner thinks of other explanations before acting. */
const considerSchema = z.strictObject({
  kind: z.literal('consider'),
  ...stepFields,
  /** Such as “What else could explain this?” */
  question: lineSchema(200),
  explanations: z
    .array(explanationSchema)
    .min(3, 'has fewer than three')
    .max(6, 'has more than six'),
  /** Id of the step that follows. */
  next: identifierSchema,
});

/** An ending. It talks the way over with the learner and shames nobody. */
const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  ...stepFields,
  /** What to take from this way through. */
  debrief: lineSchema(800),
  /** The objective of the module that the debrief speaks to. */
  objective: identifierSchema,
});

/** `content/modules/<module>/scenarios/<id>.yaml` */
export const scenarioSchema = z.strictObject({
  /** Sentence case. */
  title: lineSchema(70),
  /** The objective of the module that this scenario practises. */
  objective: identifierSchema,
  /** Facts of the register that consequences and explanations rest on. */
  facts: z.array(z.string()).min(1, 'names no fact'),
  /** Where the learner can read more. */
  sources: z.array(identifierSchema).min(1, 'names no source'),
  /** Where the story comes from, in one sentence that learners see. */
  basis: lineSchema(300),
  /** Id of the first step. */
  start: identifierSchema,
  steps: z
    .array(z.discriminatedUnion('kind', [decideSchema, considerSchema, outcomeSchema]))
    .min(3, 'has fewer than three')
    .max(20, 'has more than twenty'),
});

export type ScenarioSettings = z.infer<typeof scenarioSchema>;
export type ScenarioStep = ScenarioSettings['steps'][number];
