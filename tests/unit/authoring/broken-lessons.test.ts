import { describe, expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const lessonFile = 'modules/bike-lights/be-seen.mdx';

/** What an author is told after a paragraph is added to a lesson, on line 18. */
const reportWith = (text: string) =>
  reportAfter({
    [lessonFile]: {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${text}\n`,
    },
  });

describe('what a lesson points at', () => {
  test('a question that is not there', () => {
    expect(reportAfter({ [lessonFile]: { replace: '"light-colours"', by: '"light-colors"' } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:12:1  missing-question
        The module has no question “light-colors”.
        Did you mean “light-colours”? Add the file content/modules/bike-lights/questions/light-colors.yaml, or name another question.

      content/modules/bike-lights/questions/light-colours.yaml:1:1  unused-check (warning)
        No lesson places the practice question “light-colours”.
        Put <Check question="light-colours" /> in a lesson, or change “use” to “quiz”.

      1 error and 1 warning in 2 files.
      "
    `);
  });

  test('a question of another module', () => {
    expect(reportWith('<Check question="tyre-pressure" />')).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  question-of-another-module
        The question “tyre-pressure” belongs to the module “bike-check”.
        Name a question of this module, or write a copy of it under another id.

      1 error in 1 file.
      "
    `);
  });

  test('a question of the quiz', () => {
    expect(
      reportAfter({
        'modules/bike-check/before-you-ride.mdx': {
          replace: '### Cuts',
          by: '<Check question="quiz-cut-tyre" />\n\n### Cuts',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-check/before-you-ride.mdx:30:1  quiz-question-placed-as-check
        The question “quiz-cut-tyre” is in the bank of the quiz.
        Name a practice question, or change “use” to “check” in content/modules/bike-check/questions/quiz-cut-tyre.yaml. A question learners have practised is no use in the quiz.

      1 error in 1 file.
      "
    `);
  });

  test('a question that another lesson places already', () => {
    expect(
      reportAfter({
        'modules/bike-check/stopping-safely.mdx': {
          replace: '## The quiz',
          by: '<Check question="tyre-pressure" />\n\n## The quiz',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-check/stopping-safely.mdx:25:1  check-placed-twice
        The question “tyre-pressure” already stands in content/modules/bike-check/before-you-ride.mdx, line 28.
        Keep one of the two, or write a second question about the same idea.

      1 error in 1 file.
      "
    `);
  });

  test('a practice question that no lesson places', () => {
    expect(
      reportAfter({ [lessonFile]: { replace: '<Check question="lights-at-dusk" />\n', by: '' } }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/questions/lights-at-dusk.yaml:1:1  unused-check (warning)
        No lesson places the practice question “lights-at-dusk”.
        Put <Check question="lights-at-dusk" /> in a lesson, or change “use” to “quiz”.

      1 warning in 1 file.
      "
    `);
  });

  test('a question whose file cannot be read is not called missing', () => {
    expect(reportAfter({ 'modules/bike-lights/questions/light-colours.yaml': 'kind: "single' }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/questions/light-colours.yaml:1:7  yaml-syntax
        A quotation mark or a bracket is opened here and not closed.
        Close it. Text that only holds a quotation mark needs none around it.

      1 error in 1 file.
      "
    `);
  });

  test('a source that is not there', () => {
    expect(reportWith('Lights help.<Cite source="light-rule" />')).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:13  missing-source
        There is no source “light-rule” in sources.yaml.
        Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

      1 error in 1 file.
      "
    `);
  });

  test('a date by which the facts needed checking', () => {
    expect(
      reportAfter({
        'modules/bike-check/before-you-ride.mdx': { replace: '2027-06-30', by: '2026-11-20' },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-check/before-you-ride.mdx:8:11  review-overdue (warning)
        The facts of this lesson needed checking by 2026-11-20.
        Have them checked, then set a later “reviewBy”.

      1 warning in 1 file.
      "
    `);
  });
});

describe('components', () => {
  test('one that lessons do not have', () => {
    expect(reportWith('<Keypoint>\n\nShine.\n\n</Keypoint>')).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  unknown-component
        Lessons have no component <Keypoint>.
        Did you mean “KeyPoint”? The components are: Check, Quiz, Cite, KeyPoint, Callout, Steps, Details.

      1 error in 1 file.
      "
    `);
  });

  test('settings a component does not have, lacks, repeats or cannot read', () => {
    expect(
      reportWith(
        [
          '<Callout knid="law" kind="laws">\n\nShine.\n\n</Callout>',
          '<Details>\n\nShine.\n\n</Details>',
          'Lights.<Cite source="light-rules" at={3} at="" />',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  prop-value
        “kind” of <Callout> cannot be “laws”.
        Did you mean “law”? It is one of: law, charter, practice, caution.

      content/modules/bike-lights/be-seen.mdx:18:1  unknown-prop
        <Callout> has no setting “knid”.
        Its settings are: kind.

      content/modules/bike-lights/be-seen.mdx:24:1  missing-prop
        <Details> has no “title”.
        Write <Details title="…">.

      content/modules/bike-lights/be-seen.mdx:30:8  prop-not-quoted
        “at” of <Cite> is not text in straight quotes.
        Write at="…".

      content/modules/bike-lights/be-seen.mdx:30:8  prop-not-quoted
        “at” of <Cite> is not text in straight quotes.
        Write at="…".

      content/modules/bike-lights/be-seen.mdx:30:8  repeated-prop
        <Cite> sets “at” twice.
        Keep one of the two.

      6 errors in 1 file.
      "
    `);
  });

  test('text where the page would not show it, and no text where there has to be some', () => {
    expect(reportWith('<Cite source="light-rules">page 3</Cite>\n\n<KeyPoint />'))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  component-takes-no-text
        <Cite> holds text, and the page would not show it.
        Close it at once, as in <Cite … />, and put the text after it.

      content/modules/bike-lights/be-seen.mdx:20:1  component-without-text
        <KeyPoint> holds no text.
        Put the text between <KeyPoint> and </KeyPoint>, each on its own line.

      2 errors in 1 file.
      "
    `);
  });

  test('a block in the middle of a sentence, and text on the line of a block', () => {
    expect(reportWith('Answer <Quiz /> here.\n\n<KeyPoint>Shine.</KeyPoint>'))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:8  component-not-on-own-line
        <Quiz> shares a line with text.
        Put the component between empty lines, and any text it holds on lines in between.

      content/modules/bike-lights/be-seen.mdx:18:8  quiz-without-assessment
        The lesson holds the quiz, and the module has no assessment.
        Add “assessment” to module.yaml, or take out <Quiz />.

      content/modules/bike-lights/be-seen.mdx:20:1  component-not-on-own-line
        <KeyPoint> shares a line with text.
        Put the component between empty lines, and any text it holds on lines in between.

      3 errors in 1 file.
      "
    `);
  });
});

describe('text', () => {
  test('a component that is not closed is reported beside problems of the settings', () => {
    expect(
      reportAfter({
        [lessonFile]: {
          replace: '<Check question="lights-at-dusk" />',
          by: '<KeyPoint>\n\nShine.',
        },
        'modules/bike-check/before-you-ride.mdx': {
          replace: 'minutes: 4\n',
          by: 'minutes: soon\n',
        },
        'modules/bike-check/stopping-safely.mdx': {
          replace: 'minutes: 6\nobjectives:\n  - check-brakes\n---\n',
          by: 'objectives:\n  - check-brakes\n---\n\nA <Quiz',
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-check/before-you-ride.mdx:4:10  wrong-type
        “minutes” must be a number, and it is the text “soon”.
        Write it in digits, without quotes.

      content/modules/bike-check/stopping-safely.mdx:2:1  missing-value
        The lesson has no “minutes”.
        Add “minutes:” followed by a number.

      content/modules/bike-check/stopping-safely.mdx:8:3  mdx-syntax
        A component is not written in full here, or “<” stands in the text.
        Write a component as in <Check question="…" />, with straight quotes. To show “<”, write \\<. Write a web address as [link text](https://…).

      content/modules/bike-lights/be-seen.mdx:18:1  mdx-syntax
        <KeyPoint> is opened here and not closed.
        Add a line </KeyPoint> after its text, or end it with “/>” if it holds none.

      4 errors in 3 files.
      "
    `);
  });

  test('code, HTML, comments, images, footnotes and tick boxes', () => {
    expect(
      reportWith(
        [
          "import lights from 'lights'",
          'Two {1 + 1} lights.',
          'A <b>bold</b> light.',
          '{/* check this */}',
          '![A light](light.png)',
          'A light.[^1]',
          '[^1]: A footnote.',
          '- [ ] Switch on',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  lesson-import
        “import” starts a line, and lessons hold no code.
        Delete the line: all components are there already. In a sentence, start with another word.

      content/modules/bike-lights/be-seen.mdx:20:5  lesson-expression
        Curly braces hold code, and lessons hold no code.
        Delete the braces, or write \\{ to show one.

      content/modules/bike-lights/be-seen.mdx:22:3  lesson-html
        Lessons hold no HTML, and this is <b>.
        Use a component, or write it as plain text: **bold**, *italic*, [link text](https://…).

      content/modules/bike-lights/be-seen.mdx:24:1  lesson-comment
        Lessons hold no comments.
        Delete the comment. Notes on a change belong in the description of the change.

      content/modules/bike-lights/be-seen.mdx:26:1  lesson-image
        Lessons hold no images written in this way.
        Delete the image, and say in words what it shows.

      content/modules/bike-lights/be-seen.mdx:28:9  lesson-footnote
        Lessons hold no footnotes.
        Use <Cite source="…" /> for a source, or put the note into the text.

      content/modules/bike-lights/be-seen.mdx:30:1  lesson-footnote
        Lessons hold no footnotes.
        Use <Cite source="…" /> for a source, or put the note into the text.

      content/modules/bike-lights/be-seen.mdx:32:1  lesson-task-list
        Lessons hold no lists with tick boxes.
        Take out the square brackets at the start of the list item.

      8 errors in 1 file.
      "
    `);
  });

  test('links that lead nowhere outside the site', () => {
    expect(
      reportWith('See [the other lesson](before-you-ride.mdx) or [a page](https://example.org).'),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:5  relative-link
        The link “before-you-ride.mdx” leads to no web address.
        Write the whole address, starting with https://. Links between lessons are added for you.

      1 error in 1 file.
      "
    `);
  });

  test('headings on the wrong level', () => {
    expect(reportWith('# Lights\n\n## Front\n\n#### Lamp\n\n### Bulb')).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  main-heading
        The lesson has a heading with one “#”, which its title already is.
        Start the line with “##”.

      content/modules/bike-lights/be-seen.mdx:22:1  deep-heading
        The heading has more than three “#”.
        Start the line with “##” or “###”. If the lesson needs more levels, split it in two.

      2 errors in 1 file.
      "
    `);
  });

  test('a heading that skips a level', () => {
    expect(reportAfter({ [lessonFile]: { replace: '## When', by: '### When' } }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:14:1  skipped-heading
        The heading starts with “###”, and the one above it allows at most “##”.
        Start the line with “##”.

      1 error in 1 file.
      "
    `);
  });
});
