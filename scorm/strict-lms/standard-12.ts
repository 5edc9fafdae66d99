import { dataModel12 } from './elements-12.ts';
import { errorCodes12 } from './errors.ts';
import { entryFor, type StandardRules } from './standard-rules.ts';

const STATUS = 'cmi.core.lesson_status';

/** SCORM 1.2: earlier values are always there at the next launch, whatever the exit was. */
export const rules12: StandardRules = {
  calls: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  errors: errorCodes12,
  model: dataModel12,
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  status: STATUS,
  navigationRequest: undefined,
  startsAfresh: () => false,
  launchValues: (store, launch, faults) => ({
    'cmi.core.student_id': launch.learnerId ?? 'learner-1',
    'cmi.core.student_name': launch.learnerName ?? 'Campbell, Desrie',
    'cmi.core.credit': faults.emptyCredit ? '' : (launch.credit ?? 'credit'),
    'cmi.core.lesson_mode': faults.emptyMode ? '' : (launch.mode ?? 'normal'),
    'cmi.core.entry': entryFor(store, faults),
    'cmi.core.total_time': totalTime(store.sessions.map(({ sessionTime }) => sessionTime)),
    'cmi.student_data.mastery_score': launch.passMark ?? '',
    'cmi.launch_data': launch.launchData ?? '',
  }),
  derivedValues: () => ({}),
  // RTE 3.4.4, cmi.student_data.mastery_score: the LMS decides passed or failed at finish.
  closingValues(values, launch) {
    const raw = values.get('cmi.core.score.raw');
    const isForCredit = (launch.credit ?? 'credit') === 'credit';
    const isNormal = (launch.mode ?? 'normal') === 'normal';
    if (!isForCredit || !isNormal || raw === undefined || launch.passMark === undefined) return {};
    return { [STATUS]: Number(raw) >= Number(launch.passMark) ? 'passed' : 'failed' };
  },
};

export function secondsOfTimespan(timespan: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = timespan.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function totalTime(sessionTimes: readonly string[]): string {
  const total = sessionTimes.reduce((sum, each) => sum + secondsOfTimespan(each), 0);
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, Math.floor(total % 60)];
  const [hours, minutes, seconds] = parts.map((part) => String(part).padStart(2, '0'));
  const hundredths = String(Math.round((total % 1) * 100)).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${String(minutes)}:${String(seconds)}.${hundredths}`;
}
