import { describe, expect, test } from 'vitest';
import { createSaveLoop } from '../../../src/tracking/save-loop.ts';
import { SECOND } from './a-session.ts';
import { createFakePage, settle } from './fake-page.ts';

/** A loop whose saves end when the test says so. */
function begin() {
  const page = createFakePage();
  const states: string[] = [];
  const saves: ((isSaved: boolean) => void)[] = [];
  const idles: number[] = [];
  const loop = createSaveLoop({
    environment: page.environment,
    save: (idleMs) => {
      idles.push(idleMs);
      return new Promise((resolve) => saves.push(resolve));
    },
    isActive: () => false,
    onState: (state) => states.push(state),
  });
  const end = async (index: number, isSaved: boolean) => {
    saves[index]?.(isSaved);
    await settle();
  };
  return { page, loop, states, saves, idles, end };
}

describe('saves on their way', () => {
  test('one that began later and failed is not made good by one that began before', async () => {
    const { loop, end } = begin();
    void loop.saveNow();
    void loop.saveNow();
    await end(1, false);
    await end(0, true);
    expect(loop.isFailing()).toBe(true);
  });

  test('one that began later makes good for one that failed before', async () => {
    const { loop, end } = begin();
    void loop.saveNow();
    await end(0, false);
    void loop.saveNow();
    await end(1, true);
    expect(loop.isFailing()).toBe(false);
  });

  test('a scheduled save waits for the one on its way', async () => {
    const { page, loop, saves, end } = begin();
    void loop.saveNow();
    loop.change('other');
    await page.pass(25 * SECOND);
    expect(saves).toHaveLength(1);
    await end(0, true);
    await page.pass(0);
    expect(saves).toHaveLength(2);
  });

  test('nothing is called saved while a save is on its way', async () => {
    const { loop, states, end } = begin();
    void loop.saveNow();
    expect(states.at(-1)).toBe('saving');
    expect(loop.hasUnsaved()).toBe(true);
    await end(0, true);
    expect(states.at(-1)).toBe('saved');
    expect(loop.hasUnsaved()).toBe(false);
  });
});

test('a save learns how long ago the one before began', async () => {
  const { page, loop, idles } = begin();
  void loop.saveNow();
  await page.pass(40 * SECOND);
  void loop.saveNow();
  expect(idles).toEqual([0, 40 * SECOND]);
});
