import { expect, test } from 'vitest';
import { formAddress } from '../../../src/editor/page/form-address.ts';

const course = {
  modules: [{ id: 'charter', title: 'Charter', lessons: ['first-words'], objectives: [] }],
};

test.each([
  ['/', '', '/keystatic'],
  ['/search', '', '/keystatic'],
  ['/glossary', '', '/keystatic/collection/glossary'],
  ['/support.html', '', '/keystatic/singleton/support'],
  ['/authoring', '', '/keystatic'],
  ['/charter', '', '/keystatic/collection/charter-lessons'],
  ['/charter', '#first-words', '/keystatic/collection/charter-lessons/item/first-words'],
  ['/charter.html', '#summary', '/keystatic/collection/charter-lessons'],
  ['/charter-guide', '', '/keystatic/singleton/charter-guide'],
])('from %s%s the link “Edit” leads to %s', (pathname, hash, address) => {
  expect(formAddress({ pathname, hash }, course)).toBe(address);
});
