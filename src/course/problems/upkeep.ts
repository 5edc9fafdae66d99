import { error, warning } from './problem-kind.ts';

/** Problems with the lists of changes, of things to look at again, and of what is accessible. */
export const upkeepProblems = {
  'missing-module-of-list': error<'module' | 'suggestion'>({
    message: ({ module }) => `There is no module “${module}” in the course.`,
    hint: ({ suggestion }) => `${suggestion}Name a folder of content/modules, or delete the entry.`,
  }),
  'change-told-twice': error<'module' | 'release'>({
    message: ({ module, release }) => `Two entries tell of release ${release} of “${module}”.`,
    hint: 'Put the changes of both into one entry.',
  }),
  'change-ahead-of-module': error<'module' | 'release' | 'current'>({
    message: ({ module, release, current }) =>
      `The entry is about release ${release} of “${module}”, which is at release ${current}.`,
    hint: 'Raise “release” in the module’s module.yaml, or correct the number here.',
  }),
  'change-not-told': warning<'module' | 'release'>({
    message: ({ module, release }) =>
      `Nobody has told trainers what is new in release ${release} of “${module}”.`,
    hint: 'Add an entry to changes.yaml.',
  }),
  'duplicate-review-id': error<'item'>({
    message: ({ item }) => `Two things to look at again use the id “${item}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'look-again-overdue': warning<'date'>({
    message: ({ date }) => `This was to be looked at again by ${date}.`,
    hint: 'Look it up, correct the modules it names if it has changed, and set a later “next”.',
  }),
  'duplicate-issue-id': error<'issue'>({
    message: ({ issue }) => `Two issues use the id “${issue}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'test-in-the-future': error<'date'>({
    message: ({ date }) => `The test is dated ${date}, which has not come yet.`,
    hint: 'Give the day on which it was done. Plans do not belong in the statement.',
  }),
} as const;
