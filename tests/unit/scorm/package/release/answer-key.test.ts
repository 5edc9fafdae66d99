import { expect, test } from 'vitest';
import { answerKeysOf, retiredKeys } from '../../../../../scorm/package/release/answer-key.ts';
import { aModuleModel } from '../../../../helpers/built-site.ts';

const question = (id: string, ...keys: readonly string[]) => ({
  id,
  kind: 'single' as const,
  objective: 'grounds',
  stem: `What of ${id}?`,
  options: keys.map((key) => ({ key, text: `Say ${key}` })),
});
const asking = (...questions: ReturnType<typeof question>[]) =>
  answerKeysOf(aModuleModel({ questions }));

const first = asking(question('name', 'yes', 'no'), question('place', 'here', 'there'));
const had = { answers: first, release: 1 };
const said = (keys: ReturnType<typeof retiredKeys>) =>
  keys.flatMap(({ id, until, names }) =>
    names.map(({ letter, key }) => `${id} ${letter} ${key} until ${until ?? 'now'}`),
  );

test('a question that is taken out stays readable in reports, also two releases later', () => {
  const second = asking(question('name', 'yes', 'no'));
  const retired = retiredKeys(second, 2, had);
  expect(said(retired)).toEqual(['place a here until 1', 'place b there until 1']);
  const later = retiredKeys(second, 3, { answers: [...second, ...retired], release: 2 });
  expect(later).toEqual(retired);
});

test('letters that now mean another choice keep what they meant', () => {
  const second = asking(question('name', 'no', 'yes'), question('place', 'here', 'there'));
  expect(said(retiredKeys(second, 2, had))).toEqual(['name a yes until 1', 'name b no until 1']);
});

test('other words for the same choice need no second line', () => {
  const second = first.map((answer) => ({ ...answer, question: 'In other words?' }));
  expect(retiredKeys(second, 2, had)).toEqual([]);
});

test('what is dropped before a release is handed out leaves no trace', () => {
  expect(retiredKeys(asking(question('name', 'yes', 'no')), 1, had)).toEqual([]);
  expect(retiredKeys(first, 1, undefined)).toEqual([]);
});

test('a question that comes back is asked again', () => {
  const without = asking(question('name', 'yes', 'no'));
  const answers = [...without, ...retiredKeys(without, 2, had)];
  expect(retiredKeys(first, 3, { answers, release: 2 })).toEqual([]);
});
