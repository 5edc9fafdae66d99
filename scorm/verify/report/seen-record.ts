import { countOf } from '../../strict-lms/element-table.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import type { Opening } from '../launch/opening.ts';
import { isCommit, isGet, isSet, recordElements, SAVED_STATE } from '../launch/record-elements.ts';

/** What an LMS has on record after an opening, in the words of its reports. */
export interface SeenRecord {
  readonly started: boolean;
  readonly ended: boolean;
  readonly read: number;
  readonly set: number;
  readonly stored: number;
  readonly refused: number;
  readonly status: string;
  readonly score: string;
  readonly exit: string;
  readonly time: string;
  readonly savedCharacters: number;
  readonly answers: number;
}

export function seenRecord({ calls, store }: Opening, runTime: Standard): SeenRecord {
  const names = recordElements[runTime];
  const session = store.sessions.at(-1);
  const on = (element: string) => store.cmi[element] ?? '';
  const statuses = names.statuses.map(on).filter((status) => status !== '');
  return {
    started: calls.some(({ call, result }) => call === names.start && result === 'true'),
    ended: calls.some(({ call, result }) => call === names.end && result === 'true'),
    read: calls.filter(isGet).length,
    set: calls.filter(isSet).length,
    stored: calls.filter(isCommit).length,
    refused: calls.filter((call) => isSet(call) && call.error !== 0).length,
    status: statuses.join(', ') || 'none',
    score: on(names.score) || 'none',
    exit: session?.exit === undefined || session.exit === '' ? 'none' : session.exit,
    time:
      session?.sessionTime === undefined || session.sessionTime === ''
        ? 'none'
        : session.sessionTime,
    savedCharacters: on(SAVED_STATE).length,
    answers: countOf(new Map(Object.entries(store.cmi)), 'cmi.interactions'),
  };
}
