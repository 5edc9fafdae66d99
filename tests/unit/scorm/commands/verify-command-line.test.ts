import { expect, test } from 'vitest';
import { readVerifyCommandLine } from '../../../../scorm/commands/verify-command-line.ts';

const usual = { files: ['a.zip'], format: 'text', opens: true, timeoutMs: 20_000 };

test.each<[string, object | undefined]>([
  ['a.zip', usual],
  ['a.zip b.zip', { ...usual, files: ['a.zip', 'b.zip'] }],
  ['--no-launch a.zip', { ...usual, opens: false }],
  ['a.zip --timeout 2.5', { ...usual, timeoutMs: 2500 }],
  ['a.zip --format=json --verbose', { ...usual, format: 'json' }],
  ['a.zip --help', undefined],
  ['', undefined],
])('“%s” is understood', (line, command) => {
  expect(readVerifyCommandLine(line.split(' ').filter(Boolean))).toEqual(command);
});

test.each([
  [
    '--no-launch',
    'No package is named.',
    'Name one or more zip files. Add --help to see examples.',
  ],
  ['a.zip --format xml', 'There is no format “xml”.', 'The formats are: text, json.'],
  [
    'a.zip --timeout soon',
    '“soon” is no number of seconds from 1 to 600.',
    'Write it like this: --timeout 30',
  ],
  [
    'a.zip --timeout 0',
    '“0” is no number of seconds from 1 to 600.',
    'Write it like this: --timeout 30',
  ],
  ['a.zip --timeout', '--timeout needs a value after it.', 'Add --help to see examples.'],
  ['a.zip --launch', 'There is no option --launch.', 'Add --help to see all options.'],
  ['a.zip --no-launch=1', '--no-launch takes no value.', 'Add --help to see all options.'],
])('“%s” is refused', (line, message, hint) => {
  expect(() => readVerifyCommandLine(line.split(' '))).toThrow(
    expect.objectContaining({ message, hint }),
  );
});
