import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const lessonFile = 'modules/bike-lights/be-seen.mdx';

/** What an author is told after paragraphs are added to a lesson, from line 18 on. */
const reportWith = (...texts: readonly string[]) =>
  reportAfter({
    [lessonFile]: {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${texts.join('\n\n')}\n`,
    },
  });

const around = (opening: string, text: string) =>
  `<${opening}>\n\n${text}\n\n</${opening.split(' ')[0]}>`;

test('text for facilitators inside another component, and a question hidden from learners', () => {
  expect(
    reportWith(
      around('KeyPoint', around('FacilitatorOnly', 'Wait.')),
      around('FacilitatorOnly', '<Quiz />'),
      around('InTheRoom minutes="5" who="in pairs"', '<PrivateNote id="x" prompt="Why?" />'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:20:1  component-inside-another
      <FacilitatorOnly> stands inside <KeyPoint>.
      Move <FacilitatorOnly> above <KeyPoint> or below </KeyPoint>.

    content/modules/bike-lights/be-seen.mdx:30:1  component-inside-another
      <Quiz> stands inside <FacilitatorOnly>.
      Move <Quiz> above <FacilitatorOnly> or below </FacilitatorOnly>.

    content/modules/bike-lights/be-seen.mdx:30:1  quiz-without-assessment
      The lesson holds the quiz, and the module has no assessment.
      Add “assessment” to module.yaml, or take out <Quiz />.

    content/modules/bike-lights/be-seen.mdx:36:1  component-inside-another
      <PrivateNote> stands inside <InTheRoom>.
      Move <PrivateNote> above <InTheRoom> or below </InTheRoom>.

    4 errors in 1 file.
    "
  `);
});

test('text for facilitators around a question or a scenario', () => {
  expect(reportWith(around('FacilitatorOnly', '<Check question="lights-at-dusk" />'))).toContain(
    '<Check> stands inside <FacilitatorOnly>.',
  );
});

test('a view on its own, a single view, and nothing that can be said', () => {
  const view = around('View who="A rider" source="light-rules"', 'Lamps help.');
  expect(reportWith(view, around('Perspectives question="Do lamps help?"', view)))
    .toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  component-in-wrong-place
        <View> stands outside <Perspectives>.
        Put <View> between <Perspectives> and </Perspectives>.

      content/modules/bike-lights/be-seen.mdx:24:1  perspectives-count
        <Perspectives> holds 1 view, and it needs two to four.
        Put each view between <View who="…" source="…"> and </View>.

      content/modules/bike-lights/be-seen.mdx:24:1  perspectives-without-conclusion
        <Perspectives> does not end with what we can say.
        After the last </View>, add a paragraph that says what can be said, and what cannot.

      3 errors in 1 file.
      "
    `);
});

test('a plan without a list, and minutes in words', () => {
  expect(
    reportWith(
      around('Plan id="lamps" cue="it gets dark"', 'Switch them on.'),
      around('InTheRoom minutes="ten" who="in pairs"', 'Try it.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  plan-without-list
      <Plan> holds something other than one list of suggestions.
      Put a list between <Plan> and </Plan>: one suggestion on each line, starting with “- ”.

    content/modules/bike-lights/be-seen.mdx:24:1  minutes-not-a-number
      “minutes” of <InTheRoom> cannot be “ten”.
      Write a whole number, as in minutes="15".

    2 errors in 1 file.
    "
  `);
});

test('private texts that share an id, and one whose id is a sentence', () => {
  expect(
    reportWith(
      '<PrivateNote id="lamps" prompt="Why?" />',
      around('Plan id="lamps" cue="it gets dark"', '- switch them on'),
      '<PrivateNote id="My note" prompt="Why?" />',
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:20:1  private-id-used-twice
      The private note or plan “lamps” already stands in content/modules/bike-lights/be-seen.mdx, line 18.
      Give one of them another id: the two would share what the learner writes.

    content/modules/bike-lights/be-seen.mdx:26:1  prop-not-an-id
      “id” of <PrivateNote> cannot be “My note”.
      An id is lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.

    2 errors in 1 file.
    "
  `);
});

test('a note without its shorter version, and a shorter version without its note', () => {
  expect(
    reportWith(
      around('ContentNote topic="a fall" alternative="fal"', 'It is about a fall.'),
      around('Alternative id="fall"', 'Somebody fell.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  missing-alternative
      The lesson has no <Alternative id="fal">.
      Did you mean “fall”? Add the shorter version to this lesson, below the part that the note is about.

    content/modules/bike-lights/be-seen.mdx:24:1  alternative-without-note
      No <ContentNote> of the lesson leads to the alternative “fall”.
      Put <ContentNote topic="…" alternative="fall"> above the part it replaces, or delete the alternative.

    2 errors in 1 file.
    "
  `);
});

test('a guide that asks learners for something, and names a source there is none of', () => {
  expect(
    reportAfter({
      'modules/bike-lights/guide.mdx':
        '---\ntitle: Guide\nsummary: For the session.\n---\n\nSay it.<Cite source="light-rule" />\n\n<Check question="lights-at-dusk" />\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/guide.mdx:6:8  missing-source
      There is no source “light-rule” in sources.yaml.
      Did you mean “light-rules”? Add the source to sources.yaml, or name another one.

    content/modules/bike-lights/guide.mdx:8:1  component-not-in-guide
      Guides have no <Check>.
      A guide is read and printed, and asks for nothing. Its components are: Callout, Cite, Details, KeyPoint, Steps, Chart, Event, Figure, PlaceMap, Timeline, Commitment, FacilitatorOnly, Perspectives, View, Voice, Welfare.

    2 errors in 1 file.
    "
  `);
});
