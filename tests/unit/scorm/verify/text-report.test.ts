import { expect, test } from 'vitest';
import { finding } from '../../../../scorm/verify/findings/finding.ts';
import { jsonReport } from '../../../../scorm/verify/report/json-report.ts';
import type { PackageReport } from '../../../../scorm/verify/report/package-report.ts';
import { textReport } from '../../../../scorm/verify/report/text-report.ts';
import { verdictOn } from '../../../../scorm/verify/report/verdict.ts';
import { aPage, END_2004, START_2004 } from '../../../fixtures/packages/pages.ts';
import { playTwice, scriptsOf } from '../../../helpers/play-page.ts';

const page = aPage(
  `${START_2004} for (var n = 0; n < 3; n++) lms.GetValue('cmi.entry');
   lms.SetValue('cmi.score.scaled', '7');${END_2004}`,
  { version: '2004' },
);
const findings = [
  finding('score-refused', { value: '“7” (cmi.score.scaled)' }),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
    finding('missing-file', { file: 'index.html', value: `${name}.png` }),
  ),
];

const report: PackageReport = {
  file: 'zips/lifting.zip',
  verdict: verdictOn(findings),
  title: 'Safe lifting',
  edition: 'SCORM 2004 3rd Edition',
  runTime: '2004',
  zipBytes: 52_000,
  fileCount: 20,
  partCount: 1,
  launched: [
    {
      part: { title: 'Knees', path: 'index.html', query: '', isTracked: true, launch: {} },
      openings: playTwice(scriptsOf(page), { standard: '2004' }),
    },
  ],
  findings,
};

test('a report says the verdict, the reasons, and what an LMS sees', () => {
  expect(textReport(report)).toMatchInlineSnapshot(`
    "zips/lifting.zip
    Will import, but loses records: it reports a score that LMSs refuse

      “Safe lifting” · SCORM 2004 3rd Edition · 52 KB · 20 files · 1 part

      What gets lost

        The page set the score “7” (cmi.score.scaled), which the standard does not allow.
          Why: An LMS refuses it, and the learner has no score. SCORM 1.2 knows 0 to 100, SCORM 2004 a scaled −1 to 1.
          Fix: Report this to whoever made the package.

      What to know

        index.html: It asks for “a.png”, which is not in the archive.
        index.html: It asks for “b.png”, which is not in the archive.
        index.html: It asks for “c.png”, which is not in the archive.
        index.html: It asks for “d.png”, which is not in the archive.
        … and 2 more like this
          Why: Learners miss a picture, a style or a function there.
          Fix: Check whether the file was left out, and export again.

      What an LMS sees of “Knees” (index.html)

        First opening
          session   started, ended; 5 read, 5 set, 1 refused, 1 stored
          status    incomplete
          score     none
          exit      suspend
          time      PT7S
          progress  6 characters saved, 0 answers
            Initialize() → true
            GetValue(cmi.completion_status) → unknown
            GetValue(cmi.suspend_data) → ""  (not set yet)
            SetValue(cmi.completion_status, "incomplete") → true
            SetValue(cmi.exit, "suspend") → true
            SetValue(cmi.suspend_data, "page=1") → true
            Commit() → true
            GetValue(cmi.entry) → ab-initio  (3 times)
            SetValue(cmi.score.scaled, "7") → false  (error 407)
            SetValue(cmi.session_time, "PT7S") → true
            Terminate() → true

        Second opening
          session   started, ended; 5 read, 5 set, 1 refused, 1 stored
          status    incomplete
          score     none
          exit      suspend
          time      PT7S
          progress  6 characters saved, 0 answers
            Initialize() → true
            GetValue(cmi.completion_status) → incomplete
            GetValue(cmi.suspend_data) → page=1
            SetValue(cmi.completion_status, "incomplete") → true
            SetValue(cmi.exit, "suspend") → true
            SetValue(cmi.suspend_data, "page=1") → true
            Commit() → true
            GetValue(cmi.entry) → resume  (3 times)
            SetValue(cmi.score.scaled, "7") → false  (error 407)
            SetValue(cmi.session_time, "PT7S") → true
            Terminate() → true
    "
  `);
});

test('control characters of a package never reach the terminal', () => {
  const text = textReport({
    ...report,
    title: 'Knees\u001b]0;owned\u0007',
    findings: [finding('dialog-shown', { value: '\u001b[2Jgone\r\nReady to import\u202e' })],
  });
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  expect(text).toContain('A message box opened: “[2Jgone Ready to import”.');
});

test('programs get the same, and every call', () => {
  const parsed = JSON.parse(jsonReport([report])) as {
    packages: [
      {
        launched: [{ openings: [{ calls: unknown[]; record: unknown }] }];
        findings: unknown[];
      },
    ];
  };
  const [{ launched, findings: found, ...facts }] = parsed.packages;
  expect(facts).toEqual({
    file: 'zips/lifting.zip',
    verdict: 'loses',
    summary: 'Will import, but loses records: it reports a score that LMSs refuse',
    title: 'Safe lifting',
    standard: 'SCORM 2004 3rd Edition',
    sizeBytes: 52_000,
    files: 20,
    parts: 1,
  });
  expect(found[0]).toMatchObject({ severity: 'loses', code: 'score-refused', where: '' });
  expect(launched[0].openings[0].calls).toHaveLength(13);
  expect(launched[0].openings[0].record).toEqual({
    started: true,
    ended: true,
    read: 5,
    set: 5,
    stored: 1,
    refused: 1,
    status: 'incomplete',
    score: 'none',
    exit: 'suspend',
    time: 'PT7S',
    savedCharacters: 6,
    answers: 0,
  });
});
