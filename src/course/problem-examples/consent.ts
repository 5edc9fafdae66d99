import type { consentProblems } from '../problems/consent.ts';
import { inLesson, lessonWith } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const voice = (contributor: string) =>
  `<Voice contributor="${contributor}">\n\nI rode home in the dark.\n\n</Voice>`;

const agreement = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    '- id': 'mia',
    '  namedAs': 'pseudonym',
    '  displayName': 'A rider',
    '  scope': '[bike-lights]',
    '  formats': '[text]',
    '  places': '[lms, web]',
    '  expires': "'2027-01-01'",
    '  withdrawn': 'false',
    ...changes,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

/** An agreement that does not cover what the lesson does. */
const agreed = (changes: Readonly<Record<string, string>>) => ({
  file: 'contributors.yaml',
  wrong: agreement(changes),
  right: agreement(),
  around: lessonWith(voice('mia')),
});

export const consentExamples = {
  'duplicate-contributor-id': {
    ...agreed({}),
    wrong: agreement() + agreement(),
    right: agreement() + agreement({ '- id': 'noah' }),
    values: { contributor: 'mia' },
  },
  'missing-contributor': inLesson({
    wrong: voice('mina'),
    right: voice('mia'),
    around: { 'contributors.yaml': agreement() },
    values: { contributor: 'mina', suggestion: 'Did you mean “mia”? ' },
  }),
  'consent-withdrawn': { ...agreed({ '  withdrawn': 'true' }), values: { contributor: 'mia' } },
  'consent-expired': {
    ...agreed({ '  expires': "'2026-11-20'" }),
    values: { contributor: 'mia', date: '2026-11-20' },
  },
  'consent-out-of-scope': {
    ...agreed({ '  scope': '[bike-check]' }),
    values: { contributor: 'mia', module: 'bike-lights', scope: 'bike-check' },
  },
  'consent-wrong-format': {
    ...agreed({ '  formats': '[audio]' }),
    values: { contributor: 'mia', format: 'text', formats: 'audio' },
  },
  'consent-wrong-place': {
    ...agreed({ '  places': '[lms]' }),
    values: { contributor: 'mia', place: 'on the website', places: 'lms' },
  },
} satisfies ExamplesOf<typeof consentProblems>;
