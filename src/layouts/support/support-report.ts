import type { RecordedCall } from '../../tracking/learning-record.ts';
import type { SupportFacts } from '../../tracking/support-facts.ts';

/** The report that is sent to whoever looks after the learning system: plain text, one fact a line. */
export function supportReport(facts: SupportFacts): string {
  const { launch, calls } = facts;
  const failed = calls.filter(({ errorCode }) => errorCode !== undefined);
  return [
    `Module: ${facts.moduleId}, release ${facts.release}`,
    `Record: ${facts.place}`,
    `Saving: ${inWords(facts.saveState)}`,
    `Saved state: ${facts.snapshotLength.atLaunch} characters at launch, ${facts.snapshotLength.now} by now`,
    ...(launch
      ? Object.entries(launch).map(([name, value]) => `Launch, ${name}: ${inWords(value)}`)
      : ['Launch: the record could not be opened']),
    `Calls: ${calls.length} kept, ${failed.length} not accepted at once`,
    ...calls.map(callLine),
  ].join('\n');
}

function callLine(
  { call, element, value, result, errorCode }: RecordedCall,
  index: number,
): string {
  const given = [element, value].filter((each) => each !== undefined).join(' = ');
  const error = errorCode === undefined ? '' : `, error ${errorCode === '' ? 'none' : errorCode}`;
  return `${index + 1}. ${call}${given === '' ? '' : ` ${given}`} → ${result}${error}`;
}

function inWords(value: unknown): string {
  if (value === undefined) return 'not given';
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(inWords).join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
