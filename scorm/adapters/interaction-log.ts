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

export interface InteractionLogOptions {
  /** Error codes that mean "this LMS does not have it". */
  readonly notImplemented: readonly string[];
  /**
   * What is to stand in the place of an interaction for one commit before it is written again. Left
   * out where an LMS sends again what it is handed again.
   */
  readonly toDecoy?: (interaction: Interaction) => Interaction;
}

interface Placed {
  readonly index: number;
  readonly interaction: Interaction;
  /** Commits before it was written: what was written together is in doubt together. */
  readonly batch: number;
}

/**
 * Asks the LMS once whether it takes interactions, and where the next one goes: numbering goes on
 * from earlier sessions, or their answers would be overwritten.
 */
export function openInteractionLog(
  calls: LmsCalls,
  { notImplemented, toDecoy }: InteractionLogOptions,
): InteractionLog {
  const children = calls.get(`${INTERACTIONS}._children`);
  const knownChildren = new Set(children.split(','));
  const placed = new Map<string, Placed>();
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

  function writeId(index: number, id: string): CallResult {
    return stopIfNotImplemented(calls.set(`${INTERACTIONS}.${index}.id`, id));
  }

  function writeFields(index: number, fields: Interaction['fields']): CallResult {
    return stopIfNotImplemented(
      calls.setAll(
        fields
          .filter(([child]) => isKnown(child))
          .map(([child, value]) => [`${INTERACTIONS}.${index}.${child}`, value]),
      ),
    );
  }

  function clearTheWay(batch: number, decoyOf: (interaction: Interaction) => Interaction): void {
    const doubtful = [...placed].filter(([, each]) => each.batch === batch);
    for (const [, { index, interaction }] of doubtful) {
      const decoy = decoyOf(interaction);
      writeId(index, decoy.id);
      writeFields(index, decoy.fields);
    }
    calls.commit();
    for (const [id, each] of doubtful) placed.set(id, { ...each, batch: calls.commitCount() });
  }

  return {
    isSupported: nextIndex !== undefined,

    record(interaction) {
      const { id } = interaction;
      if (nextIndex === undefined) return calls.refuse(INTERACTIONS, 'the LMS does not take them');
      const before = placed.get(id);
      if (toDecoy && before && before.batch < calls.commitCount()) {
        clearTheWay(before.batch, toDecoy);
      }
      const index = before?.index ?? nextIndex;
      const created = writeId(index, id);
      if (!created.ok) return created;
      placed.set(id, { index, interaction, batch: calls.commitCount() });
      nextIndex = Math.max(nextIndex, index + 1);
      return writeFields(index, interaction.fields);
    },
  };
}

function toCount(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
