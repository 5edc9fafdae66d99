import type { ComponentRule, PropRule, ReferenceTarget } from './lesson-components.ts';

/** One setting of a component, in words for those who write lessons. */
export interface FieldFacts {
  readonly name: string;
  readonly isRequired: boolean;
  /** What its value is. */
  readonly takes: string;
}

const targets: Readonly<Record<ReferenceTarget, string>> = {
  question: 'The id of a practice question of this module',
  family: 'The name of a family of questions',
  scenario: 'The id of a scenario of this module',
  source: 'The id of a source in sources.yaml',
  term: 'The id of a term in glossary.yaml',
  contributor: 'The id of a person in contributors.yaml',
  data: 'The name of a figure in content/data',
  picture: 'The name of a picture in the folder images',
  media: 'The name of a film or recording in the folder media',
  captions: 'The name of a file of captions in the folder media',
};

function takes({ values, refersTo, isId }: PropRule): string {
  if (values) return `One of: ${values.join(', ')}`;
  if (refersTo) return targets[refersTo];
  return isId ? 'A short name of your own, in small letters and hyphens' : 'Text';
}

/** The settings of a component, those it cannot do without first. */
export const fieldsOf = ({ props }: ComponentRule): readonly FieldFacts[] =>
  Object.entries(props)
    .map(([name, rule]) => ({ name, isRequired: rule.isRequired, takes: takes(rule) }))
    .toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired));

const contents: Readonly<Record<ComponentRule['content'], string>> = {
  none: 'It holds no text.',
  blocks: 'It is wrapped round paragraphs and lists of their own lines.',
  words: 'It is wrapped round words of a sentence.',
};

/** Where a component stands and what it holds, as sentences. */
export function placeSentences(rule: ComponentRule): readonly string[] {
  const { content, isInline, onlyIn, isOutermost, holds } = rule;
  return [
    contents[content],
    isInline ? 'It stands inside a sentence.' : 'It takes a line of its own.',
    ...(onlyIn === undefined ? [] : [`It stands directly in ${onlyIn}.`]),
    ...(isOutermost ? ['It stands in no other component.'] : []),
    ...(holds === undefined || content === 'none'
      ? []
      : [
          holds.length === 0 ? 'It holds no other component.' : `It may hold: ${holds.join(', ')}.`,
        ]),
  ];
}
