import { expect, test } from 'vitest';
import { compareTitles, firstOfEachLetter } from '../../../src/course/alphabet.ts';

const titles = [
  'Brixton',
  '‘A grave risk’',
  '1981',
  'APP',
  'Émigrés',
  "'Sus' law",
  'A name',
  '3rd',
];
const sorted = titles.toSorted(compareTitles);

test('titles stand under their first letter, whatever quotation marks they begin with', () => {
  expect(sorted).toEqual([
    '1981',
    '3rd',
    '‘A grave risk’',
    'A name',
    'APP',
    'Brixton',
    'Émigrés',
    "'Sus' law",
  ]);
});

test('each letter leads to its first entry, and all numbers are one', () => {
  const entries = sorted.map((title, index) => ({ title, address: `entry-${String(index)}` }));
  expect(firstOfEachLetter(entries)).toEqual([
    { letter: '0–9', address: 'entry-0' },
    { letter: 'A', address: 'entry-2' },
    { letter: 'B', address: 'entry-5' },
    { letter: 'E', address: 'entry-6' },
    { letter: 'S', address: 'entry-7' },
  ]);
});
