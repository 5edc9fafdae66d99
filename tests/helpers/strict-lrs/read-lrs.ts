import { isDefined, verbOf } from './cmi5-rules.ts';
import type { LrsStore, StoredStatement } from './store.ts';
import type { RecordOnFile } from '../../../scorm/strict-lms/read-record.ts';

const OWN_DOCUMENT = 'groundings.progress';

/**
 * What is on record, in the product's words. A result counts when the LMS has it in a statement; the
 * module's own document alone would satisfy nobody.
 */
export function readLrs(store: LrsStore): RecordOnFile {
  const document = ownDocument(store);
  const defined = store.statements.filter(isDefined);
  const said = (verb: string) => defined.find((statement) => verbOf(statement) === verb);
  const judged = said('passed') ?? said('failed');
  return {
    completion: said('completed') ? 'complete' : document ? begun(document) : 'unknown',
    success: said('passed') ? 'passed' : said('failed') ? 'failed' : 'unknown',
    scaledScore: judged?.result?.score?.scaled ?? (document?.['scaledScore'] as number | undefined),
    snapshot: document?.['snapshot'] as string | undefined,
    location: document?.['location'] as string | undefined,
    progress: document?.['progress'] as number | undefined,
    answers: store.statements.filter((each) => verbOf(each) === 'answered').map(toAnswer),
    durationMs: (document?.['durationMs'] as number | undefined) ?? 0,
    // cmi5 has no word for it: what is kept for the registration waits for the next visit.
    isSuspended: document !== undefined,
  };
}

export function ownDocument({ documents }: LrsStore): Record<string, unknown> | undefined {
  const found = documents[OWN_DOCUMENT];
  return found && (JSON.parse(found.text) as Record<string, unknown>);
}

const begun = ({ completion }: Record<string, unknown>): RecordOnFile['completion'] =>
  completion === 'unknown' ? 'unknown' : 'incomplete';

function toAnswer({ object, result, timestamp }: StoredStatement): RecordOnFile['answers'][number] {
  const names = (response: string | undefined): string[] => (response ?? '').split('[,]');
  return {
    id: object.id.split('/').at(-1) ?? '',
    chosen: names(result?.response),
    correct: names(object.definition?.correctResponsesPattern[0]),
    isCorrect: result?.success === true,
    time: timestamp,
  };
}
