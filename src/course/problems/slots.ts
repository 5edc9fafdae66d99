import { error } from './problem-kind.ts';

/** Problems with the file that keeps learners' saved work readable from release to release. */
export const slotProblems = {
  'module-without-slots': error<'module'>({
    message: ({ module }) => `The module “${module}” is not in slots.yaml.`,
    hint: 'Run “npm run slots”.',
  }),
  'practice-set-without-slots': error<'set'>({
    message: ({ set }) => `The questions of “${set}” have no slots yet.`,
    hint: 'Run “npm run slots”.',
  }),
  'missing-slot': error<'what' | 'id'>({
    message: ({ what, id }) => `The ${what} “${id}” has no slot.`,
    hint: 'Run “npm run slots”.',
  }),
  'borrowed-family-without-slots': error<'family'>({
    message: ({ family }) => `Some questions of the borrowed family “${family}” have no slot here.`,
    hint: 'Run “npm run slots”.',
  }),
  'slot-reused': error<'slot' | 'first' | 'second'>({
    message: ({ slot, first, second }) => `“${first}” and “${second}” share slot ${slot}.`,
    hint: 'Put the last published slots.yaml back, then run “npm run slots”. Learners’ saved answers would be mixed up.',
  }),
  'identifier-not-unique': error<'identifier' | 'other' | 'length'>({
    message: ({ identifier, other, length }) =>
      `“${identifier}” starts with the same ${length} characters as “${other}”.`,
    hint: 'Some learning systems read no further, and take the two packages for one. Change the one learners have not used yet.',
  }),
} as const;
