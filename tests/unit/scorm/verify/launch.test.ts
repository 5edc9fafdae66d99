import { expect, test } from 'vitest';
import type { Finding } from '../../../../scorm/verify/findings/finding.ts';
import { launchFindings } from '../../../../scorm/verify/findings/launch-findings.ts';
import { recordFindings } from '../../../../scorm/verify/findings/record-findings.ts';
import { judgeParts } from '../../../../scorm/verify/launch/judge-parts.ts';
import type { Opening, Trouble } from '../../../../scorm/verify/launch/opening.ts';
import type { Standard } from '../../../../scorm/strict-lms/standard-rules.ts';
import {
  END_12,
  END_2004,
  good12,
  good2004,
  START_12,
  START_2004,
  aPage,
} from '../../../fixtures/packages/pages.ts';
import { playTwice, scriptsOf } from '../../../helpers/play-page.ts';
import { firstOf, wholeFindings } from '../../../helpers/whole-findings.ts';

const part = { title: 'Knees', path: 'index.html', query: '', isTracked: true, launch: {} };

const judge = (openings: readonly Opening[], standard: Standard = '1.2') =>
  judgeParts([{ part, openings }], standard);

/** What is found when this page is opened, closed and opened again. */
const findIn = (html: string, standard: Standard = '1.2'): readonly Finding[] =>
  judge(playTwice(scriptsOf(html), { standard }), standard);

const in12 = (between: string) => findIn(good12(between));
const in2004 = (between: string) => findIn(good2004(between), '2004');
const set12 = (element: string, value: string) =>
  in12(`lms.LMSSetValue(${JSON.stringify(element)}, ${JSON.stringify(value)});`);
const set2004 = (element: string, value: string) =>
  in2004(`lms.SetValue(${JSON.stringify(element)}, ${JSON.stringify(value)});`);
const ANSWER = 'lms.LMSSetValue("cmi.interactions.0.';

const [faultless] = playTwice(scriptsOf(good12()), { standard: '1.2' });

/** A faultless opening in which the page also did this. */
const page = (also: Partial<Opening>) => judge([{ ...faultless!, ...also }]);
const trouble = (found: Trouble) => page({ trouble: found });

const launchCases: Record<
  Exclude<keyof typeof launchFindings, 'not-all-opened' | 'not-opened'>,
  () => readonly Finding[]
> = {
  'never-loads': () => trouble({ kind: 'never-loads', afterMs: 20_000 }),
  hangs: () => trouble({ kind: 'hangs' }),
  crashes: () => trouble({ kind: 'crashes' }),
  'reloads-forever': () => trouble({ kind: 'reloads-forever', times: 16 }),
  'dialogs-without-end': () =>
    trouble({ kind: 'dialogs-without-end', times: 21, last: 'Click OK' }),
  'leaves-player': () => trouble({ kind: 'leaves-player', to: 'index.html' }),
  'launch-failed': () => trouble({ kind: 'launch-failed', why: 'net::ERR_INVALID_RESPONSE' }),
  'dialog-shown': () => page({ dialogs: ['Could not find the LMS.\nTell\u001b[31m IT.'] }),
  'opens-window': () => page({ windows: ['course.html'] }),
  'script-error': () => page({ scriptErrors: ['player is not defined'] }),
  'file-not-delivered': () => page({ missing: ['img/knee.png'] }),
  'script-not-run': () => page({ plainScripts: ['lib/player.mjs'] }),
  'other-host-asked': () =>
    page({
      otherHosts: new Map([['cdn.example.com', ['script /a.js', 'font /b.woff', 'script /c.js']]]),
    }),
};

