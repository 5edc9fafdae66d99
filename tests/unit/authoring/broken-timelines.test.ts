import { expect, test } from 'vitest';
import { reportWith } from '../../helpers/broken-figures.ts';

const event = (date: string, kind = 'community') =>
  `<Event date="${date}" title="Lamps" kind="${kind}">\n\nPeople light up.\n\n</Event>`;
const timeline = (...parts: readonly string[]) =>
  `<Timeline title="Lamps">\n\n${parts.join('\n\n')}\n\n</Timeline>`;

test('a sound timeline gives nothing to report', () => {
  expect(reportWith(timeline(event('About 1890'), event('4 May 1936'), event('today')))).toBe(
    'No problems.\n',
  );
});

test('an event outside a timeline, of a kind there is not, or without a date', () => {
  expect(
    reportWith(
      [
        event('1936'),
        timeline(
          event('1936', 'police'),
          '<Event title="Lamps" kind="national">\n\nX.\n\n</Event>',
        ),
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  component-in-wrong-place
      <Event> stands outside <Timeline>.
      Put <Event> between <Timeline> and </Timeline>.

    content/modules/bike-lights/be-seen.mdx:26:1  prop-value
      “kind” of <Event> cannot be “police”.
      It is one of: national, policing, community.

    content/modules/bike-lights/be-seen.mdx:32:1  missing-prop
      <Event> has no “date”.
      Write <Event date="…">.

    3 errors in 1 file.
    "
  `);
});

test('a timeline with one event, or with text between its events', () => {
  expect(reportWith(timeline(event('1936'), 'And then.'))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:18:1  timeline-other-text
      <Timeline> holds something other than events.
      Move the text into an event, or above <Timeline> or below </Timeline>.

    content/modules/bike-lights/be-seen.mdx:18:1  timeline-too-short
      <Timeline> holds 1 event, and it needs two or more.
      Put each event between <Event date="…" title="…" kind="…"> and </Event>.

    2 errors in 1 file.
    "
  `);
});

test('events out of order, in one timeline and not from one to the next', () => {
  expect(
    reportWith(
      [timeline(event('1936'), event('1901')), timeline(event('1850'), event('1860'))].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:26:1  timeline-order (warning)
      The event of 1901 stands below that of 1936.
      Put the events in order, the earliest first.

    1 warning in 1 file.
    "
  `);
});

test('a component inside an event that asks for something', () => {
  expect(
    reportWith(
      timeline(
        event('1901'),
        '<Event date="1936" title="Lamps" kind="national">\n\n<Quiz />\n\n</Event>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/be-seen.mdx:28:1  component-inside-another
      <Quiz> stands inside <Timeline>.
      Move <Quiz> above <Timeline> or below </Timeline>.

    content/modules/bike-lights/be-seen.mdx:28:1  quiz-without-assessment
      The lesson holds the quiz, and the module has no assessment.
      Add “assessment” to module.yaml, or take out <Quiz />.

    2 errors in 1 file.
    "
  `);
});
