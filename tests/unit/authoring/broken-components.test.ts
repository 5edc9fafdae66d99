import { expect, test } from 'vitest';
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

test('one that lessons do not have', () => {
  expect(reportWith('<Keypoint>\n\nShine.\n\n</Keypoint>')).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  unknown-component
      Lessons have no component <Keypoint>.
      Did you mean “KeyPoint”? The components are: Check, Recall, Quiz, Scenario, Cite, KeyPoint, Callout, Steps, Details, Term, Commitment, ContentNote, Alternative, Voice, Perspectives, View, PrivateNote, Plan, Welfare, InTheRoom, FacilitatorOnly, Timeline, Event, Chart, PlaceMap, Figure, Video, Audio.

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
      Did you mean “kind”? Its settings are: kind.

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
  expect(reportWith('Answer <Quiz /> here.\n\n<KeyPoint>Shine.</KeyPoint>')).toMatchInlineSnapshot(`
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
