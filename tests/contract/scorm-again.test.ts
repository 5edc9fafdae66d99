import { createScorm12Record } from '../../scorm/adapters/scorm12.ts';
import { createScorm2004Record } from '../../scorm/adapters/scorm2004.ts';
import { loadScormAgain } from '../helpers/load-scorm-again.ts';
import { createScormAgainLms } from '../helpers/scorm-again-host.ts';
import { describeLearningRecord } from './learning-record-contract.ts';
import { createLmsHarness } from './lms-harness.ts';

const { Scorm12API, Scorm2004API } = await loadScormAgain();

describeLearningRecord(
  'SCORM 1.2 at scorm-again',
  createLmsHarness({
    standard: '1.2',
    createRecord: createScorm12Record,
    createLms: (options) => createScormAgainLms(Scorm12API, options),
    isStrict: false,
  }),
);

describeLearningRecord(
  'SCORM 2004 at scorm-again',
  createLmsHarness({
    standard: '2004',
    createRecord: createScorm2004Record,
    createLms: (options) => createScormAgainLms(Scorm2004API, options),
    isStrict: false,
  }),
);
