import { effect } from '@preact/signals-core';
import { describe, expect, test, vi } from 'vitest';
import { createProgressStore, type LaunchInfo } from '../../../src/progress/progress-store.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { aModuleDefinition, aModuleWithoutQuiz, progressAfter } from './a-module-definition.ts';

const launched: LaunchInfo = {
  isStarted: true,
  notice: undefined,
  passingScore: 0.6,
  wasFinished: false,
  hasExit: true,
};

const restored = progressAfter([
  { type: 'part-opened', partId: 'history' },
  { type: 'part-completed', partId: 'history' },
  { type: 'part-opened', partId: 'grounds' },
]);

describe('before the place of record has answered', () => {
  test('a module can be read and answered, with its own pass mark', () => {
    const store = createProgressStore(aModuleDefinition());
    expect(store.progress.value).toBe(emptyProgress);
    expect(store.saveState.value).toEqual({ kind: 'starting' });
    expect(store.launch.value).toMatchObject({ isStarted: false, passingScore: 0.8 });
    store.dispatch({ type: 'part-opened', partId: 'history' });
    expect(store.progress.value.location).toBe('history');
  });

  test('a module without a graded quiz has no pass mark', () => {
    expect(createProgressStore(aModuleWithoutQuiz()).launch.value.passingScore).toBeUndefined();
  });
});

describe('restoring', () => {
  test('what the learner did meanwhile is put on top of what was restored', () => {
    const store = createProgressStore(aModuleDefinition());
    store.dispatch({ type: 'check-answered', questionId: 'check-1', chosen: [1], isCorrect: true });
    store.restore(restored, launched);
    expect(store.progress.value.parts).toEqual(restored.parts);
    expect(store.progress.value.answers['check-1']?.chosen).toEqual([1]);
    expect(store.launch.value).toEqual(launched);
  });

  test('what the learner did meanwhile is kept when there is nothing to restore', () => {
    const store = createProgressStore(aModuleDefinition());
    store.dispatch({ type: 'part-completed', partId: 'history' });
    store.restore(undefined, launched);
    expect(store.progress.value.parts).toEqual({ history: 'completed' });
  });

  test('with nothing done meanwhile the restored object itself is used', () => {
    const store = createProgressStore(aModuleDefinition());
    store.restore(restored, launched);
    expect(store.progress.value).toBe(restored);
  });

  test('happens once', () => {
    const store = createProgressStore(aModuleDefinition());
    store.restore(restored, launched);
    store.restore(undefined, launched);
    expect(store.progress.value).toBe(restored);
  });

  test('is seen as one change', () => {
    const store = createProgressStore(aModuleDefinition());
    store.dispatch({ type: 'part-completed', partId: 'grounds' });
    const seen: [isStarted: boolean, partCount: number][] = [];
    effect(() => {
      seen.push([store.launch.value.isStarted, Object.keys(store.progress.value.parts).length]);
    });
    store.restore(restored, launched);
    expect(seen).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});

describe('listeners', () => {
  test('hear of every event once, with the progress it led to', () => {
    const store = createProgressStore(aModuleDefinition());
    const listener = vi.fn();
    store.subscribe(listener);
    const early = { type: 'part-opened', partId: 'quiz' } as const;
    store.dispatch(early);
    expect(listener).not.toHaveBeenCalled();
    store.restore(restored, launched);
    expect(listener.mock.calls).toEqual([
      [early, { ...restored, location: 'quiz', parts: { ...restored.parts, quiz: 'in-progress' } }],
    ]);
    const late = { type: 'part-completed', partId: 'grounds' } as const;
    store.dispatch(late);
    expect(listener).toHaveBeenLastCalledWith(late, store.progress.value);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('hear nothing more after they left', () => {
    const store = createProgressStore(aModuleDefinition());
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.restore(undefined, launched);
    leave();
    store.dispatch({ type: 'part-opened', partId: 'quiz' });
    expect(listener).not.toHaveBeenCalled();
  });
});

test('the same save state set again is not a change', () => {
  const store = createProgressStore(aModuleDefinition());
  const seen: string[] = [];
  effect(() => {
    seen.push(store.saveState.value.kind);
  });
  store.setSaveState({ kind: 'saved' });
  store.setSaveState({ kind: 'saved' });
  store.setSaveState({ kind: 'not-recorded', reason: 'review' });
  expect(seen).toEqual(['starting', 'saved', 'not-recorded']);
  expect(store.saveState.value).toEqual({ kind: 'not-recorded', reason: 'review' });
});
