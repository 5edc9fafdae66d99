import { expect, test } from 'vitest';
import { aModuleDefinition } from '../progress/a-module-definition.ts';
import { openModule, savedState } from './a-session.ts';

const definition = aModuleDefinition({ scenarios: [{ id: 'the-receipt', slot: 0 }] });
const completed = { type: 'scenario-completed', scenarioId: 'the-receipt' } as const;

test('of a scenario only that it was completed is kept, as a part of the saved state', async () => {
  const { lms, session, act } = await openModule({ definition });
  lms.clearCalls();
  await act(completed);
  session.exit();
  expect(savedState(lms, definition).progress.scenarios).toEqual(['the-receipt']);
  const { answers, score } = lms.stored;
  expect([[...answers], score]).toEqual([[], undefined]);
});

test('a completed scenario is still completed at the next visit', async () => {
  const first = await openModule({ definition });
  await first.act(completed);
  first.session.exit();
  const second = await openModule({ definition, lms: first.lms });
  expect(second.store.progress.value.scenarios).toEqual(['the-receipt']);
});
