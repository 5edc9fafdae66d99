import { error, warning } from './problem-kind.ts';

/** Problems with how components stand in one another and in a guide. */
export const componentProblems = {
  'component-in-wrong-place': error<'name' | 'outer'>({
    message: ({ name, outer }) => `<${name}> stands outside <${outer}>.`,
    hint: ({ name, outer }) => `Put <${name}> between <${outer}> and </${outer}>.`,
  }),
  'component-inside-another': error<'name' | 'outer'>({
    message: ({ name, outer }) => `<${name}> stands inside <${outer}>.`,
    hint: ({ name, outer }) => `Move <${name}> above <${outer}> or below </${outer}>.`,
  }),
  'component-not-in-guide': error<'name' | 'allowed'>({
    message: ({ name }) => `Guides have no <${name}>.`,
    hint: ({ allowed }) =>
      `A guide is read and printed, and asks for nothing. Its components are: ${allowed}.`,
  }),
  'prop-not-an-id': error<'name' | 'prop' | 'value'>({
    message: ({ name, prop, value }) => `“${prop}” of <${name}> cannot be “${value}”.`,
    hint: 'An id is lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.',
  }),
  'minutes-not-a-number': error<'value'>({
    message: ({ value }) => `“minutes” of <InTheRoom> cannot be “${value}”.`,
    hint: 'Write a whole number, as in minutes="15".',
  }),
  'perspectives-count': error<'count'>({
    message: ({ count }) => `<Perspectives> holds ${count}, and it needs two to four.`,
    hint: 'Put each view between <View who="…" source="…"> and </View>.',
  }),
  'perspectives-without-conclusion': error({
    message: '<Perspectives> does not end with what we can say.',
    hint: 'After the last </View>, add a paragraph that says what can be said, and what cannot.',
  }),
  'plan-without-list': error({
    message: '<Plan> holds something other than one list of suggestions.',
    hint: 'Put a list between <Plan> and </Plan>: one suggestion on each line, starting with “- ”.',
  }),
  'private-id-used-twice': error<'id' | 'other'>({
    message: ({ id, other }) => `The private note or plan “${id}” already stands in ${other}.`,
    hint: 'Give one of them another id: the two would share what the learner writes.',
  }),
  'missing-alternative': error<'id' | 'suggestion'>({
    message: ({ id }) => `The lesson has no <Alternative id="${id}">.`,
    hint: ({ suggestion }) =>
      `${suggestion}Add the shorter version to this lesson, below the part that the note is about.`,
  }),
  'alternative-without-note': error<'id'>({
    message: ({ id }) => `No <ContentNote> of the lesson leads to the alternative “${id}”.`,
    hint: ({ id }) =>
      `Put <ContentNote topic="…" alternative="${id}"> above the part it replaces, or delete the alternative.`,
  }),
  'missing-term': error<'term' | 'suggestion'>({
    message: ({ term }) => `There is no term “${term}” in glossary.yaml.`,
    hint: ({ suggestion }) => `${suggestion}Add the term to glossary.yaml, or name another one.`,
  }),
  'unused-term': warning<'term'>({
    message: ({ term }) => `No lesson uses the term “${term}”.`,
    hint: ({ term }) => `Put <Term id="${term}">…</Term> in a lesson, or delete the term.`,
  }),
  'duplicate-term-id': error<'term'>({
    message: ({ term }) => `Two terms use the id “${term}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'duplicate-support-id': error<'contact'>({
    message: ({ contact }) => `Two contacts use the id “${contact}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'support-not-confirmed': warning<'contact'>({
    message: ({ contact }) => `Learners do not see “${contact}”, because it is not confirmed.`,
    hint: 'Check name, number and hours with the people themselves, then set “confirmed: true” and “checked”.',
  }),
  'welfare-without-support': error({
    message: 'The lesson shows whom to turn to, and support.yaml has no confirmed contact.',
    hint: 'Confirm a contact in support.yaml, or take out <Welfare />.',
  }),
} as const;
