import { dataModel2004 } from './elements-2004.ts';
import { errorCodes2004 } from './errors.ts';
import { entryFor, type StandardRules } from './standard-rules.ts';
import type { LaunchSettings } from './store.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/** SCORM 2004: earlier values are there at the next launch only after a suspended session. */
export const rules2004: StandardRules = {
  calls: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  errors: errorCodes2004,
  model: dataModel2004,
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  status: COMPLETION,
  navigationRequest: 'adl.nav.request',
  startsAfresh: (last) => last !== undefined && last.exit !== 'suspend',
  launchValues: (store, launch, faults) => ({
    'cmi.learner_id': launch.learnerId ?? 'learner-1',
    'cmi.learner_name': launch.learnerName ?? 'Campbell, Desrie',
    'cmi.credit': faults.emptyCredit ? '' : (launch.credit ?? 'credit'),
    'cmi.mode': faults.emptyMode ? '' : (launch.mode ?? 'normal'),
    'cmi.entry': entryFor(store, faults),
    'cmi.total_time': totalTime(store.sessions.map(({ sessionTime }) => sessionTime)),
    ...given('cmi.scaled_passing_score', launch.passMark),
    ...given('cmi.completion_threshold', launch.completionThreshold),
    ...given('cmi.launch_data', launch.launchData),
  }),
  derivedValues: (values, launch) => ({
    ...derived(SUCCESS, values.get('cmi.score.scaled'), launch.passMark, ['passed', 'failed']),
    ...derived(COMPLETION, values.get('cmi.progress_measure'), launch.completionThreshold, [
      'completed',
      'incomplete',
    ]),
  }),
  closingValues: () => ({}),
};

function given(name: string, value: LaunchSettings[keyof LaunchSettings]): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

/** RTE 4.2.22.1 and 4.2.4.1: where a limit is set, the measure decides and the content does not. */
function derived(
  element: string,
  measure: string | undefined,
  limit: string | undefined,
  [reached, missed]: readonly [string, string],
): Record<string, string> {
  if (limit === undefined) return {};
  if (measure === undefined) return { [element]: 'unknown' };
  return { [element]: Number(measure) >= Number(limit) ? reached : missed };
}

/** Seconds in a timeinterval(second,10,2) without years and months, which vary in length. */
export function secondsOfInterval(interval: string): number {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(interval) ?? [];
  const [d = 0, h = 0, m = 0, s = 0] = [days, hours, minutes, seconds].map((part) =>
    Number(part ?? 0),
  );
  return d * 86_400 + h * 3600 + m * 60 + s;
}

function totalTime(sessionTimes: readonly string[]): string {
  const total = sessionTimes.reduce((sum, each) => sum + secondsOfInterval(each), 0);
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60];
  const seconds = Math.round((total % 60) * 100) / 100;
  return `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`;
}
