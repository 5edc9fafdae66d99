import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editedCourse } from '../../helpers/edited-course.ts';

/** What a command prints as a process of its own, started beside the content folder. */
function run(command: 'check' | 'slots', ...args: string[]) {
  const script = fileURLToPath(new URL(`../../../src/authoring/${command}.ts`, import.meta.url));
  const cwd = dirname(editedCourse({ 'facts.yaml': undefined }));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('a command prints its output and ends with its exit code', () => {
  expect(run('check')).toEqual({
    stdout: `content/facts.yaml:1:1  file-missing
  The file content/facts.yaml is missing.
  Add the file. It holds the list of facts that right answers rest on.

1 error in 1 file.
`,
    stderr: '',
    status: 1,
  });
});

test('a setting is handed to the command', () => {
  expect(run('slots', '--content', './content')).toEqual({
    stdout: 'content/slots.yaml is complete. Nothing is added.\n',
    stderr: '',
    status: 0,
  });
});

test('a setting that is not known is answered with how to use the command', () => {
  const { stdout, stderr, status } = run('check', '--contents', 'content');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toMatch(/^Unknown option '--contents'/);
  expect(stderr).toMatch(
    /\nUsage: node src\/authoring\/check\.ts \[--content DIR\] \[--format json\]\n$/,
  );
});
