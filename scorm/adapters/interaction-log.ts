import type { TrackingResult } from '../../src/tracking/learning-record.ts';
import type { Interaction } from '../standards/interaction.ts';
import type { CallResult, LmsCalls } from './lms-calls.ts';

const INTERACTIONS = 'cmi.interactions';

/** Single answers, in the part of the record that an LMS may lack. */
export interface InteractionLog {
  readonly isSupported: boolean;
  /** Adds one interaction. One with the same id, handed over in this session, is written again. */
  record(interaction: Interaction): TrackingResult;
}

/**
 * Asks the LMS once whether it takes interactions, and where the next one goes: numbering goes on
 * from earlier sessions, or their answers would be overwritten.
 * @param notImplemented error codes that mean "this LMS does not have it"
 */
export function openInteractionLog(
  calls: LmsCalls,
  notImplemented: readonly string[],
): InteractionLog {
  const children = calls.get(`${INTERACTIONS}._children`);
  const knownChildren = new Set(children.split(','));
  const indexes = new Map<string, number>();
  let nextIndex = isMissing() ? undefined : toCount(calls.get(`${INTERACTIONS}._count`));

  function isMissing(): boolean {
    return children === '' && notImplemented.includes(calls.lastError());
  }

  function isKnown(child: string): boolean {
    return children === '' || knownChildren.has(child.split('.', 1).join());
  }

  /** An LMS that turns out not to have interactions is not asked again. */
  function stopIfNotImplemented(result: CallResult): CallResult {
    if (!result.ok && notImplemented.includes(result.errorCode)) nextIndex = undefined;
    return result;
  }

  return {
    isSupported: nextIndex !== undefined,

    record({ id, fields }) {
      if (nextIndex === undefined) return calls.refuse(INTERACTIONS, 'the LMS does not take them');
      const index = indexes.get(id) ?? nextIndex;
      const path = `${INTERACTIONS}.${index}`;
      const created = stopIfNotImplemented(calls.set(`${path}.id`, id));
      if (!created.ok) return created;
      indexes.set(id, index);
      nextIndex = Math.max(nextIndex, index + 1);
      return stopIfNotImplemented(
        calls.setAll(
          fields
            .filter(([child]) => isKnown(child))
            .map(([child, value]) => [`${path}.${child}`, value]),
        ),
      );
    },
  };
}

function toCount(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
