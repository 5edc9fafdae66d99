import type { StrictLms, StrictLmsOptions } from '../../../scorm/strict-lms/create-strict-lms.ts';
import type { Standard } from '../../../scorm/strict-lms/standard-rules.ts';
import { CONTENT_NAME, type HostConfig } from './host-config.ts';
import { keepInStep, readKept } from './kept-host.ts';

/** Plays the LMS: puts its object on the window, and opens the package in a frame or popup. */
export function runHost(
  standard: Standard,
  createLms: (options: StrictLmsOptions) => StrictLms<object>,
): void {
  const config = JSON.parse(decodeURIComponent(location.hash.slice(1))) as HostConfig;
  const { store, faults } = readKept(config);
  const lms = createLms({ standard, store, faults, launch: config.launch ?? {} });
  const { api, keep } = keepInStep(config, lms);
  const objectName = standard === '1.2' ? 'API' : 'API_1484_11';

  const attach = (): unknown => Object.assign(window, { [objectName]: api });
  const { lateApiMs = 0 } = faults;
  if (lateApiMs === 0) attach();

  Object.defineProperties(window, {
    lmsStore: { get: () => readKept(config).store },
    lmsLog: { get: () => readKept(config).log },
    lmsViolations: { get: () => readKept(config).violations },
    lmsFaults: {
      get: () => lms.faults,
      set: (given: object) => {
        Object.assign(lms.faults, given);
        keep();
      },
    },
  });
  openContent(config, () => {
    if (lateApiMs > 0) setTimeout(attach, lateApiMs);
  });
}

function openContent({ packageUrl, opens, sandbox }: HostConfig, whenLoaded: () => void): void {
  if (opens === 'popup') {
    window.open(packageUrl, CONTENT_NAME);
    whenLoaded();
    return;
  }
  const frame = document.createElement('iframe');
  frame.name = CONTENT_NAME;
  frame.width = '1000';
  frame.height = '700';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.addEventListener('load', whenLoaded, { once: true });
  frame.src = packageUrl;
  document.body.append(frame);
}
