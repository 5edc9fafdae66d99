import type { FindingTexts } from './finding-text.ts';

/** What is wrong with the files of the course, as far as it can be seen without opening it. */
export const contentFindings = {
  'file-type-module': {
    severity: 'stops',
    short: 'it holds scripts (.mjs) that Moodle does not let run',
    message: 'The file is a script with the ending .mjs.',
    why: 'Moodle and other hosts deliver this ending as plain text, and the browser then refuses to run it.',
    fix: 'The ending must be .js, also where pages name the file. Report it to whoever made the package.',
  },
  'file-type-program': {
    severity: 'warns',
    short: 'it holds programs, which many LMSs refuse',
    message: 'The file is a program for a server or computer (.{value}).',
    why: 'Virus checks and upload rules refuse whole packages over such a file.',
    fix: 'Take it out: a course in a browser cannot run it.',
  },
  'file-type-flash': {
    severity: 'warns',
    short: 'it holds Flash, which no browser runs any more',
    message: 'The file is Flash (.{value}).',
    why: 'Browsers removed Flash at the end of 2020. Learners see an empty space.',
    fix: 'Export the course as HTML5.',
  },
  'file-type-unusual': {
    severity: 'notes',
    short: 'it holds file types that some hosts do not deliver',
    message: 'Some hosts do not know the type .{value} ({other}).',
    why: 'They answer “not found”, and the page goes without.',
    fix: 'Try the course in your own LMS, and look for missing letters, pictures or sounds.',
  },
  'missing-file': {
    severity: 'warns',
    short: 'pages ask for files that are not in it',
    message: 'It asks for “{value}”, which is not in the archive.',
    why: 'Learners miss a picture, a style or a function there.',
    fix: 'Check whether the file was left out, and export again.',
  },
  'reference-case': {
    severity: 'warns',
    short: 'files are asked for with other capitals than they have',
    message: 'It asks for “{value}”, and the archive has “{other}”.',
    why: 'That works on Windows and fails on most servers, which tell capitals from small letters.',
    fix: 'Rename the file so that both are the same.',
  },
  'absolute-address': {
    severity: 'warns',
    short: 'pages ask for files at the top of the server',
    message: 'It asks for “{value}”, an address that begins at the top of the server.',
    why: 'In an LMS the course lies somewhere further down, and the file is not found.',
    fix: 'Make the address relative: without the slash in front.',
  },
  'local-address': {
    severity: 'warns',
    short: 'pages ask for files on the author’s own computer',
    message: 'It asks for “{value}”, a file on the author’s own computer.',
    why: 'Nobody else has that file.',
    fix: 'Put the file into the course and name it from there.',
  },
  'other-host': {
    severity: 'warns',
    short: 'it needs {value}',
    message: 'It asks for files from {value} ({other}).',
    why: 'Where that address is blocked or down the course goes without, and its owner sees who learns.',
    fix: 'Ask for a package that holds everything itself, or allow the address and tell your data protection officer.',
  },
  'not-all-read': {
    severity: 'notes',
    short: 'it was too large to read every file',
    message: 'The package is so large that part of it was not looked into: {value}.',
    why: 'There may be more findings of the kinds above.',
    fix: 'Look at those pages by hand.',
  },
} as const satisfies FindingTexts;
