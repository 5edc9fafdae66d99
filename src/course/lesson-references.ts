import type { AuthoredLesson, LessonComponent, Position } from './authored-course.ts';
import { componentRule, propRule, type ReferenceTarget } from './lesson-components.ts';

/** An id that a lesson points at. */
export interface LessonReference extends Position {
  readonly id: string;
}

/** The questions, sources or other things a lesson points at, in reading order. */
export function referencesTo(
  lesson: Pick<AuthoredLesson, 'body'>,
  target: ReferenceTarget,
): readonly LessonReference[] {
  return lesson.body.components.flatMap(({ name, props, line, column }) => {
    const rule = componentRule(name);
    return props.flatMap(({ name: prop, value }) =>
      value !== undefined && rule && propRule(rule, prop)?.refersTo === target
        ? [{ id: value, line, column }]
        : [],
    );
  });
}

/** The places where a lesson holds the graded quiz. */
export const quizzesIn = (lesson: AuthoredLesson): readonly LessonComponent[] =>
  lesson.body.components.filter(({ name }) => name === 'Quiz');
