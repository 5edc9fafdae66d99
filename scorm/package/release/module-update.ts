import type { ModuleEntry } from '../package-summary.ts';
import { describeUpdate, NOTHING_CHANGES } from './compare.ts';
import type { ReleaseContents } from './contents.ts';

/** What an update of a module does to learners in progress. */
export interface ModuleUpdate {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly notes: readonly string[];
}

/** The release before this one, as far as it is known. */
export interface EarlierRelease {
  readonly previous?: ReleaseContents | undefined;
  /** The change that is to be told now: since the release before, or within the same release. */
  readonly update?: ModuleUpdate | undefined;
  /** The same since the release before, for the kit. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * Compares a module with what lies in the output folder. Packaging the same release again compares it
 * with the same release before, so that it says and writes the same.
 */
export function compareWithEarlier(
  now: ReleaseContents,
  { id, title }: Pick<ModuleEntry, 'id' | 'title'>,
  earlier: Pick<ModuleEntry, 'contents' | 'previous'> | undefined,
): EarlierRelease {
  const last = earlier?.contents;
  if (!last) return {};
  const isSame = last.release === now.release;
  const previous = isSame ? earlier.previous : last;
  const updateFrom = (before: ReleaseContents) => ({
    id,
    title,
    from: before.release,
    to: now.release,
    notes: describeUpdate(before, now),
  });
  const isEdited = isSame && !describeUpdate(last, now).includes(NOTHING_CHANGES);
  const told = isEdited ? last : previous;
  return {
    previous,
    update: told && updateFrom(told),
    notes: previous && describeUpdate(previous, now),
  };
}
