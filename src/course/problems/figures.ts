import { error, warning } from './problem-kind.ts';

/** Problems with timelines, pictures, film and sound. */
export const figureProblems = {
  'timeline-too-short': error<'count'>({
    message: ({ count }) => `<Timeline> holds ${count}, and it needs two or more.`,
    hint: 'Put each event between <Event date="…" title="…" kind="…"> and </Event>.',
  }),
  'timeline-other-text': error({
    message: '<Timeline> holds something other than events.',
    hint: 'Move the text into an event, or above <Timeline> or below </Timeline>.',
  }),
  'timeline-order': warning<'date' | 'before'>({
    message: ({ date, before }) => `The event of ${date} stands below that of ${before}.`,
    hint: 'Put the events in order, the earliest first.',
  }),
} as const;