const recordCases: Record<keyof typeof recordFindings, () => readonly Finding[]> = {
  'never-started': () => findIn(aPage('')),
  'wrong-standard': () => findIn(good2004()),
  'started-twice': () => in12("lms.LMSInitialize('');"),
  'start-refused': () => findIn(aPage('lms.LMSInitialize(null);')),
  'saved-outside-session': () => in12("lms.LMSFinish(''); lms.LMSCommit('');"),
  'read-outside-session': () =>
    findIn(aPage(`lms.LMSGetValue('cmi.core.entry'); ${START_12} ${END_12}`)),
  'saved-state-too-long': () => set12('cmi.suspend_data', 'x'.repeat(5000)),
  'saved-state-characters': () => set12('cmi.suspend_data', 'name=Zoë'),
  'status-refused': () => set12('cmi.core.lesson_status', 'complete'),
  'score-refused': () => set12('cmi.core.score.raw', '120'),
  'score-blank': () => set12('cmi.core.score.raw', ''),
  'time-refused': () => set12('cmi.core.session_time', '0:07'),
  'place-refused': () => set12('cmi.core.lesson_location', 'x'.repeat(300)),
  'answer-id-refused': () => in12(`${ANSWER}id", "Question 1: which knee?");`),
  'answer-refused': () =>
    in12(
      `${ANSWER}id", "q1"); ${ANSWER}type", "choice"); ${ANSWER}student_response", "left knee");`,
    ),
  'answer-incomplete': () => in12(`${ANSWER}id", "q1"); ${ANSWER}result", "correct");`),
  'answer-overwritten': () =>
    in12(`${ANSWER}id", place ? "q2" : "q1"); ${ANSWER}type", "choice");`),
  'answer-repeated': () =>
    in12(
      `${ANSWER}id", "q1"); ${ANSWER}type", "choice"); lms.LMSSetValue("cmi.interactions.1.id", "q1");`,
    ),
  'value-refused': () => set12('cmi.student_preference.audio', 'loud'),
  'element-unknown': () => set12('cmi.completion_status', 'completed'),
  'exit-logout': () => set12('cmi.core.exit', 'logout'),
  'closes-player': () => set2004('adl.nav.request', 'exitAll'),
  'failed-at-start': () => set12('cmi.core.lesson_status', 'failed'),
  'completed-at-start': () => set12('cmi.core.lesson_status', 'completed'),
  'score-at-start': () => set12('cmi.core.score.raw', '0'),
  'status-never-set': () => findIn(aPage(`lms.LMSInitialize(''); ${END_12}`)),
  'saves-only-at-close': () =>
    findIn(aPage(`${START_12.replace("lms.LMSCommit('');", '')} ${END_12}`)),
  'not-ended': () => findIn(aPage(START_12)),
  'starts-afresh': () => set2004('cmi.exit', 'normal'),
  'exit-not-suspend': () => set12('cmi.core.exit', ''),
  'progress-not-read': () =>
    findIn(aPage(START_12.replace("lms.LMSGetValue('cmi.suspend_data')", "''") + END_12)),
  'result-lowered': () =>
    in12("lms.LMSSetValue('cmi.core.lesson_status', place ? 'incomplete' : 'completed');"),
  'many-calls': () => in12("for (var n = 0; n < 1200; n++) lms.LMSGetValue('cmi.core.entry');"),
};

function sayAll(cases: Record<string, () => readonly Finding[]>): string {
  const found = Object.entries(cases).flatMap(([code, find]) =>
    firstOf(code as Finding['code'], find()),
  );
  expect(found.map(({ code }) => code)).toEqual(Object.keys(cases));
  return wholeFindings(found);
}

