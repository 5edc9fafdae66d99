import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordStatus } from '../../../src/tracking/learning-record.ts';
import { fromRank, isFinished, raiseStatus, toRank } from '../../../src/tracking/status-ladder.ts';
import { status } from './a-session.ts';

const allStatuses: readonly RecordStatus[] = Array.from({ length: 9 }, (_, rank) => fromRank(rank));

test('every status has a rank of its own and comes back from it', () => {
  expect(allStatuses.map(toRank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(allStatuses.map((each) => JSON.stringify(each))).size).toBe(9);
});

test('a rank that does not exist means that nothing is known', () => {
  expect(fromRank(99)).toEqual(status('unknown'));
});

describe('news about a module', () => {
  test.each([
    [status('unknown'), status('incomplete'), status('incomplete')],
    [status('incomplete'), status('complete', 'failed'), status('complete', 'failed')],
    [status('incomplete'), status('incomplete', 'passed'), status('incomplete', 'passed')],
    [status('complete', 'failed'), status('complete', 'passed'), status('complete', 'passed')],
    [status('complete', 'failed'), status('incomplete'), status('complete', 'failed')],
    [status('complete'), status('complete', 'failed'), status('complete')],
    [status('complete'), status('complete', 'passed'), status('complete', 'passed')],
    [status('complete', 'passed'), status('complete', 'failed'), status('complete', 'passed')],
    [status('complete', 'passed'), status('incomplete'), status('complete', 'passed')],
  ])('%j, then %j: %j', (current, news, result) => {
    expect(raiseStatus(current, news)).toEqual(result);
  });
});

/** Places of record with one field for both facts order them like this. */
function fieldRank({ completion, success }: RecordStatus): number {
  if (completion !== 'complete') return completion === 'incomplete' ? 1 : 0;
  return { failed: 2, unknown: 3, passed: 4 }[success];
}

test('no news lowers a status, whether it is kept as two facts or as one', () => {
  const some = fc.constantFrom(...allStatuses);
  fc.assert(
    fc.property(some, some, (current, news) => {
      const result = raiseStatus(current, news);
      expect(toRank(result)).toBeGreaterThanOrEqual(toRank(current));
      expect(fieldRank(result)).toBeGreaterThanOrEqual(fieldRank(current));
      expect(raiseStatus(result, news)).toEqual(result);
    }),
  );
});

describe('a module is finished when nothing more can come', () => {
  test.each(allStatuses.map((each) => [each, toRank(each) === 6 || toRank(each) === 8] as const))(
    '%j: %s',
    (each, expected) => {
      expect(isFinished(each)).toBe(expected);
    },
  );
});
