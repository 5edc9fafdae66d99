import { error } from './problem-kind.ts';

/** Problems with using what a person has told, beyond what they have agreed to. */
export const consentProblems = {
  'duplicate-contributor-id': error<'contributor'>({
    message: ({ contributor }) => `Two contributors use the id “${contributor}”.`,
    hint: 'Keep one of them, or give one another id.',
  }),
  'missing-contributor': error<'contributor' | 'suggestion'>({
    message: ({ contributor }) => `There is no contributor “${contributor}” in contributors.yaml.`,
    hint: ({ suggestion }) =>
      `${suggestion}Add what the person has agreed to, or take the account out.`,
  }),
  'consent-withdrawn': error<'contributor'>({
    message: ({ contributor }) => `“${contributor}” has withdrawn their consent.`,
    hint: 'Take the account out of the lesson, and give a new release of the module to learners.',
  }),
  'consent-expired': error<'contributor' | 'date'>({
    message: ({ contributor, date }) => `The consent of “${contributor}” ended on ${date}.`,
    hint: 'Ask the person whether they agree to go on, and set a later “expires”. Otherwise take the account out.',
  }),
  'consent-out-of-scope': error<'contributor' | 'module' | 'scope'>({
    message: ({ contributor, module }) =>
      `“${contributor}” has not agreed to be used in the module “${module}”.`,
    hint: ({ scope }) => `The agreement covers: ${scope}. Ask the person, or take the account out.`,
  }),
  'consent-wrong-format': error<'contributor' | 'format' | 'formats'>({
    message: ({ contributor, format }) =>
      `“${contributor}” has not agreed to be published as ${format}.`,
    hint: ({ formats }) =>
      `The agreement covers: ${formats}. Ask the person, or take the account out.`,
  }),
  'consent-wrong-place': error<'contributor' | 'place' | 'places'>({
    message: ({ contributor, place }) =>
      `“${contributor}” has not agreed to be published ${place}.`,
    hint: ({ places }) =>
      `The agreement covers: ${places}. Lessons appear in learning systems and on the website alike. Ask the person, or take the account out.`,
  }),
} as const;
