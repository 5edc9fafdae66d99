import { expect, test } from 'vitest';
import { readCommandLine } from '../../../../scorm/commands/command-line.ts';

const all = {
  name: 'package',
  site: 'dist/site',
  out: 'dist/packages',
  moduleIds: [],
  standards: [],
  pathwayIds: [],
  bundleIds: [],
  settings: {},
  cmi5: { hasMasteryScore: false },
};

test.each<[string, object]>([
  ['package', all],
  ['package charter history', { ...all, moduleIds: ['charter', 'history'] }],
  ['package --standard scorm12', { ...all, standards: ['scorm12'] }],
  [
    'package --standard=scorm2004-3rd charter --standard scorm12',
    { ...all, moduleIds: ['charter'], standards: ['scorm12', 'scorm2004-3rd'] },
  ],
  ['package --out ./zips --site=public', { ...all, out: './zips', site: 'public' }],
  ['package --verbose', all],
  [
    'package --pathway recruit --bundle first-week',
    { ...all, pathwayIds: ['recruit'], bundleIds: ['first-week'] },
  ],
  [
    'package --options mine.yaml --preset moodle',
    { ...all, optionsFile: 'mine.yaml', settings: { preset: 'moodle' } },
  ],
  [
    'package --pass-mark-in-manifest --no-schema-files',
    { ...all, settings: { passMarkInManifest: true, schemaFiles: false } },
  ],
  [
    'package --exit-after-completion empty --report-pass-as completed',
    { ...all, settings: { exitAfterCompletion: 'empty', reportPassAs: 'completed' } },
  ],
  ['package --previous old/release.json', { ...all, previous: 'old/release.json' }],
  ['package --standard cmi5', { ...all, standards: ['cmi5'] }],
  [
    'package --standard cmi5 --cmi5-move-on Passed --cmi5-mastery-score',
    { ...all, standards: ['cmi5'], cmi5: { moveOn: 'Passed', hasMasteryScore: true } },
  ],
  ['', { name: 'help' }],
  ['--help', { name: 'help' }],
  ['package --help charter', { name: 'help' }],
])('“%s” is understood', (line, command) => {
  expect(readCommandLine(line.split(' ').filter(Boolean))).toEqual(command);
});

test.each([
  ['pack', 'There is no command “pack”.', 'There are “package” and “verify”. Add --help for more.'],
  ['package --fast', 'There is no option --fast.', 'Add --help to see all options.'],
  ['package -o zips', 'There is no option -o.', 'Add --help to see all options.'],
  ['package --toString', 'There is no option --toString.', 'Add --help to see all options.'],
  ['package --out', '--out needs a value after it.', 'Add --help to see examples.'],
  ['package --out --site x', '--out needs a value after it.', 'Add --help to see examples.'],
  ['package --standard=', '--standard needs a value after it.', 'Add --help to see examples.'],
  ['package --verbose=yes', '--verbose takes no value.', 'Add --help to see all options.'],
  [
    'package --preset moodle --preset totara',
    '--preset is there twice.',
    'Keep the one that you mean.',
  ],
  [
    'package --preset modle',
    '--preset cannot be “modle”.',
    'Did you mean “moodle”? It is one of: moodle, totara, cornerstone, successfactors, scorm-cloud.',
  ],
  [
    'package --exit-after-completion logout',
    '--exit-after-completion cannot be “logout”.',
    'It is one of: suspend, normal, empty.',
  ],
  [
    'package --force because',
    '“because” is no reason that somebody could understand a year from now.',
    'Write a sentence: --force "Nobody has used release 1 outside the pilot group".',
  ],
  [
    'package --standard scorm2004',
    'There is no standard “scorm2004”.',
    'The standards are: scorm12, scorm2004-3rd, scorm2004-4th, cmi5.',
  ],
  [
    'package --cmi5-move-on completed',
    'cmi5 knows no move-on value “completed”.',
    'Did you mean “Completed”? The values are: Passed, Completed, CompletedAndPassed, CompletedOrPassed, NotApplicable.',
  ],
])('“%s” is refused', (line, message, hint) => {
  expect(() => readCommandLine(line.split(' '))).toThrow(
    expect.objectContaining({ message, hint }),
  );
});

test('a reason is read whole', () => {
  const command = readCommandLine(['package', '--force', ' Only the pilot group had release 1. ']);
  expect(command).toMatchObject({ force: 'Only the pilot group had release 1.' });
});
