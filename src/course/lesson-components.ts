import type { AuthoredLesson, LessonComponent, Position } from './authored-course.ts';
import { ownValue } from './own-value.ts';

/** A setting of a component. All values are text in quotes. */
export interface PropRule {
  readonly isRequired: boolean;
  /** The values it may have. Left out: any text. */
  readonly values?: readonly string[];
  /** What the value is the id of. Left out: nothing. */
  readonly refersTo?: 'question' | 'source';
}

/** What a lesson may do with one component. */
export interface ComponentRule {
  readonly props: Readonly<Record<string, PropRule>>;
  /** Whether it is wrapped round paragraphs and lists of its own. */
  readonly content: 'none' | 'blocks';
  /** Whether it stands inside a sentence. All others take a line of their own. */
  readonly isInline?: boolean;
}

/** The components lessons may use. */
export const lessonComponents: Readonly<Record<string, ComponentRule>> = {
  Check: { props: { question: { isRequired: true, refersTo: 'question' } }, content: 'none' },
  Quiz: { props: {}, content: 'none' },
  Cite: {
    props: { source: { isRequired: true, refersTo: 'source' }, at: { isRequired: false } },
    content: 'none',
    isInline: true,
  },
  KeyPoint: { props: { title: { isRequired: false } }, content: 'blocks' },
  Callout: {
    props: { kind: { isRequired: true, values: ['law', 'charter', 'practice', 'caution'] } },
    content: 'blocks',
  },
  Steps: { props: {}, content: 'blocks' },
  Details: { props: { title: { isRequired: true } }, content: 'blocks' },
};

/** The rule for a component, if lessons may use it. */
export const componentRule = (name: string): ComponentRule | undefined =>
  ownValue(lessonComponents, name);

/** The rule for one setting of a component, if it has that setting. */
export const propRule = (rule: ComponentRule, prop: string): PropRule | undefined =>
  ownValue(rule.props, prop);

/** An id that a lesson points at. */
export interface LessonReference extends Position {
  readonly id: string;
}

/** The questions or the sources a lesson points at, in reading order. */
export function referencesTo(
  lesson: AuthoredLesson,
  target: 'question' | 'source',
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
