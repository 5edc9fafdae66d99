import type {
  AuthoredCourse,
  AuthoredGuide,
  AuthoredLesson,
  LessonComponent,
  Origin,
} from '../authored-course.ts';
import { componentRule, guideComponents, lessonComponents } from '../lesson-components.ts';
import { didYouMean } from '../nearest.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import { countOf, listOf } from '../words.ts';

/** Components stand where they mean something, and hold what they need. */
export const checkComponentPlaces = (authored: AuthoredCourse): Problem[] => [
  ...[...authored.lessons, ...authored.guides].flatMap((text) =>
    text.body.components.flatMap((component) => {
      const origin = positionOf(text, component);
      return [...checkNesting(component, origin), ...checkContents(component, origin)];
    }),
  ),
  ...authored.lessons.flatMap(checkAlternatives),
  ...authored.guides.flatMap(checkGuide),
];

function checkNesting({ name, within }: LessonComponent, origin: Origin): Problem[] {
  const rule = componentRule(name);
  const outer = within.at(-1);
  if (!rule) return [];
  if (rule.onlyIn !== undefined && rule.onlyIn !== outer) {
    return [problem('component-in-wrong-place', origin, { name, outer: rule.onlyIn })];
  }
  const refusing = within.find((around) => {
    const holds = componentRule(around)?.holds;
    return rule.isOutermost === true || (holds && !holds.includes(name));
  });
  return refusing === undefined
    ? []
    : [problem('component-inside-another', origin, { name, outer: refusing })];
}

function checkContents(component: LessonComponent, origin: Origin): Problem[] {
  const { name, contents, hasContent } = component;
  const minutes = valueOf(component, 'minutes');
  if (name === 'InTheRoom' && minutes !== undefined && !/^[1-9]\d{0,2}$/.test(minutes)) {
    return [problem('minutes-not-a-number', origin, { value: minutes })];
  }
  if (!hasContent) return [];
  if (name === 'Plan' && contents.some((kind) => kind !== 'list')) {
    return [problem('plan-without-list', origin)];
  }
  if (name !== 'Perspectives') return [];
  const views = contents.filter((kind) => kind === 'View').length;
  const count = countOf(views, 'view');
  return [
    ...(views < 2 || views > 4 ? [problem('perspectives-count', origin, { count })] : []),
    ...(contents.at(-1) === 'paragraph'
      ? []
      : [problem('perspectives-without-conclusion', origin)]),
  ];
}

/** Each note leads to a shorter version in the same lesson, and each shorter version has a note. */
function checkAlternatives(lesson: AuthoredLesson): Problem[] {
  const named = (component: string, prop: string) =>
    lesson.body.components
      .filter(({ name }) => name === component)
      .map((place) => ({ id: valueOf(place, prop) ?? '', origin: positionOf(lesson, place) }))
      .filter(({ id }) => id !== '');
  const notes = named('ContentNote', 'alternative');
  const alternatives = named('Alternative', 'id');
  const lacking = (wanted: typeof notes, there: typeof notes) =>
    wanted.filter(({ id }) => !there.some((other) => other.id === id));
  return [
    ...lacking(notes, alternatives).map(({ id, origin }) =>
      problem('missing-alternative', origin, {
        id,
        suggestion: didYouMean(
          id,
          alternatives.map((other) => other.id),
        ),
      }),
    ),
    ...lacking(alternatives, notes).map(({ id, origin }) =>
      problem('alternative-without-note', origin, { id }),
    ),
  ];
}

const checkGuide = (guide: AuthoredGuide): Problem[] =>
  guide.body.components
    .filter(({ name }) => Object.hasOwn(lessonComponents, name) && !guideComponents.has(name))
    .map((component) =>
      problem('component-not-in-guide', positionOf(guide, component), {
        name: component.name,
        allowed: listOf(guideComponents),
      }),
    );

const valueOf = ({ props }: LessonComponent, prop: string): string | undefined =>
  props.find(({ name }) => name === prop)?.value;
