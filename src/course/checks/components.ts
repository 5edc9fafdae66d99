import type { AuthoredCourse, LessonComponent, Origin } from '../authored-course.ts';
import { repeats } from '../course-index.ts';
import {
  componentRule,
  lessonComponents,
  propRule,
  type ComponentRule,
} from '../lesson-components.ts';
import { didYouMean } from '../nearest.ts';
import { positionOf, problem, type Problem } from '../problem.ts';
import { identifierSchema } from '../schemas/identifier.ts';
import { listOf } from '../words.ts';

/** Lessons and guides use the components there are, as those are meant to be used. */
export const checkComponents = (authored: AuthoredCourse): Problem[] =>
  [...authored.lessons, ...authored.guides].flatMap((lesson) =>
    lesson.body.components.flatMap((component) => {
      const origin = positionOf(lesson, component);
      const rule = componentRule(component.name);
      if (!rule) return [unknownComponent(component, origin)];
      return [...checkProps(component, rule, origin), ...checkPlace(component, rule, origin)];
    }),
  );

const unknownComponent = ({ name }: LessonComponent, origin: Origin): Problem =>
  problem('unknown-component', origin, {
    name,
    suggestion: didYouMean(name, Object.keys(lessonComponents)),
    allowed: listOf(Object.keys(lessonComponents)),
  });

function checkProps(
  { name, props }: LessonComponent,
  rule: ComponentRule,
  origin: Origin,
): Problem[] {
  const allowedProps = Object.keys(rule.props);
  const written = new Set(props.map((prop) => prop.name));

  return [
    ...allowedProps
      .filter((prop) => rule.props[prop]?.isRequired === true && !written.has(prop))
      .map((prop) => problem('missing-prop', origin, { name, prop })),
    ...repeats(props, (prop) => prop.name).map(({ entry }) =>
      problem('repeated-prop', origin, { name, prop: entry.name }),
    ),
    ...props.flatMap(({ name: prop, value }) => {
      const found = propRule(rule, prop);
      if (!found) {
        const suggestion = didYouMean(prop, allowedProps);
        return problem('unknown-prop', origin, {
          name,
          prop,
          suggestion,
          allowed: listOf(allowedProps),
        });
      }
      if (value === undefined || value === '') {
        return problem('prop-not-quoted', origin, { name, prop });
      }
      if (found.isId === true && !identifierSchema.safeParse(value).success) {
        return problem('prop-not-an-id', origin, { name, prop, value });
      }
      if (!found.values || found.values.includes(value)) return [];
      return problem('prop-value', origin, {
        name,
        prop,
        value,
        suggestion: didYouMean(value, found.values),
        allowed: listOf(found.values),
      });
    }),
  ];
}

function checkPlace(
  { name, hasContent, isOnOwnLine }: LessonComponent,
  rule: ComponentRule,
  origin: Origin,
): Problem[] {
  if (rule.content === 'none' && hasContent) {
    return [problem('component-takes-no-text', origin, { name })];
  }
  if (!hasContent && (name === 'Video' || name === 'Audio')) {
    return [problem('media-without-transcript', origin, { name })];
  }
  if (rule.content !== 'none' && !hasContent) {
    return [problem('component-without-text', origin, { name })];
  }
  if (rule.isInline !== true && !isOnOwnLine) {
    return [problem('component-not-on-own-line', origin, { name })];
  }
  return [];
}
