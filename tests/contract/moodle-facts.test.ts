import { describeRows } from './failure-modes/row.ts';
import { recordingRows } from './moodle-facts/recording.ts';
import { savingRows } from './moodle-facts/saving.ts';

/*
 * What Moodle 4 and 5 do, by number. M16, M17 and M19 are about pages: see
 * tests/e2e/failure-modes.
 */
describeRows([...savingRows, ...recordingRows]);
