import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInteractionId } from '../../../../scorm/standards/interaction.ts';
import { scorm12Limits } from '../../../../scorm/standards/scorm12/data-model.ts';
import { scorm2004Limits } from '../../../../scorm/standards/scorm2004/data-model.ts';
import { identifiers } from './identifiers.ts';

test.each([
  ['stop', 1, 'q_stop_a1'],
  ['stop-and-search', 2, 'q_stop_and_search_a2'],
  ['x', 12, 'q_x_a12'],
])('question %s in quiz attempt %d is reported as %s', (questionId, quizAttempt, id) => {
  expect(toInteractionId(questionId, quizAttempt)).toBe(id);
});

const attempts = fc.integer({ min: 1, max: 99_999 });

test('every id is short, begins with a letter and has no spaces or hyphens', () => {
  fc.assert(
    fc.property(identifiers, attempts, (questionId, quizAttempt) => {
      const id = toInteractionId(questionId, quizAttempt);
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(id.length).toBeLessThanOrEqual(60);
      expect(id.length).toBeLessThanOrEqual(scorm12Limits.identifier);
      expect(id.length).toBeLessThanOrEqual(scorm2004Limits.identifier);
    }),
  );
});

test('two answers share an id only when question and quiz attempt are the same', () => {
  fc.assert(
    fc.property(
      fc.tuple(identifiers, attempts),
      fc.tuple(identifiers, attempts),
      ([question, attempt], [otherQuestion, otherAttempt]) => {
        const isSame = question === otherQuestion && attempt === otherAttempt;
        const [id, otherId] = [
          toInteractionId(question, attempt),
          toInteractionId(otherQuestion, otherAttempt),
        ];
        expect(id === otherId).toBe(isSame);
      },
    ),
    {
      examples: [
        [
          ['x', 1],
          ['x-a1', 1],
        ],
      ],
    },
  );
});
