import * as scormAgain from 'scorm-again/scorm12';
import { createScormAgainLms, type ScormAgainClass } from '../../helpers/scorm-again-host.ts';
import { runHost } from './run-host.ts';

// scorm-again 3.4.3 declares a default export but has a named one.
const { Scorm12API } = scormAgain as unknown as { readonly Scorm12API: ScormAgainClass };

runHost('1.2', (options) => createScormAgainLms(Scorm12API, options));