test('every finding about how a part opens is said in whole sentences', () => {
  expect(sayAll(launchCases)).toMatchInlineSnapshot(`
    "never-loads (stops)
    The page had not finished loading after 20 seconds.
    Why: Learners look at an empty or half page.
    Fix: Report this to whoever made the package. If it waits for another server, the findings above say which.

    hangs (stops)
    The page stopped answering: a script runs without end.
    Why: Learners can do nothing but close the browser, and nothing is saved.
    Fix: Report this to whoever made the package.

    crashes (stops)
    The page crashed, most likely because it used up its memory.
    Why: Learners see an error of the browser, and nothing is saved.
    Fix: Report this to whoever made the package.

    reloads-forever (stops)
    The page loaded itself again and again, 16 times.
    Why: Learners never get to see it.
    Fix: Report this to whoever made the package.

    dialogs-without-end (stops)
    The page opened 21 message boxes, one after the other. The last said “Click OK”.
    Why: Learners cannot get past them.
    Fix: Report this to whoever made the package.

    leaves-player (stops)
    The page replaced the LMS’s own page by “index.html”.
    Why: The LMS is gone from the window, and with it the connection that records.
    Fix: Report this to whoever made the package.

    launch-failed (stops)
    The browser could not open the page: net::ERR_INVALID_RESPONSE.
    Why: Learners would see an error in its place.
    Fix: Report this to whoever made the package.

    dialog-shown (warns)
    A message box opened: “Could not find the LMS. Tell [31m IT.”.
    Why: It stops the page until it is closed, and some LMSs and browsers suppress it. Often it reports a fault.
    Fix: Read what it says. Report this to whoever made the package.

    opens-window (warns)
    The page opened another window: course.html.
    Why: Browsers block such windows, and learners who close the wrong one lose their connection.
    Fix: Allow pop-ups for your LMS, or choose “same window” when exporting.

    script-error (warns)
    A script failed: player is not defined.
    Why: Part of the course may not work.
    Fix: Try the course by hand. If anything does not work, send this line to whoever made it.

    file-not-delivered (warns)
    When opened, it asked for “img/knee.png”, and the host had no such file.
    Why: Learners miss a picture, a style or a function there.
    Fix: Check whether the file was left out, and export again.

    script-not-run (warns)
    The script “lib/player.mjs” was delivered as plain text, as Moodle does, and did not run.
    Why: Browsers run module scripts only when the host says that they are scripts.
    Fix: The ending must be .js. Report it to whoever made the package.

    other-host-asked (warns)
    When opened, it asked cdn.example.com for a script, a font. That was blocked.
    Why: Where that address is blocked or down the course goes without, and its owner sees who learns.
    Fix: Ask for a package that holds everything itself, or allow the address and tell your data protection officer."
  `);
});

