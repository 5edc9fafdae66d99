import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const filler = 'Nothing of note stands here at all. '.repeat(12);
const inOne = (text: string, ...stems: string[]) =>
  excerptOf(text, new Set(stems))
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

test('a short text is shown whole, with the words that were found apart', () => {
  expect(inOne('Lamps at the front: two lamps.', 'lamp')).toBe(
    '[Lamps] at the front: two [lamps].',
  );
});

test('of a long text the sentence with the words is shown', () => {
  const excerpt = inOne(`${filler}Brakes stop you. ${filler}`, 'brake');
  expect(excerpt).toMatch(/^… (?:\S+ )*\[Brakes\] stop you\. Nothing/);
  expect(excerpt).toMatch(/ …$/);
  expect(excerpt.length).toBeLessThan(250);
});

test('the place with most of the words is chosen over an earlier one with fewer', () => {
  expect(inOne(`A lamp. ${filler}A lamp and brakes.`, 'lamp', 'brake')).toContain(
    'A [lamp] and [brakes].',
  );
});

test('where no word was found, the text is shown from its start', () => {
  expect(inOne(filler)).toMatch(/^Nothing of note/);
  expect(inOne('')).toBe('');
});
