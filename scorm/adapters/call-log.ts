import type { RecordedCall } from '../../src/tracking/learning-record.ts';

/** The last calls to an LMS, for support. */
export interface CallLog {
  add(call: RecordedCall): void;
  /** Oldest first, without anything that says who the learner is. */
  entries(): readonly RecordedCall[];
}

const MOST_CALLS = 500;
const LONGEST_VALUE = 200;
const SHORTEST_HIDDEN = 3;
/** `cmi.core.student_name`, `cmi.learner_id` and their like. */
const IS_ABOUT_LEARNER = /(?:student|learner)_(?:name|id)$/;

export function createCallLog(): CallLog {
  const calls: RecordedCall[] = [];
  const hidden = new Set<string>();

  function withoutLearner(text: string): string {
    return [...hidden].reduce((left, name) => left.replaceAll(name, '…'), text);
  }

  return {
    add({ element = '', ...call }) {
      const isHidden = IS_ABOUT_LEARNER.test(element) && call.call === 'get';
      if (isHidden && call.result.length >= SHORTEST_HIDDEN) hidden.add(call.result);
      const result = isHidden ? `(${call.result.length} characters)` : shortened(call.result);
      const value = call.value === undefined ? {} : { value: shortened(call.value) };
      calls.push({ ...call, ...(element === '' ? {} : { element }), ...value, result });
      if (calls.length > MOST_CALLS) calls.shift();
    },

    entries: () =>
      calls.map((call) => ({
        ...call,
        ...(call.value === undefined ? {} : { value: withoutLearner(call.value) }),
        result: withoutLearner(call.result),
      })),
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST_VALUE
    ? text
    : `${text.slice(0, LONGEST_VALUE)}… (${text.length} characters)`;
}
