import { expect, test } from 'vitest';
import { fieldsOf, placeSentences } from '../../../src/course/component-facts.ts';
import { lessonComponents } from '../../../src/course/lesson-components.ts';

const rule = (name: string) => lessonComponents[name]!;

test('settings are told with what they take, those that are needed first', () => {
  expect(fieldsOf(rule('Event'))).toEqual([
    { name: 'date', isRequired: true, takes: 'Text' },
    { name: 'title', isRequired: true, takes: 'Text' },
    { name: 'kind', isRequired: true, takes: 'One of: national, policing, community' },
    { name: 'place', isRequired: false, takes: 'Text' },
  ]);
  expect(fieldsOf(rule('Cite'))[0]?.takes).toBe('The id of a source in sources.yaml');
  expect(fieldsOf(rule('Plan'))[0]?.takes).toBe(
    'A short name of your own, in small letters and hyphens',
  );
});

test('it is told where a component stands and what it holds', () => {
  expect(placeSentences(rule('View'))).toEqual([
    'It is wrapped round paragraphs and lists of their own lines.',
    'It takes a line of its own.',
    'It stands directly in Perspectives.',
    'It may hold: Cite, Term.',
  ]);
  expect(placeSentences(rule('Term'))).toEqual([
    'It is wrapped round words of a sentence.',
    'It stands inside a sentence.',
    'It holds no other component.',
  ]);
});
