import { describeRows } from './failure-modes/row.ts';
import { openingRows } from './failure-modes/opening.ts';
import { packageRows } from './failure-modes/packages.ts';
import { resultRows } from './failure-modes/results.ts';
import { savingRows } from './failure-modes/saving.ts';

/*
 * The ways in which records are lost in the field, by number. 24, 26, 29 and 30 are about
 * browsers: see tests/e2e/failure-modes.
 */
describeRows(
  [...openingRows, ...packageRows, ...resultRows, ...savingRows].sort(
    (one, other) => Number(one.number) - Number(other.number),
  ),
);
