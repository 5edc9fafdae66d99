import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/authoring/check.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-lights/module.yaml';

/** What the command says when it is started beside the content folder. */
const checked = (content: string, settings: { content?: string; format?: string } = {}) =>
  check(
    { content: 'content', format: 'text', ...settings },
    { projectDir: dirname(content), hasColors: false },
  );

test('a sound course: what is in it', () => {
  expect(checked(editedCourse())).toEqual({
    output: 'No problems.\nRiding to work: 2 modules, 3 lessons, 8 questions.\n',
    exitCode: 0,
  });
});

test('errors: where they are, and exit code 1', () => {
  const content = editedCourse({ [moduleFile]: { replace: 'minutes: 5', by: 'minutes: 4' } });
  expect(checked(content)).toEqual({
    output: `content/modules/bike-lights/module.yaml:3:10  value-not-allowed
  “minutes” must be 5 or more.
  Write a higher number.

1 error in 1 file.
`,
    exitCode: 1,
  });
});

test('warnings: where they are, what is in the course, and exit code 0', () => {
  expect(checked(editedCourse({ 'notes.txt': 'notes' }))).toEqual({
    output: `content/notes.txt:1:1  unexpected-file (warning)
  Nothing in the course uses “notes.txt”.
  Move it out of the content folder, or check that it is in the right place.

1 warning in 1 file.
Riding to work: 2 modules, 3 lessons, 8 questions.
`,
    exitCode: 0,
  });
});

test('JSON, and nothing else', () => {
  const { output, exitCode } = checked(editedCourse({ [moduleFile]: undefined }), {
    format: 'json',
  });
  expect(JSON.parse(output)).toMatchObject([
    { code: 'file-missing', file: 'content/modules/bike-lights/module.yaml', line: 1, column: 1 },
  ]);
  expect(exitCode).toBe(1);
});

test('another folder than usual', () => {
  expect(checked(editedCourse(), { content: 'elsewhere' })).toMatchObject({
    output: expect.stringContaining('There is no course in the folder “elsewhere”.') as string,
    exitCode: 1,
  });
});