test('every finding about what a part tells the LMS is said in whole sentences', () => {
  expect(sayAll(recordCases)).toMatchInlineSnapshot(`
    "never-started (loses)
    The page never spoke to the LMS: it did not call LMSInitialize.
    Why: Nothing is recorded. Learners stay “not attempted”, whatever they do.
    Fix: If you see script errors or missing files above, they are the likely cause. The check presses no button and waits for a while only: if the course begins at a button or late, open it in your LMS and see. A PDF or a film cannot speak to an LMS at all. Else export with tracking switched on.

    wrong-standard (loses)
    The page looked for API_1484_11, and for a package with this manifest an LMS offers API.
    Why: Page and LMS do not find each other, and nothing is recorded.
    Fix: Export the package again, and choose one version of SCORM.

    started-twice (loses)
    The page called LMSInitialize again when its session had already begun.
    Why: Moodle throws away what was set before and answers with an error; other LMSs lock the session.
    Fix: Report this to whoever made the package.

    start-refused (loses)
    The page called LMSInitialize with null in place of an empty text.
    Why: The standard demands the empty text, and strict LMSs refuse the call: nothing is recorded.
    Fix: Report this to whoever made the package.

    saved-outside-session (loses)
    The page tried to save outside its session: LMSCommit.
    Why: An LMS refuses that, and what was to be saved is lost.
    Fix: Report this to whoever made the package.

    read-outside-session (warns)
    The page asked the LMS outside its session: LMSGetValue cmi.core.entry.
    Why: An LMS answers with an error. Some pages show that to learners.
    Fix: Report this to whoever made the package.

    saved-state-too-long (loses)
    The saved progress has 5000 characters; the standard promises 4096.
    Why: Strict LMSs refuse it, or cut it off, and learners start from the beginning when they come back.
    Fix: In Moodle, switch off “SCORM standards mode”. Better: split the course, or export it as SCORM 2004.

    saved-state-characters (warns)
    The saved progress holds characters outside plain ASCII, such as “ë”.
    Why: The standard allows them only by a wide reading. Most LMSs keep them; strict ones refuse.
    Fix: Try it with a test learner: leave half-way, and come back.

    status-refused (loses)
    The page set the status “complete” (cmi.core.lesson_status), which the standard does not know.
    Why: An LMS refuses it, and the status stays as it was.
    Fix: Report this to whoever made the package.

    score-refused (loses)
    The page set the score “120” (cmi.core.score.raw), which the standard does not allow.
    Why: An LMS refuses it, and the learner has no score. SCORM 1.2 knows 0 to 100, SCORM 2004 a scaled −1 to 1.
    Fix: Report this to whoever made the package.

    score-blank (warns)
    The page set an empty score (cmi.core.score.raw).
    Why: Some LMSs store it as 0, and learners appear to have failed.
    Fix: Compare a report in your LMS with what the course shows.

    time-refused (loses)
    The page set the time “0:07” (cmi.core.session_time), which the standard does not allow.
    Why: An LMS refuses it, and the time spent is missing from reports.
    Fix: Report this to whoever made the package.

    place-refused (loses)
    The page saved the learner’s place as “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” (cmi.core.lesson_location), which the standard does not allow.
    Why: An LMS refuses it, and learners do not come back to where they left.
    Fix: Report this to whoever made the package.

    answer-id-refused (loses)
    The identifier of an answer is “Question 1: which knee?” (cmi.interactions.0.id), which the standard does not allow.
    Why: Identifiers have no spaces and at most 255 characters. An LMS refuses the answer, and some show an error.
    Fix: Rename the questions in the tool: letters, digits and underscores. Export again.

    answer-refused (loses)
    The page reported an answer that the standard does not allow: cmi.interactions.0.student_response “left knee”.
    Why: An LMS refuses it, and the answer is missing from reports.
    Fix: Report this to whoever made the package.

    answer-incomplete (warns)
    An answer was saved without all it needs: cmi.interactions.0 has no type.
    Why: LMSs leave such answers out of reports, or show an empty line.
    Fix: Report this to whoever made the package.

    answer-overwritten (loses)
    A new answer took the place of an earlier one: cmi.interactions.0.id overwrites the answer q1.
    Why: Reports then show the wrong answer under the wrong question.
    Fix: Report this to whoever made the package.

    answer-repeated (warns)
    Two answers have the same identifier: cmi.interactions.1.id repeats the id of cmi.interactions.0.id.
    Why: Some LMSs keep only one of them.
    Fix: Report this to whoever made the package.

    value-refused (loses)
    The LMS refused cmi.student_preference.audio “loud”: Incorrect data type, or element is write only.
    Why: What was to be saved is lost.
    Fix: Report this to whoever made the package.

    element-unknown (warns)
    The page used cmi.completion_status, which is not in this version of SCORM.
    Why: An LMS answers with an error. Often the page was written for the other version.
    Fix: Choose the right version of SCORM when exporting.

    exit-logout (warns)
    The page tells the LMS to log the learner out when it closes.
    Why: Some LMSs do so, and learners have to sign in again.
    Fix: Choose another exit setting when exporting: “suspend” is the safe one.

    closes-player (warns)
    The page asks the LMS for “exitAll” (adl.nav.request).
    Why: In Moodle that makes the closing save fail; only “suspendAll” is safe.
    Fix: Try it in your LMS, and check that the last answers arrive.

    failed-at-start (loses)
    The page reported “failed” when it was opened and nothing had been answered.
    Why: Moodle opens a failed course for review only: learners are locked out of passing.
    Fix: Report this to whoever made the package.

    completed-at-start (warns)
    The page reported “completed” when it was opened and nothing had been done.
    Why: Everybody who opens it is on record as done. For a handout that may be meant.
    Fix: Change the completion rule in the tool if learners are meant to work through it.

    score-at-start (warns)
    The page reported the score 0 when it was opened and nothing had been answered.
    Why: With a pass mark in the LMS, learners fail before they have begun.
    Fix: Set no pass mark in the LMS, or let the tool report the score at the end only.

    status-never-set (warns)
    The page was opened and closed without setting a status.
    Why: Moodle and others then put it on record as completed.
    Fix: Choose a completion rule in the tool, so that it says “incomplete” until learners are done.

    saves-only-at-close (warns)
    The page set values and did not ask the LMS to store them until it was closed.
    Why: When the browser crashes or the connection drops, the whole visit is lost.
    Fix: Tell learners to use the course’s own exit button. Ask its maker to save in between.

    not-ended (warns)
    When its window was closed, the page did not call LMSFinish.
    Why: Times and the last answers can be missing. Pages that wait for “unload” are not heard in current browsers.
    Fix: Tell learners to use the course’s own exit button. Ask its maker to use “pagehide”.

    starts-afresh (loses)
    The page saved progress and left with exit “normal”, so the second opening began with nothing.
    Why: SCORM 2004 keeps progress only where a session ends with “suspend”.
    Fix: Choose the exit “suspend” or “save and resume” when exporting.

    exit-not-suspend (warns)
    The page saved progress and left with exit unset rather than “suspend”.
    Why: Some LMSs then begin a new attempt, and learners start from the beginning.
    Fix: Choose the exit “suspend” or “save and resume” when exporting.

    progress-not-read (warns)
    At the second opening, the page did not ask for the progress it had saved.
    Why: Learners who come back may start from the beginning.
    Fix: Try it with a test learner: leave half-way, and come back.

    result-lowered (loses)
    At a later opening, cmi.core.lesson_status goes down from completed to incomplete.
    Why: Learners who look back into a finished course lose their result.
    Fix: Report this to whoever made the package.

    many-calls (warns)
    The page called the LMS 1209 times in one opening.
    Why: On a slow LMS the page hangs while it does.
    Fix: Report this to whoever made the package."
  `);
});

