import { describe, expect, test } from 'vitest';
import { aScore, anAnswer, aSnapshot, aStatus, namesOf, someTime } from './entries.ts';
import { open, suspend, visit, writeAll, type RecordHarness } from './harness.ts';

export function describeEntries(harness: RecordHarness): void {
  const { nameOption } = harness;

  describe('putting things on record', () => {
    test('nothing is on record before it is committed', async () => {
      const place = harness.createPlace();
      const { record } = await open(place);
      const before = place.read();
      writeAll(record, [
        aSnapshot('1~state'),
        anAnswer(),
        aScore(0.9),
        aStatus('complete', 'passed'),
        someTime(60_000),
        suspend,
      ]);
      expect(place.read()).toEqual(before);
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read()).not.toEqual(before);
    });

    test.each([
      ['incomplete', 'unknown'],
      ['complete', 'unknown'],
      ['complete', 'passed'],
      ['complete', 'failed'],
    ] as const)('the status %s, %s', async (completion, success) => {
      const place = harness.createPlace();
      await visit(place, [aStatus(completion, success)]);
      expect(place.read()).toMatchObject({ completion, success });
    });

    test('a status that goes up, step by step', async () => {
      const place = harness.createPlace();
      await visit(place, [aStatus('incomplete')]);
      await visit(place, [aStatus('complete', 'failed')]);
      expect(place.read()).toMatchObject({ completion: 'complete', success: 'failed' });
      await visit(place, [aStatus('complete', 'passed')]);
      expect(place.read()).toMatchObject({ completion: 'complete', success: 'passed' });
    });

    test.each([0, 0.33, 0.58, 1])('the score %d', async (scaledScore) => {
      const place = harness.createPlace();
      await visit(place, [aScore(scaledScore)]);
      expect(place.read().scaledScore).toBe(scaledScore);
    });

    test('the saved state, the part to resume at and the progress', async () => {
      const place = harness.createPlace();
      await visit(place, [aSnapshot('1~a_B-9.:;', { location: 'part-2', progress: 0.25 })]);
      expect(place.read()).toMatchObject({
        snapshot: '1~a_B-9.:;',
        location: 'part-2',
        progress: harness.keepsProgress ? 0.25 : undefined,
      });
    });

    test('a saved state of 2,000 characters', async () => {
      const place = harness.createPlace();
      await visit(place, [aSnapshot('x'.repeat(2000))]);
      expect(place.read().snapshot).toBe('x'.repeat(2000));
    });

    test('the time of a visit, which replaces what was said earlier in it', async () => {
      const place = harness.createPlace();
      await visit(place, [someTime(60_000), someTime(3_725_000)]);
      expect(place.read().durationMs).toBe(3_725_000);
    });

    test('the time of several visits, which adds up', async () => {
      const place = harness.createPlace();
      await visit(place, [someTime(60_000)]);
      await visit(place, [someTime(30_000)]);
      expect(place.read().durationMs).toBe(90_000);
    });

    test('the wish to come back later', async () => {
      const place = harness.createPlace();
      await visit(place, []);
      expect(place.read().isSuspended).toBe(true);
    });

    test('an answer with one right option', async () => {
      const place = harness.createPlace();
      await visit(place, [anAnswer({ chosen: [3], correct: [1], isCorrect: false })]);
      expect(place.read().answers).toEqual([
        {
          id: 'q_grounds_for_search_a1',
          chosen: namesOf(nameOption, 3),
          correct: namesOf(nameOption, 1),
          isCorrect: false,
          time: expect.stringContaining('09:05:07') as string,
        },
      ]);
    });

    test('an answer with several right options', async () => {
      const place = harness.createPlace();
      await visit(place, [anAnswer({ kind: 'multiple', chosen: [0, 2], correct: [0, 2] })]);
      expect(place.read().answers).toMatchObject([
        { chosen: namesOf(nameOption, 0, 2), correct: namesOf(nameOption, 0, 2), isCorrect: true },
      ]);
    });

    test('answers of every kind of question, also those to which nothing was answered', async () => {
      const place = harness.createPlace();
      const claim = { questionId: 'a-claim', optionKeys: ['true', 'false'] };
      const wrong = { isCorrect: false };
      await visit(place, [
        anAnswer({ ...claim, kind: 'truefalse', chosen: [1], correct: [1] }),
        anAnswer({
          ...claim,
          part: 'because',
          optionKeys: ['so', 'no'],
          chosen: [0],
          correct: [0],
        }),
        anAnswer({
          questionId: 'steps',
          kind: 'order',
          chosen: [3, 0, 1, 2],
          correct: [0, 1, 2, 3],
        }),
        anAnswer({
          ...{ questionId: 'themes', kind: 'match', promptKeys: ['my-tone', 'my-notes'] },
          ...{ chosen: [2, 2], correct: [2, 2] },
        }),
        anAnswer({
          ...claim,
          ...wrong,
          kind: 'truefalse',
          quizAttempt: 2,
          chosen: [],
          correct: [1],
        }),
        anAnswer({
          ...{ ...wrong, questionId: 'steps', kind: 'order', quizAttempt: 2 },
          ...{ chosen: [], correct: [0, 1, 2, 3] },
        }),
        anAnswer({
          ...{ ...wrong, questionId: 'themes', kind: 'match', quizAttempt: 2, chosen: [] },
          ...{ promptKeys: ['my-tone', 'my-notes'], correct: [2, 2] },
        }),
      ]);
      expect(place.read().answers.map(({ id }) => id)).toEqual([
        'q_a_claim_a1',
        'q_a_claim_because_a1',
        'q_steps_a1',
        'q_themes_a1',
        'q_a_claim_a2',
        'q_steps_a2',
        'q_themes_a2',
      ]);
      expect(place.read().answers[2]).toMatchObject({
        chosen: namesOf(nameOption, 3, 0, 1, 2),
        correct: namesOf(nameOption, 0, 1, 2, 3),
      });
    });

    test('answers of several visits, one after the other and none twice', async () => {
      const place = harness.createPlace();
      await visit(place, [anAnswer({ questionId: 'one' }), anAnswer({ questionId: 'two' })]);
      await visit(place, [
        anAnswer({ questionId: 'one', quizAttempt: 2 }),
        anAnswer({ questionId: 'three' }),
      ]);
      await visit(place, [anAnswer({ questionId: 'one', quizAttempt: 3 })]);
      expect(place.read().answers.map(({ id }) => id)).toEqual([
        'q_one_a1',
        'q_two_a1',
        'q_one_a2',
        'q_three_a1',
        'q_one_a3',
      ]);
    });
  });

  describe('a saved state that the place of record might not keep', () => {
    test.each([
      ['4,097 characters', 'x'.repeat(4097)],
      ['letters with accents', '1~Jérôme'],
      ['a space', '1~ '],
      ['a line break', '1~\n'],
      ['an angle bracket', '1~<'],
    ])('is refused for %s, and the former one stays', async (_, snapshot) => {
      const place = harness.createPlace();
      const { record } = await open(place);
      writeAll(record, [aSnapshot('1~former'), suspend]);
      expect(record.write(aSnapshot(snapshot))).toMatchObject({
        ok: false,
        problem: { kind: 'refused' },
      });
      expect(await record.commit()).toEqual({ ok: true });
      expect(place.read().snapshot).toBe('1~former');
    });
  });
}
