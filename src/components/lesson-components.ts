import type { Lesson, Module } from '../course/course.ts';
import Callout from './Callout.astro';
import Check from './Check.astro';
import Cite from './Cite.astro';
import Details from './Details.astro';
import KeyPoint from './KeyPoint.astro';
import LessonHeading from './LessonHeading.astro';
import LessonLink from './LessonLink.astro';
import Quiz from './Quiz.astro';
import Steps from './Steps.astro';

/** What a component in a lesson is told about where it stands, beside what the author wrote. */
export interface LessonContext {
  readonly module: Module;
  readonly lesson: Lesson;
  /** How often each source has been cited in this lesson so far. */
  readonly citeCounts: Map<string, number>;
}

type AstroComponent = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/** Every component that lessons may use, bound to the lesson it is used in. */
export function lessonComponents(module: Module, lesson: Lesson): Record<string, unknown> {
  const context: LessonContext = { module, lesson, citeCounts: new Map() };
  const bind = (component: unknown, extra: Record<string, unknown> = {}) =>
    Object.assign(
      (result: unknown, props: Record<string, unknown>, slots: unknown) =>
        (component as AstroComponent)(result, { ...props, ...extra, context }, slots),
      { isAstroComponentFactory: true },
    );
  return {
    Callout,
    Check: bind(Check),
    Cite: bind(Cite),
    Details,
    KeyPoint,
    Quiz: bind(Quiz),
    Steps,
    a: LessonLink,
    h2: bind(LessonHeading, { level: 3 }),
    h3: bind(LessonHeading, { level: 4 }),
  };
}
