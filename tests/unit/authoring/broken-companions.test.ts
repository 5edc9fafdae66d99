import { describe, expect, test } from 'vitest';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const lessonFile = 'modules/bike-lights/be-seen.mdx';

/** What an author is told after a paragraph is added to a lesson, on line 18, and files beside it. */
const reportWith = (text: string, files: Edits = {}) =>
  reportAfter({
    [lessonFile]: {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${text}\n`,
    },
    ...files,
  });

const contributor = (id: string, changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    id,
    namedAs: 'pseudonym',
    displayName: 'A rider',
    scope: '[bike-lights]',
    formats: '[text]',
    places: '[lms, web]',
    expires: "'2027-01-01'",
    withdrawn: 'false',
    ...changes,
  })
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('');

const voice = (id: string) => `<Voice contributor="${id}">\n\nI rode home.\n\n</Voice>`;

describe('what a person has told is refused', () => {
  test('without a record of what they agreed to', () => {
    expect(reportWith(voice('mia'), { 'contributors.yaml': contributor('mina') }))
      .toMatchInlineSnapshot(`
        "content/modules/bike-lights/be-seen.mdx:18:1  missing-contributor
          There is no contributor “mia” in contributors.yaml.
          Did you mean “mina”? Add what the person has agreed to, or take the account out.

        1 error in 1 file.
        "
      `);
  });

  test('when they have withdrawn, or the agreement has ended', () => {
    expect(
      reportWith(`${voice('mia')}\n\n${voice('noah')}`, {
        'contributors.yaml':
          contributor('mia', { withdrawn: 'true' }) +
          contributor('noah', { expires: "'2026-11-20'" }),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  consent-withdrawn
        “mia” has withdrawn their consent.
        Take the account out of the lesson, and give a new release of the module to learners.

      content/modules/bike-lights/be-seen.mdx:24:1  consent-expired
        The consent of “noah” ended on 2026-11-20.
        Ask the person whether they agree to go on, and set a later “expires”. Otherwise take the account out.

      2 errors in 1 file.
      "
    `);
  });

  test('in a module, a form or a place they have not agreed to', () => {
    expect(
      reportWith(voice('mia'), {
        'contributors.yaml': contributor('mia', {
          scope: '[bike-check]',
          formats: '[audio]',
          places: '[lms]',
        }),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  consent-out-of-scope
        “mia” has not agreed to be used in the module “bike-lights”.
        The agreement covers: bike-check. Ask the person, or take the account out.

      content/modules/bike-lights/be-seen.mdx:18:1  consent-wrong-format
        “mia” has not agreed to be published as text.
        The agreement covers: audio. Ask the person, or take the account out.

      content/modules/bike-lights/be-seen.mdx:18:1  consent-wrong-place
        “mia” has not agreed to be published on the website.
        The agreement covers: lms. Lessons appear in learning systems and on the website alike. Ask the person, or take the account out.

      3 errors in 1 file.
      "
    `);
    expect(
      reportWith(voice('mia'), {
        'contributors.yaml': contributor('mia', { places: '[web]' }),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  consent-wrong-place
        “mia” has not agreed to be published in learning systems.
        The agreement covers: web. Lessons appear in learning systems and on the website alike. Ask the person, or take the account out.

      1 error in 1 file.
      "
    `);
  });

  test('when two records share an id', () => {
    expect(
      reportWith(voice('mia'), { 'contributors.yaml': contributor('mia') + contributor('mia') }),
    ).toMatchInlineSnapshot(`
      "content/contributors.yaml:9:7  duplicate-contributor-id
        Two contributors use the id “mia”.
        Keep one of them, or give one another id.

      1 error in 1 file.
      "
    `);
  });
});

test('an agreement for the whole course holds on its last day', () => {
  const record = contributor('mia', { scope: '[course]', expires: "'2026-11-21'" });
  expect(reportWith(voice('mia'), { 'contributors.yaml': record })).toBe('No problems.\n');
});

test('a consent record with a way to reach the person is refused', () => {
  expect(
    reportWith(voice('mia'), {
      'contributors.yaml': contributor('mia', { email: 'mia@example.org' }),
    }),
  ).toMatchInlineSnapshot(`
    "content/contributors.yaml:9:3  unknown-key
      Item 1 has no setting called “email”.
      The settings here are: id, namedAs, displayName, scope, formats, places, expires, withdrawn.

    1 error in 1 file.
    "
  `);
});

test('terms that the glossary lacks, repeats or has for nothing', () => {
  expect(
    reportWith('Fit a <Term id="dynamos">dynamo</Term>.', {
      'glossary.yaml':
        '- id: dynamo\n  term: Dynamo\n  definition: Makes current.\n- id: dynamo\n  term: Dynamo\n  definition: Makes light.\n  sources: [light-rule]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:1:7  unused-term (warning)
      No lesson uses the term “dynamo”.
      Put <Term id="dynamo">…</Term> in a lesson, or delete the term.

    content/glossary.yaml:4:7  duplicate-term-id
      Two terms use the id “dynamo”.
      Keep one of them, or give one another id.

    content/glossary.yaml:4:7  unused-term (warning)
      No lesson uses the term “dynamo”.
      Put <Term id="dynamo">…</Term> in a lesson, or delete the term.

    content/glossary.yaml:7:13  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    content/modules/bike-lights/be-seen.mdx:18:7  missing-term
      There is no term “dynamos” in glossary.yaml.
      Did you mean “dynamo”? Add the term to glossary.yaml, or name another one.

    3 errors and 2 warnings in 2 files.
    "
  `);
});

test('contacts that nobody has confirmed, and a lesson with nobody to turn to', () => {
  const contact = (name: string) =>
    `- id: club\n  name: ${name}\n  for: For riders.\n  confirmed: false\n  checked: '2026-11-01'\n`;
  expect(reportWith('<Welfare />', { 'support.yaml': contact('The club') + contact('The shop') }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  welfare-without-support
      The lesson shows whom to turn to, and support.yaml has no confirmed contact.
      Confirm a contact in support.yaml, or take out <Welfare />.

    content/support.yaml:4:14  support-not-confirmed (warning)
      Learners do not see “The club”, because it is not confirmed.
      Check name, number and hours with the people themselves, then set “confirmed: true” and “checked”.

    content/support.yaml:6:7  duplicate-support-id
      Two contacts use the id “club”.
      Keep one of them, or give one another id.

    content/support.yaml:9:14  support-not-confirmed (warning)
      Learners do not see “The shop”, because it is not confirmed.
      Check name, number and hours with the people themselves, then set “confirmed: true” and “checked”.

    2 errors and 2 warnings in 2 files.
    "
  `);
});
