import { expect, test } from 'vitest';
import { finding, type Finding } from '../../../../scorm/verify/findings/finding.ts';
import { isBad, verdictOn } from '../../../../scorm/verify/report/verdict.ts';

const stops = finding('not-a-zip');
const loses = finding('failed-at-start');
const warns = finding('exit-logout');
const notes = finding('title-missing');
const host = (value: string) => finding('other-host', { value });

test.each<[string, readonly Finding[], boolean]>([
  ['Ready to import', [], false],
  ['Ready to import', [notes], false],
  [
    'Ready to import, as far as can be seen without opening it',
    [finding('not-opened'), notes],
    false,
  ],
  ['Will import, but it may sign learners out of the LMS at the end', [warns, notes], false],
  [
    'Will import, but loses records: learners count as failed as soon as they open it',
    [warns, loses],
    true,
  ],
  ['Will not work: it is not a zip archive', [loses, warns, stops], true],
  ['Will import, but it needs a.example', [host('a.example'), host('a.example')], false],
  [
    'Will import, but it needs a.example and b.example',
    [host('b.example'), host('a.example')],
    false,
  ],
  [
    'Will import, but it needs a.example, b.example and 1 other',
    ['a', 'b', 'c'].map((name) => host(`${name}.example`)),
    false,
  ],
  [
    'Will import, but there are script errors; it opens message boxes; it is large; and 1 more',
    [
      finding('script-error'),
      finding('dialog-shown'),
      finding('package-large'),
      finding('name-long'),
    ],
    false,
  ],
])('%s', (sentence, findings, bad) => {
  const verdict = verdictOn(findings);
  expect(verdict.sentence).toBe(sentence);
  expect(isBad(verdict)).toBe(bad);
});
