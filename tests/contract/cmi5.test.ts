import { cmi5Harness } from './cmi5-harness.ts';
import { describeLearningRecord } from './learning-record-contract.ts';

describeLearningRecord('cmi5', cmi5Harness);
