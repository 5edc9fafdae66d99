import { describe, expect, test } from 'vitest';
import { lostSlots } from '../../../../scorm/package/check-slots.ts';
import { emptySummary, type PackageSummary } from '../../../../scorm/package/package-summary.ts';
import type { ModuleModel } from '../../../../src/course/course-model.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

type Slots = ModuleModel['slots'];

const released: Slots = {
  parts: { origins: 0, today: 1 },
  questions: { 'who-wrote-it': 0, 'what-it-asks': 1 },
  scenarios: { 'bus-stop': 0 },
};

const summaryWith = (slots: Slots | undefined): PackageSummary => {
  const { id, title, identifiers, longestSavedState } = aModuleModel({ id: 'charter' });
  return {
    ...emptySummary,
    modules: [
      {
        id,
        title,
        identifiers,
        slots,
        longestSavedState,
        packages: [],
        answers: [],
        documents: [],
      },
    ],
  };
};

const check = (changes: Partial<Slots>, id = 'charter', earlier: Slots | undefined = released) => {
  const [lost] = lostSlots([{ id, slots: { ...released, ...changes } }], summaryWith(earlier));
  if (lost) throw lost.error;
};

describe('a release is refused when', () => {
  test('a question has moved to another slot', () => {
    expect(() => check({ questions: { 'who-wrote-it': 0, 'what-it-asks': 7 } })).toThrow(
      expect.objectContaining({
        message:
          'The question “what-it-asks” of “charter” had slot 1 in earlier packages and has slot 7 in this build.',
        hint: 'Learners’ saved work is kept by slot: after this update, what they did in “what-it-asks” would be lost. Put “what-it-asks: 1” back in content/slots.yaml and run “npm run build” again.',
      }),
    );
  });

  test('the slot of a lesson was given to another one', () => {
    expect(() => check({ parts: { origins: 0, tomorrow: 1 } })).toThrow(
      expect.objectContaining({
        message:
          'Slot 1 of “charter” was that of the lesson “today” in earlier packages and is that of “tomorrow” in this build.',
        hint: 'Learners’ saved work is kept by slot: after this update, what they did in “today” would count for “tomorrow”. Put “today: 1” back in content/slots.yaml, take “tomorrow” out if it is new, then run “npm run slots” and “npm run build”.',
      }),
    );
  });

  test('a scenario was taken out of the lock file', () => {
    expect(() => check({ scenarios: {} })).toThrow(
      expect.objectContaining({
        message:
          'The scenario “bus-stop” of “charter” had slot 0 in earlier packages and is missing from content/slots.yaml.',
        hint: 'Its slot could be given to something else, and what learners did in “bus-stop” would count for that. Put “bus-stop: 0” back, also where the scenario itself is retired, and run “npm run build” again.',
      }),
    );
  });

  test('two questions have changed places', () => {
    expect(() => check({ questions: { 'who-wrote-it': 1, 'what-it-asks': 0 } })).toThrow(
      'Slot 0 of “charter” was that of the question “who-wrote-it” in earlier packages and is that of “what-it-asks” in this build.',
    );
  });
});

describe('a release is accepted when', () => {
  test('nothing has changed', () => {
    expect(() => check({})).not.toThrow();
  });

  test('slots were added at the end', () => {
    expect(() => check({ parts: { ...released.parts, tomorrow: 2 } })).not.toThrow();
  });

  test('the module is new', () => {
    expect(() => check({ parts: { other: 0 } }, 'history')).not.toThrow();
  });

  test('earlier packages were made before slots were compared', () => {
    expect(lostSlots([{ id: 'charter', slots: released }], summaryWith(undefined))).toEqual([]);
  });
});
