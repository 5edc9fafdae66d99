import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findOptions } from '../../../../scorm/options/find-options.ts';
import { readOptionsFile } from '../../../../scorm/options/read-options-file.ts';

const svg = (inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">${inside}</svg>`;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'options-'));
  file = join(folder, 'packaging.yaml');
  writeFileSync(join(folder, 'crest.svg'), svg());
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
  writeFileSync(file, text);
  return readOptionsFile(file);
};

const FULL = `preset: moodle
standards: [scorm12]
modules: [charter]
pathways: [recruit]
passMarkInManifest: true
exitAfterCompletion: normal
reportPassAs: completed
schemaFiles: false
branding:
  name: Example Police
  logo: crest.svg
  logoText: Crest of the Example Police
support:
  name: Learning help desk
  phone: 020 7946 0000
  hours: weekdays, 8 to 6
welfare:
  - name: Chaplaincy
    for: For anybody in the force, of any faith or none.
    phone: 020 7946 0001
`;

test('every setting is read, and the logo with it', () => {
  const { settings, logo } = read(FULL) ?? {};
  expect(settings).toMatchObject({
    preset: 'moodle',
    schemaFiles: false,
    reportPassAs: 'completed',
  });
  expect(logo).toMatchObject({ type: 'svg', width: 80, height: 40 });
});

test.each(['', '# Nothing is set yet.\n'])('a file that says %j sets nothing', (text) => {
  expect(read(text)).toEqual({ settings: {}, logo: undefined });
});

test('no file is no trouble, unless it was named', async () => {
  expect(readOptionsFile(file)).toBeUndefined();
  await expect(findOptions('mine.yaml')).rejects.toEqual(
    expect.objectContaining({
      message: 'There is no mine.yaml.',
      hint: 'Name a file with packaging options, or leave --options out.',
    }),
  );
});

describe('a setting that cannot be used is told by file and line', () => {
  test.each<[string, string, string]>([
    [
      'an unknown preset',
      'preset: moodel',
      `FILE:1:9  value-not-allowed
  “preset” cannot be “moodel”.
  Did you mean “moodle”? It is one of: moodle, totara, cornerstone, successfactors, scorm-cloud.`,
    ],
    [
      'a misspelt setting',
      'preset: moodle\nreportPassedAs: completed',
      `FILE:2:1  unknown-key
  The file has no setting called “reportPassedAs”.
  Did you mean “reportPassAs”? The settings here are: preset, standards, modules, pathways, passMarkInManifest, exitAfterCompletion, reportPassAs, schemaFiles, branding, support, welfare.`,
    ],
    [
      'an exit that signs learners out',
      'exitAfterCompletion: logout',
      `FILE:1:22  value-not-allowed
  “exitAfterCompletion” cannot be “logout”.
  It is one of: suspend, normal, empty.`,
    ],
    [
      'yes in place of true',
      "schemaFiles: 'no'",
      `FILE:1:14  wrong-type
  “schemaFiles” must be true or false, and it is the text “no”.
  Write true or false, without quotes.`,
    ],
    [
      'a logo without words',
      'branding:\n  name: Example Police\n  logo: crest.svg',
      `FILE:3:9  value-not-allowed
  “logo” has no words for those who do not see it.
  Add “logoText:” that says what the logo shows, like “Crest of the Example Police”.`,
    ],
    [
      'a logo that is not there',
      'branding:\n  name: Example Police\n  logo: badge.png\n  logoText: Badge',
      `FILE:3:9  value-not-allowed
  “badge.png” is not there.
  Put the file beside this one, or correct its name.`,
    ],
    [
      'a help desk that nobody can reach',
      'support:\n  name: Help desk',
      `FILE:2:3  value-not-allowed
  “support” cannot be reached.
  Add “phone:”, “email:” or “url:”.`,
    ],
    [
      'a contact that nobody can reach',
      'welfare:\n  - name: Chaplaincy\n    for: For anybody in the force.',
      `FILE:2:5  value-not-allowed
  Item 1 of “welfare” cannot be reached.
  Add “phone:” or “url:”.`,
    ],
  ])('%s', (_what, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        message: `One setting cannot be used, so nothing was written.\n\n${message.replace('FILE', file)}`,
        hint: '\nThe page “For LMS administrators” lists every setting.',
      }),
    );
  });

  test.each([
    ['is too large', svg(`<path d="${'M0 0'.repeat(20_000)}"/>`), 'KB, and 60 KB is the limit'],
    ['holds script', svg('<script>go()</script>'), 'holds script, styles or addresses'],
    ['holds a style', svg('<path style="fill: red"/>'), 'holds script, styles or addresses'],
    ['asks for a file elsewhere', svg('<use href="https://x.org/a"/>'), 'holds script, styles'],
    ['is no drawing', 'Crest', 'is no SVG picture'],
  ])('a logo that %s', (_what, content, why) => {
    writeFileSync(join(folder, 'crest.svg'), content);
    expect(() => read(FULL)).toThrow(why);
  });

  test('all of them at once', () => {
    expect(() => read('preset: x\nstandards: []')).toThrow('2 settings cannot be used');
  });
});
