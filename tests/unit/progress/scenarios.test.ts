import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { reduceProgress } from '../../../src/progress/reduce-progress.ts';
import { decodeSnapshot, encodeSnapshot, longestSnapshot } from '../../../src/progress/snapshot.ts';
import { aModuleDefinition, progressAfter } from './a-module-definition.ts';

const before = aModuleDefinition();
const definition = aModuleDefinition({
  scenarios: [
    { id: 'the-receipt', slot: 0 },
    { id: 'the-bus-stop', slot: 6 },
  ],
});

const completed = (scenarioId: string) => ({ type: 'scenario-completed' as const, scenarioId });

const textOf = (progress: typeof emptyProgress, module = definition) => {
  const encoded = encodeSnapshot({ progress, rank: 0, saveCount: 0, recordedAttempts: 0 }, module);
  return encoded.ok ? encoded.text : 'too long';
};

describe('completing a scenario', () => {
  test('is kept, in the order of the module, whichever came first', () => {
    const progress = progressAfter(
      [completed('the-bus-stop'), completed('the-receipt')],
      definition,
    );
    expect(progress).toEqual({ ...emptyProgress, scenarios: ['the-receipt', 'the-bus-stop'] });
  });

  test.each([
    ['again', 'the-receipt'],
    ['that the module does not have', 'constructor'],
  ])('one %s changes nothing', (_, scenarioId) => {
    const progress = progressAfter([completed('the-receipt')], definition);
    expect(reduceProgress(progress, completed(scenarioId), definition)).toBe(progress);
  });

  test('completes no lesson and answers no question', () => {
    const { parts, answers, quiz } = progressAfter([completed('the-receipt')], definition);
    expect({ parts, answers, quiz }).toEqual({ parts: {}, answers: {}, quiz: emptyProgress.quiz });
  });
});

describe('in the snapshot', () => {
  test('each scenario is one bit at its slot, in a third block', () => {
    const progress = progressAfter([completed('the-bus-stop')], definition);
    expect(textOf(progress)).toBe('1~3~~0.0.0.0...0.~A.AAAAAAAAAAAAAA.Ag~0y9k557');
    expect(decodeSnapshot(textOf(progress), definition).progress).toEqual(progress);
  });

  test('a module without scenarios has no third block', () => {
    expect(textOf(emptyProgress, before)).toBe('1~3~~0.0.0.0...0.~A.AAAAAAAAAAAAAA~1q3xvl8');
  });

  test('a text from before the module had scenarios is read as before', () => {
    const progress = progressAfter([{ type: 'part-completed', partId: 'grounds' }], before);
    const { notice, progress: read } = decodeSnapshot(textOf(progress, before), definition);
    expect([notice, read]).toEqual([undefined, progress]);
  });

  test('a text with scenarios is read by a release that has them no more', () => {
    const progress = progressAfter([completed('the-receipt')], definition);
    const { notice, progress: read } = decodeSnapshot(textOf(progress), before);
    expect([notice, read]).toEqual([undefined, emptyProgress]);
  });

  test('the longest text counts the scenarios', () => {
    expect(longestSnapshot(definition) - longestSnapshot(before)).toBe(3);
  });
});
