import type { Scorm12Api } from '../standards/scorm12/data-model.ts';
import { toLaunchData, type Fields, type KeptRecord } from './kept-record.ts';

/** The part of scorm-again in use here: an LMS's object without an LMS. */
export interface ScormAgain {
  readonly Scorm12API: new (settings: RunTimeSettings) => Scorm12Api & {
    loadFromJSON(data: object): void;
  };
}

export interface RunTimeSettings {
  /** Any text: without one nothing is handed to `httpService`. */
  readonly lmsCommitUrl: string;
  readonly alwaysSendTotalTime: boolean;
  /** 5: write nothing to the console. */
  readonly logLevel: 5;
  readonly httpService: {
    processHttpRequest(
      url: string,
      committed: unknown,
    ): { result: 'true' | 'false'; errorCode: number };
    updateSettings(): void;
  };
}

/** Error 101: general exception, the one SCORM 1.2 has for a failed commit (RTE 3.3). */
const GENERAL_EXCEPTION = 101;

/**
 * A new run-time for one launch, with the values of earlier ones. Where it cannot work with them, it
 * begins with none.
 * @param save called at every commit with all values; answers whether they were kept
 */
export function createRunTime(
  scormAgain: ScormAgain,
  kept: KeptRecord | undefined,
  save: (cmi: Fields) => boolean,
): Scorm12Api {
  const keptData = toLaunchData(kept);
  const data = isUsable(scormAgain, keptData) ? keptData : toLaunchData(undefined);
  return loadRunTime(scormAgain, data, save);
}

/** Tried on a run-time of its own, because damaged values can stop it at any point. */
function isUsable(scormAgain: ScormAgain, data: object): boolean {
  try {
    const trial = loadRunTime(scormAgain, data, () => true);
    return trial.LMSInitialize('') === 'true' && trial.LMSCommit('') === 'true';
  } catch {
    return false;
  }
}

function loadRunTime(
  { Scorm12API }: ScormAgain,
  data: object,
  save: (cmi: Fields) => boolean,
): Scorm12Api {
  const runTime = new Scorm12API({
    lmsCommitUrl: 'local:',
    alwaysSendTotalTime: true,
    logLevel: 5,
    httpService: {
      processHttpRequest: (_url, committed) =>
        save((committed as { readonly cmi: Fields }).cmi)
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: GENERAL_EXCEPTION },
      updateSettings: () => undefined,
    },
  });
  runTime.loadFromJSON(data);
  return runTime;
}
