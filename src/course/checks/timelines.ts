import type { AuthoredCourse, AuthoredGuide, AuthoredLesson } from '../authored-course.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import { countOf } from '../words.ts';

type Text = AuthoredLesson | AuthoredGuide;

/** Timelines hold events and nothing else, the earliest first. */
export const checkTimelines = (authored: AuthoredCourse): Problem[] =>
  [...authored.lessons, ...authored.guides].flatMap((text) => [
    ...checkContents(text),
    ...checkOrder(text),
  ]);

const checkContents = (text: Text): Problem[] =>
  text.body.components
    .filter(({ name, hasContent }) => name === 'Timeline' && hasContent)
    .flatMap((timeline) => {
      const events = timeline.contents.filter((kind) => kind === 'Event').length;
      const origin = positionOf(text, timeline);
      return [
        ...(events < 2
          ? [problem('timeline-too-short', origin, { count: countOf(events, 'event') })]
          : []),
        ...(events < timeline.contents.length ? [problem('timeline-other-text', origin)] : []),
      ];
    });

/** Events with a year in their date, each compared with the one above it in the same timeline. */
function checkOrder(text: Text): Problem[] {
  let before: { readonly date: string; readonly year: number } | undefined;
  const problems: Problem[] = [];
  for (const component of text.body.components) {
    if (component.name === 'Timeline') before = undefined;
    if (component.name !== 'Event') continue;
    const date = component.props.find(({ name }) => name === 'date')?.value ?? '';
    const [digits] = /\d{3,4}/.exec(date) ?? [];
    if (digits === undefined) continue;
    const year = Number(digits);
    if (before && year < before.year) {
      const values = { date, before: before.date };
      problems.push(problem('timeline-order', positionOf(text, component), values));
    }
    before = { date, year };
  }
  return problems;
}
