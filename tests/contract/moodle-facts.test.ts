import { describeRows } from './failure-modes/row.ts';
import { factRows } from './moodle-facts/facts.ts';

/*
 * What Moodle 4 and 5 do, by number. M14, M16, M17 and M19 are about packages and pages and are not
 * shown here.
 */
describeRows(factRows);
