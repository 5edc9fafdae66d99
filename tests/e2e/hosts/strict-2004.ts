import { createStrictLms } from '../../../scorm/strict-lms/create-strict-lms.ts';
import { runHost } from './run-host.ts';

runHost('2004', createStrictLms);
