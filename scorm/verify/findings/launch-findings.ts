import type { FindingTexts } from './finding-text.ts';

const MAKER = 'Report this to whoever made the package.';

/** What is wrong with how a part opens, closes and behaves in the browser. */
export const launchFindings = {
  'never-loads': {
    severity: 'stops',
    short: 'it never finishes loading',
    message: 'The page had not finished loading after {value}.',
    why: 'Learners look at an empty or half page.',
    fix: `${MAKER} If it waits for another server, the findings above say which.`,
  },
  hangs: {
    severity: 'stops',
    short: 'it freezes the browser',
    message: 'The page stopped answering: a script runs without end.',
    why: 'Learners can do nothing but close the browser, and nothing is saved.',
    fix: MAKER,
  },
  crashes: {
    severity: 'stops',
    short: 'it crashes the browser',
    message: 'The page crashed, most likely because it used up its memory.',
    why: 'Learners see an error of the browser, and nothing is saved.',
    fix: MAKER,
  },
  'reloads-forever': {
    severity: 'stops',
    short: 'it loads itself over and over',
    message: 'The page loaded itself again and again, {value} times.',
    why: 'Learners never get to see it.',
    fix: MAKER,
  },
  'dialogs-without-end': {
    severity: 'stops',
    short: 'it opens message boxes without end',
    message: 'The page opened {value} message boxes, one after the other. The last said “{other}”.',
    why: 'Learners cannot get past them.',
    fix: MAKER,
  },
  'leaves-player': {
    severity: 'stops',
    short: 'it throws the learner out of the LMS',
    message: 'The page replaced the LMS’s own page by “{value}”.',
    why: 'The LMS is gone from the window, and with it the connection that records.',
    fix: MAKER,
  },
  'launch-failed': {
    severity: 'stops',
    short: 'it could not be opened',
    message: 'The browser could not open the page: {value}.',
    why: 'Learners would see an error in its place.',
    fix: MAKER,
  },
  'dialog-shown': {
    severity: 'warns',
    short: 'it opens message boxes',
    message: 'A message box opened: “{value}”.',
    why: 'It stops the page until it is closed, and some LMSs and browsers suppress it. Often it reports a fault.',
    fix: `Read what it says. ${MAKER}`,
  },
  'opens-window': {
    severity: 'warns',
    short: 'it opens a window of its own',
    message: 'The page opened another window: {value}.',
    why: 'Browsers block such windows, and learners who close the wrong one lose their connection.',
    fix: 'Allow pop-ups for your LMS, or choose “same window” when exporting.',
  },
  'script-error': {
    severity: 'warns',
    short: 'there are script errors',
    message: 'A script failed: {value}.',
    why: 'Part of the course may not work.',
    fix: 'Try the course by hand. If anything does not work, send this line to whoever made it.',
  },
  'file-not-delivered': {
    severity: 'warns',
    short: 'pages ask for files that are not in it',
    message: 'When opened, it asked for “{value}”, and the host had no such file.',
    why: 'Learners miss a picture, a style or a function there.',
    fix: 'Check whether the file was left out, and export again.',
  },
  'script-not-run': {
    severity: 'warns',
    short: 'hosts deliver one of its scripts as plain text',
    message: 'The script “{value}” was delivered as plain text, as Moodle does, and did not run.',
    why: 'Browsers run module scripts only when the host says that they are scripts.',
    fix: 'The ending must be .js. Report it to whoever made the package.',
  },
  'other-host-asked': {
    severity: 'warns',
    short: 'it needs {value}',
    message: 'When opened, it asked {value} for {other}. That was blocked.',
    why: 'Where that address is blocked or down the course goes without, and its owner sees who learns.',
    fix: 'Ask for a package that holds everything itself, or allow the address and tell your data protection officer.',
  },
  'not-all-opened': {
    severity: 'notes',
    short: 'not all its parts were opened',
    message: 'Only the first {value} of {other} parts were opened.',
    why: 'More would take too long.',
    fix: 'Try the others by hand.',
  },
  'not-opened': {
    severity: 'notes',
    short: 'it was not opened in a browser',
    message: 'The course was not opened in a browser.',
    why: 'What it records could not be seen.',
    fix: 'Run the check without --no-launch.',
  },
} as const satisfies FindingTexts;
