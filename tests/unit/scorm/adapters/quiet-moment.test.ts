import { expect, test } from 'vitest';
import { quietMoment } from '../../../../scorm/adapters/quiet-moment.ts';

/** A window of which the test says when it has loaded and when it is idle. */
function aWindow({ readyState, hasIdle }: { readyState: DocumentReadyState; hasIdle: boolean }) {
  const waiting: Record<string, () => void> = {};
  const wait = (what: string) => (action: unknown) => {
    waiting[what] = action as () => void;
    return 0;
  };
  const window = {
    document: { readyState },
    addEventListener: (_type: string, action: unknown) => wait('load')(action),
    setTimeout: wait('timeout'),
    ...(hasIdle ? { requestIdleCallback: wait('idle') } : {}),
  } as unknown as Parameters<typeof quietMoment>[0];
  return { window, waiting };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test.each([
  ['loading', true, ['load', 'idle']],
  ['complete', true, ['idle']],
  ['loading', false, ['load', 'timeout']],
] as const)(
  'a page that is %s (idle time known: %s) waits for %j',
  async (state, hasIdle, order) => {
    const { window, waiting } = aWindow({ readyState: state, hasIdle });
    let isQuiet = false;
    const moment = quietMoment(window).then(() => {
      isQuiet = true;
    });
    for (const step of order) {
      await settle();
      expect(isQuiet).toBe(false);
      expect(Object.keys(waiting)).toContain(step);
      waiting[step]?.();
    }
    await moment;
    expect(isQuiet).toBe(true);
  },
);
