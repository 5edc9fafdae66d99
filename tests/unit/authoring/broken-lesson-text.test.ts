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

test('what the editor with forms would change or could not open', () => {
  expect(
    reportWith(
      [
        '**[Rules](https://example.org) for** all, **as one <Cite source="light-rules" />** says.',
        '[<Cite source="light-rules" />](https://example.org) and [rules](https://example.org "Rules").',
        '| Light |\n| -: |\n| Front <Cite source="light-rules" /> |',
        '> <KeyPoint>\n>\n> Shine.\n>\n> </KeyPoint>',
        '- front\n\n- back',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:3  mixed-emphasis
      Bold or italic text begins with a link.
      Start it with plain words, or take out the asterisks or underscores on the outside. Put <Cite> behind it.

    content/modules/bike-lights/be-seen.mdx:18:52  mixed-emphasis
      Bold or italic text holds <Cite>.
      Start it with plain words, or take out the asterisks or underscores on the outside. Put <Cite> behind it.

    content/modules/bike-lights/be-seen.mdx:20:2  component-in-link
      <Cite> stands inside the text of a link.
      Put <Cite> in front of the link or behind it.

    content/modules/bike-lights/be-seen.mdx:20:58  link-title
      The link has a title, “Rules”, which most people never see.
      Take out the title and its quotation marks, and say it in the text.

    content/modules/bike-lights/be-seen.mdx:22:1  table-alignment
      Colons in the table say to which side a column keeps. The editor takes them out.
      Take the colons out of the line of dashes under the headings of the table.

    content/modules/bike-lights/be-seen.mdx:24:9  component-in-table
      <Cite> stands in a table, and cells hold only words.
      Put <Cite> into a sentence above or below the table.

    content/modules/bike-lights/be-seen.mdx:26:3  component-in-quotation
      <KeyPoint> stands in a quotation, on a line that starts with “>”.
      Put <KeyPoint> above the quotation or below it.

    content/modules/bike-lights/be-seen.mdx:32:1  loose-list
      Empty lines set the items of the list apart. The editor takes them out.
      Take out the empty lines between the items and in front of lists inside them.

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
