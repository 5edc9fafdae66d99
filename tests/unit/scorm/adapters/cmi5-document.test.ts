import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyDocument,
  fromDocumentText,
  toDocumentText,
  withResultsOf,
  type Report,
} from '../../../../scorm/adapters/cmi5-document.ts';

const share = fc.option(
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  {
    nil: undefined,
  },
);
const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
const waiting = fc.record({
  id: fc.uuid(),
  interactionId: fc.string(),
  type: fc.constantFrom('choice', 'matching'),
  correct: fc.string(),
  response: fc.string(),
  isCorrect: fc.boolean(),
});
const someDocument = fc.record({
  completion: fc.constantFrom('unknown', 'incomplete', 'complete'),
  success: fc.constantFrom('unknown', 'passed', 'failed'),
  snapshot: text,
  location: text,
  progress: share,
  scaledScore: share,
  durationMs: fc.nat(),
  reported: fc.subarray<Report>(['completed', 'passed', 'failed']),
  waiting: fc.array(waiting, { maxLength: 3 }),
});

test('a document is read back as it was written', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      expect(fromDocumentText(toDocumentText(document))).toEqual(document);
    }),
  );
});

test('of any text something is made, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
      const read = fromDocumentText(given);
      expect(fromDocumentText(toDocumentText(read))).toEqual(read);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['a list', '[1]'],
  [
    'odd values',
    '{"completion":7,"success":"great","scaledScore":2,"durationMs":-1,"reported":{}}',
  ],
  ['odd answers', '{"waiting":[1,{},{"id":"x"},null]}'],
])('%s is an empty document', (_, given) => {
  expect(fromDocumentText(given)).toEqual(emptyDocument);
});

test('the saved state is ours and the better result is kept, whoever wrote it', () => {
  const ours = { ...emptyDocument, snapshot: '1~ours', completion: 'incomplete' } as const;
  const theirs = {
    ...emptyDocument,
    snapshot: '1~theirs',
    completion: 'complete',
    success: 'failed',
    scaledScore: 0.4,
    reported: ['completed'],
  } as const;
  expect(withResultsOf(ours, theirs)).toEqual({ ...theirs, snapshot: '1~ours' });
  expect(withResultsOf({ ...ours, success: 'passed', scaledScore: 0.9 }, theirs)).toMatchObject({
    success: 'passed',
    scaledScore: 0.9,
  });
});
