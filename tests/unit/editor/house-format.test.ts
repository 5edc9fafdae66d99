import { expect, test } from 'vitest';
import { inHouseFormat } from '../../../src/editor/server/house-format.ts';

test('a lesson is put into the house format', async () => {
  const text = '---\ntitle: A\n---\n\n* one\n* *two*\n';
  expect(await inHouseFormat('a.mdx', text)).toBe('---\ntitle: A\n---\n\n- one\n- _two_\n');
});

test('a text whose meaning the formatter would change stays as it is', async () => {
  const text = '---\ntitle: A\n---\n\nOne\ttwo <Term id="x">three\nfour</Term>\n\n***five***\n';
  expect(await inHouseFormat('a.mdx', text)).toBe(text);
});
