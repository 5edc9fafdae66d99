import * as scormAgain from 'scorm-again/scorm2004';
import { createScormAgainLms, type ScormAgainClass } from '../../helpers/scorm-again-host.ts';
import { runHost } from './run-host.ts';

// scorm-again 3.4.3 declares a default export but has a named one.
const { Scorm2004API } = scormAgain as unknown as { readonly Scorm2004API: ScormAgainClass };

runHost('2004', (options) => createScormAgainLms(Scorm2004API, options));
