import { afterEach, describe, expect } from 'vitest';
import { describeBudgets } from './budget-cases.ts';
import { describeEntries } from './entry-cases.ts';
import type { LaunchedModule, RecordHarness } from './harness.ts';
import { describeLaunches } from './launch-cases.ts';
import { describeLife } from './life-cases.ts';
import { describeLmsLaunches } from './lms-launch-cases.ts';
import { describeTrouble } from './trouble-cases.ts';

/**
 * What every learning record does, wherever it is kept. After each case nothing may have been done
 * that the standard forbids or that harms a record.
 */
export function describeLearningRecord(name: string, harness: RecordHarness): void {
  describe(name, () => {
    const checked = withoutViolations(harness);
    describeLaunches(checked);
    describeEntries(checked);
    describeLife(checked);
    if (!harness.lms) return;
    describeLmsLaunches(checked, harness.lms);
    describeTrouble(checked, harness.lms);
    describeBudgets(checked);
  });
}

function withoutViolations(harness: RecordHarness): RecordHarness {
  let launched: LaunchedModule[] = [];

  afterEach(() => {
    const violations = launched.flatMap((module) => module.violations);
    launched = [];
    expect(violations).toEqual([]);
  });

  return {
    ...harness,
    createPlace() {
      const place = harness.createPlace();
      return {
        ...place,
        launch(options) {
          const module = place.launch(options);
          launched.push(module);
          return module;
        },
      };
    },
  };
}