test('a page that does everything right gives no finding', () => {
  expect(in12('')).toEqual([]);
  expect(in2004('')).toEqual([]);
});

test('SCORM 2004 has its own limits', () => {
  expect(set2004('cmi.suspend_data', 'x'.repeat(5000))).toEqual([]);
  expect(set2004('cmi.suspend_data', 'x'.repeat(64_001)).map(({ code }) => code)).toEqual([
    'saved-state-too-long',
  ]);
});

test('reading what nobody has set is no fault in SCORM 2004', () => {
  expect(in2004("lms.GetValue('cmi.score.scaled');")).toEqual([]);
});

test('a part that is done need not be taken up again', () => {
  const page = aPage(
    `${START_2004} lms.SetValue('cmi.completion_status', 'completed'); lms.SetValue('cmi.exit', 'normal'); ${END_2004}`,
    { version: '2004' },
  );
  expect(findIn(page, '2004').map(({ code }) => code)).not.toContain('starts-afresh');
});

test('a page that hangs before it speaks is not blamed for its silence', () => {
  const silent = { ...faultless!, calls: [], callCount: 0, trouble: { kind: 'hangs' } as const };
  expect(judge([silent]).map(({ code }) => code)).toEqual(['hangs']);
});

test('an asset may be silent', () => {
  const openings = playTwice(scriptsOf(aPage('')), { standard: '1.2' });
  expect(judgeParts([{ part: { ...part, isTracked: false }, openings }], '1.2')).toEqual([]);
});

test('with several parts, each finding names its part', () => {
  const openings = playTwice(scriptsOf(aPage('')), { standard: '1.2' });
  const other = { ...part, title: 'Back' };
  const found = judgeParts(
    [
      { part, openings },
      { part: other, openings },
    ],
    '1.2',
  );
  expect(found.map(({ code, file }) => `${file}: ${code}`)).toEqual([
    'Knees: never-started',
    'Back: never-started',
  ]);
});

test('a page that calls the LMS without end is still seen to end its session', () => {
  const often = in12("for (var i = 0; i < 4000; i += 1) lms.LMSCommit('');");
  expect(often.map(({ code }) => code)).toEqual(['many-calls']);
});
