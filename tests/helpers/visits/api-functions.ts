import type { Scorm12Api, Scorm2004Api } from '../../../scorm/strict-lms/create-strict-lms.ts';
import type { Standard } from '../../../scorm/strict-lms/standard-rules.ts';

/** The functions of an LMS's object under one set of names. */
export interface ApiFunctions {
  readonly initialize: () => unknown;
  readonly finish: () => unknown;
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly commit: () => unknown;
  readonly lastError: () => unknown;
}

/** An LMS's object whose functions were changed on the way. */
export function toApi(
  standard: Standard,
  api: Scorm12Api | Scorm2004Api,
  change: (functions: ApiFunctions) => ApiFunctions,
): Scorm12Api | Scorm2004Api {
  const changed = change(
    standard === '1.2' ? of12(api as Scorm12Api) : of2004(api as Scorm2004Api),
  );
  return standard === '1.2'
    ? {
        ...(api as Scorm12Api),
        LMSInitialize: changed.initialize,
        LMSFinish: changed.finish,
        LMSGetValue: (element) => changed.get(String(element)),
        LMSSetValue: (element, value) => changed.set(String(element), value as string),
        LMSCommit: changed.commit,
        LMSGetLastError: changed.lastError,
      }
    : {
        ...(api as Scorm2004Api),
        Initialize: changed.initialize,
        Terminate: changed.finish,
        GetValue: (element) => changed.get(String(element)),
        SetValue: (element, value) => changed.set(String(element), value as string),
        Commit: changed.commit,
        GetLastError: changed.lastError,
      };
}

function of12(api: Scorm12Api): ApiFunctions {
  return {
    initialize: () => api.LMSInitialize(''),
    finish: () => api.LMSFinish(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => api.LMSGetLastError(),
  };
}

function of2004(api: Scorm2004Api): ApiFunctions {
  return {
    initialize: () => api.Initialize(''),
    finish: () => api.Terminate(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => api.GetLastError(),
  };
}
