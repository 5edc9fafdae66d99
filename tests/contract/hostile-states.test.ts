import { expect, test } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from '../../src/progress/snapshot.ts';
import { planOpening } from '../../src/tracking/opening.ts';
import { fromRank, raiseStatus, toRank } from '../../src/tracking/status-ladder.ts';
import type { Launch } from '../../src/tracking/learning-record.ts';
import {
  aModuleDefinition,
  aQuizRun,
  progressAfter,
} from '../unit/progress/a-module-definition.ts';

const STATES = 100_000;
const definition = aModuleDefinition();
const passed = { completion: 'complete', success: 'passed' } as const;

/** The same numbers every time: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const foreign = [
  '{"lessons":[1,2,3]}',
  '__proto__',
  'constructor~1',
  '<script>alert(1)</script>',
  'viewed=1,2,3|lastviewedslide=3|#1##,3,3,3|',
  '\u0000\u0001\uFFFF',
  'NaN',
  '[]',
];

test(`${STATES.toLocaleString('en-GB')} corrupted, truncated, foreign and future states: none throws, none lowers a status`, () => {
  const random = createRandom(4);
  const below = (limit: number) => Math.floor(random() * limit);
  const progress = progressAfter([
    { type: 'part-completed', partId: 'history' },
    ...aQuizRun(['quiz-1', 'quiz-2'], 2),
  ]);
  const state = { progress, rank: 8, saveCount: 9, recordedAttempts: 1 };
  const encoded = encodeSnapshot(state, definition);
  const sound = encoded.ok ? encoded.text : '';

  function someState(): string {
    switch (below(5)) {
      case 0: {
        const at = below(sound.length);
        return sound.slice(0, at) + String.fromCharCode(below(0xffff)) + sound.slice(at + 1);
      }
      case 1:
        return sound.slice(0, below(sound.length));
      case 2:
        return `${String(2 + below(9))}${sound.slice(1)}`;
      case 3:
        return String(foreign[below(foreign.length)]) + sound.slice(below(sound.length));
      default:
        return Array.from({ length: below(80) }, () => String.fromCharCode(32 + below(95))).join(
          '',
        );
    }
  }

  const startMs = performance.now();
  for (let count = 0; count < STATES; count += 1) {
    const text = someState();
    const launch = { status: passed, snapshot: text, mode: 'normal', isForCredit: true } as Launch;
    const { state: read, info } = planOpening(launch, definition, true);
    const after = raiseStatus(passed, fromRank(read.rank));
    if (toRank(after) < toRank(passed) || !info.wasFinished) throw new Error(JSON.stringify(text));
  }
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`${STATES.toLocaleString('en-GB')} states read in ${seconds} s`);
});

test.each([
  ['a number', 7],
  ['nothing', null],
  ['an object', { toString: () => '1~3' }],
  ['a list', ['1~3']],
  ['a million characters', 'x'.repeat(1_000_000)],
  ['a million brackets', '('.repeat(1_000_000)],
  ['a million digits', `${'9'.repeat(1_000_000)}~`],
])('%s in the place of a state: the learner starts fresh', (_, text) => {
  const { progress, notice } = decodeSnapshot(text, definition);
  expect(progress.parts).toEqual({});
  expect(text === null || notice !== undefined).toBe(true);
});
