import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureWords, reportWith } from '../../helpers/broken-figures.ts';
import { reportAfter } from '../../helpers/edited-course.ts';

const lesson = 'modules/bike-lights/be-seen.mdx';
const question = 'modules/bike-lights/questions/light-colours.yaml';
const ourTerminology = readFileSync(
  new URL('../../../content/terminology.yaml', import.meta.url),
  'utf8',
);
const words = (count: number) => `Word${' word'.repeat(count - 2)} end.`;

describe('a sentence', () => {
  test('of more than 25 words is pointed out, and one of more than 35 is refused', () => {
    expect(
      reportWith(
        `Short one. ${words(26)}\n\n- ${words(36)}\n- A line\n  that goes on. ${words(27)}`,
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:12  long-sentence (warning)
        The sentence that begins “Word word word word word” has 26 words; more than 25 are hard to follow.
        Make two sentences of it.

      content/modules/bike-lights/be-seen.mdx:20:3  overlong-sentence
        The sentence that begins “Word word word word word” has 36 words; the most is 35.
        Make two or three sentences of it, each with one idea.

      content/modules/bike-lights/be-seen.mdx:22:15  long-sentence (warning)
        The sentence that begins “Word word word word word” has 27 words; more than 25 are hard to follow.
        Make two sentences of it.

      1 error and 2 warnings in 1 file.
      "
    `);
  });

  test('of 25 words is fine, and headings and components add nothing to it', () => {
    expect(
      reportWith(`## ${words(20).slice(0, -1)}\n\n${words(25)}<Cite source="light-rules" />`),
    ).toBe('No problems.\n');
  });
});

describe('a lesson', () => {
  const paragraphs = (count: number) => Array.from({ length: count }, () => words(20)).join('\n\n');

  test('lets the learner do something within 400 words', () => {
    expect(reportAfter({ [lesson]: { replace: '## When', by: `${paragraphs(21)}\n\n## When` } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:54:1  long-without-practice (warning)
        By this sentence the learner has read more than 400 words without doing anything.
        Put a <Check question="…" /> before it, or shorten the text.

      1 warning in 1 file.
      "
    `);
  });

  test('is not longer for what facilitators read, or for a shorter version', () => {
    const extra = `<FacilitatorOnly>\n\n${paragraphs(21)}\n\n</FacilitatorOnly>`;
    expect(reportWith(extra)).toBe('No problems.\n');
  });

  test('says about how long it takes', () => {
    expect(reportAfter({ [lesson]: { replace: 'minutes: 7', by: 'minutes: 12' } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:4:10  minutes-far-off (warning)
        The lesson says 12 minutes, and by its words and questions it takes about 2.
        Write “minutes: 2”, or change the length of the lesson.

      1 warning in 1 file.
      "
    `);
  });
});

describe('words the course does not use', () => {
  const terminology = [
    '- id: capital-black',
    '  exact: true',
    '  phrases:',
    '    - black people',
    '  instead: Write “Black” with a capital letter.',
    '- id: umbrella',
    '  phrases:',
    '    - BAME',
    '  instead: Name the group that the source names.',
    '',
  ].join('\n');

  test('are found in lessons, questions and settings, and left alone in quotation marks', () => {
    expect(
      reportAfter({
        'terminology.yaml': terminology,
        [lesson]: {
          replace: 'Switch them on at dusk, and in rain or fog.\n',
          by: 'Some say “black people” and "Bame" people. Black people ride.\nFor black people too. A Bamey word.\n',
        },
        [question]: { replace: 'A white one', by: 'What bame riders use' },
        'modules/bike-lights/module.yaml': {
          replace: 'bicycle needs, and',
          by: 'BAME rider needs, and',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:17:1  avoided-words (warning)
        The course does not use “black people” in its own words.
        It is listed in terminology.yaml: Write “Black” with a capital letter.

      content/modules/bike-lights/module.yaml:2:10  avoided-words (warning)
        The course does not use “BAME” in its own words.
        It is listed in terminology.yaml: Name the group that the source names.

      content/modules/bike-lights/questions/light-colours.yaml:16:11  avoided-words (warning)
        The course does not use “bame” in its own words.
        It is listed in terminology.yaml: Name the group that the source names.

      3 warnings in 3 files.
      "
    `);
  });

  test('are found in the titles of components, and in the words and cells of figures', () => {
    expect(
      reportWith(
        '<KeyPoint title="What black people say">\n\nLamps help.\n\n</KeyPoint>\n\n<Chart data="lamps" />',
        {
          'terminology.yaml': terminology,
          'data/lamps.yaml': figureWords({ title: 'More BAME riders light up in winter' }),
          'data/lamps.csv': 'Who,Riders\nblack people,12\n',
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/data/lamps.csv:2:1  avoided-words (warning)
        The course does not use “black people” in its own words.
        It is listed in terminology.yaml: Write “Black” with a capital letter.

      content/data/lamps.yaml:2:8  avoided-words (warning)
        The course does not use “BAME” in its own words.
        It is listed in terminology.yaml: Name the group that the source names.

      content/modules/bike-lights/be-seen.mdx:18:1  avoided-words (warning)
        The course does not use “black people” in its own words.
        It is listed in terminology.yaml: Write “Black” with a capital letter.

      3 warnings in 3 files.
      "
    `);
  });

  test('are, on the list of this course, “black” and “white” for people, and neither for a lamp', () => {
    const reportOf = (text: string) => reportWith(text, { 'terminology.yaml': ourTerminology });
    expect(reportOf('A group of white youths passed black officers.')).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  avoided-words (warning)
        The course does not use “black officers” in its own words.
        It is listed in terminology.yaml: Write “Black” with a capital letter and the people after it, as in “Black Londoners”.

      content/modules/bike-lights/be-seen.mdx:18:1  avoided-words (warning)
        The course does not use “white youths” in its own words.
        It is listed in terminology.yaml: Write “White” with a capital letter, as beside “Black”, and the people after it, as in “White Londoners”.

      2 warnings in 1 file.
      "
    `);
    for (const text of [
      'A group of White youths passed Black officers.',
      'The black frame has a white lamp, on a white line.',
    ]) {
      expect(reportOf(text)).not.toContain('avoided-words');
    }
  });

  test('are listed once', () => {
    expect(
      reportAfter({ 'terminology.yaml': terminology.replace('id: umbrella', 'id: capital-black') }),
    ).toMatchInlineSnapshot(`
      "content/terminology.yaml:6:7  duplicate-terminology-id
        Two entries of the list have the id “capital-black”.
        Give one of them another id, or make one entry of both.

      1 error in 1 file.
      "
    `);
  });
});

describe('a question', () => {
  const options = 'options:\n  - key: red\n    text: A red one\n';

  test('has three or four options', () => {
    expect(
      reportAfter({
        [question]: {
          replace:
            '  - key: yellow\n    text: A yellow one\n    why: Yellow is for the reflectors on the pedals.\n',
          by: '',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/questions/light-colours.yaml:11:3  option-count (warning)
        The question has 2 options; three or four work best.
        Add a wrong option that somebody might believe, or take out the weakest.

      1 warning in 1 file.
      "
    `);
  });

  test('has no option for those who know nothing, and does not ask for what is not so', () => {
    expect(
      reportAfter({
        [question]: {
          replace: `stem: Which light shows to the back?\nfacts:\n  - LIGHT-01\nsources:\n  - light-rules\n${options}`,
          by: `stem: Which of these lights does not show to the back?\nfacts:\n  - LIGHT-01\nsources:\n  - light-rules\n${options.replace('A red one', 'None of the above')}`,
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/questions/light-colours.yaml:5:7  negative-stem (warning)
        The question asks for what is not so, which readers easily miss.
        Ask for what is so.

      content/modules/bike-lights/questions/light-colours.yaml:12:11  catch-all-option (warning)
        The option “None of the above” can be chosen without knowing the answer.
        Write an option with content of its own, or make the question one with several right options.

      2 warnings in 1 file.
      "
    `);
  });

  test('does not give the answer away by its length', () => {
    expect(
      reportAfter({
        [question]: {
          replace: 'text: A red one',
          by: 'text: A red one, which tells the drivers behind you where you are going',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/questions/light-colours.yaml:12:11  telling-length (warning)
        The right option is much longer than the others, which gives it away.
        Shorten it, or say as much in the others.

      1 warning in 1 file.
      "
    `);
  });
});
