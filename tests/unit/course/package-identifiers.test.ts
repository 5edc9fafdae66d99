import { expect, test } from 'vitest';
import { identifierStart, newIdentifiers } from '../../../src/course/package-identifiers.ts';
import { packageIdentifiersSchema } from '../../../src/course/schemas/slots.ts';

test('identifiers are made from the id of the module', () => {
  expect(newIdentifiers('stop-and-search', [])).toEqual({
    manifest: 'GR_stop_and_search',
    organization: 'ORG',
    item: 'ITEM_stop_and_search',
    resource: 'RES_stop_and_search',
  });
});

test('a number keeps identifiers apart whose first fifteen characters are the same', () => {
  const first = newIdentifiers('stop-and-search', []);
  const second = newIdentifiers('stop-and-search-again', [first]);
  const third = newIdentifiers('stop-and-search-refresher', [first, second]);
  expect([second, third]).toEqual([
    {
      manifest: 'GR2_stop_and_search_again',
      organization: 'ORG',
      item: 'ITEM2_stop_and_search_again',
      resource: 'RES2_stop_and_search_again',
    },
    {
      manifest: 'GR3_stop_and_search_refresher',
      organization: 'ORG',
      item: 'ITEM3_stop_and_search_refresher',
      resource: 'RES3_stop_and_search_refresher',
    },
  ]);
});

test('a number is given only to the identifier that needs one', () => {
  const taken = newIdentifiers('hate-crime-basics', []);
  expect(newIdentifiers('hate-crime-2', [taken])).toMatchObject({
    manifest: 'GR_hate_crime_2',
    item: 'ITEM2_hate_crime_2',
    resource: 'RES2_hate_crime_2',
  });
});

test('upper and lower case do not tell identifiers apart', () => {
  expect(identifierStart('GR_Stop_And_Search')).toBe('gr_stop_and_sea');
});

test('the longest module id gives identifiers that packages accept', () => {
  const identifiers = newIdentifiers('a'.repeat(48), []);
  expect(packageIdentifiersSchema.parse(identifiers)).toEqual(identifiers);
});
