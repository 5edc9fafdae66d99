import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editedCourse } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-lights/module.yaml';

/** What a command prints when it is started beside the content folder. */
function run(command: 'check' | 'slots', content: string, ...more: string[]) {
  const script = fileURLToPath(new URL(`../../../src/authoring/${command}.ts`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...more], {
    cwd: dirname(content),
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const slotsOf = (content: string) => readFileSync(join(content, 'slots.yaml'), 'utf8');

describe('check', () => {
  test('says what is in a sound course', () => {
    expect(run('check', editedCourse())).toEqual({
      stdout: 'No problems.\nRiding to work: 2 modules, 3 lessons, 8 questions.\n',
      stderr: '',
      status: 0,
    });
  });

  test('prints errors and ends with 1', () => {
    const content = editedCourse({ [moduleFile]: { replace: 'minutes: 5', by: 'minutes: 4' } });
    expect(run('check', content)).toEqual({
      stdout: `content/modules/bike-lights/module.yaml:3:10  value-not-allowed
  “minutes” must be 5 or more.
  Write a higher number.

1 error in 1 file.
`,
      stderr: '',
      status: 1,
    });
  });

  test('prints warnings and ends with 0', () => {
    const { stdout, status } = run('check', editedCourse({ 'notes.txt': 'notes' }));
    expect(stdout).toContain('1 warning in 1 file.\nRiding to work: 2 modules');
    expect(status).toBe(0);
  });

  test('prints JSON, and nothing else', () => {
    const content = editedCourse({ [moduleFile]: undefined });
    const { stdout, status } = run('check', content, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'file-missing', file: 'content/modules/bike-lights/module.yaml' },
    ]);
    expect(status).toBe(1);
  });

  test('reads the folder it is told to', () => {
    expect(run('check', editedCourse(), '--content', 'elsewhere').stdout).toContain(
      'There is no content folder “elsewhere”.',
    );
  });

  test.each([
    [['--contents', 'x'], "Unknown option '--contents'"],
    [['x'], "Unexpected argument 'x'"],
    [['--format', 'xml'], 'There is no format “xml”.'],
  ])('%j is answered with how to use it', (more, message) => {
    const { stdout, stderr, status } = run('check', editedCourse(), ...more);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: node src/authoring/check.ts [--content DIR]');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });
});

describe('slots', () => {
  const newLesson = `---
title: Spare lights
summary: Carry a second light.
minutes: 2
objectives: [name-lights]
---

Carry a second light.
`;
  const withNewLesson = {
    [moduleFile]: { replace: '- be-seen', by: '- spare-lights\n  - be-seen' },
    'modules/bike-lights/spare-lights.mdx': newLesson,
  };

  test('adds what is new at the end and says so, once', () => {
    const content = editedCourse(withNewLesson);
    const before = slotsOf(content);
    expect(run('check', content).status).toBe(1);
    expect(run('slots', content)).toEqual({
      stdout: 'content/slots.yaml: 1 addition.\n  bike-lights  lesson  spare-lights\n',
      stderr: '',
      status: 0,
    });
    expect(slotsOf(content)).toBe(
      before.replace('    be-seen: 0\n', '    be-seen: 0\n    spare-lights: 1\n'),
    );
    expect(run('check', content).status).toBe(0);
    expect(run('slots', content).stdout).toBe(
      'content/slots.yaml is complete. Nothing is added.\n',
    );
  });

  test('makes the file of the small sound course from nothing', () => {
    const sound = slotsOf(editedCourse());
    const content = editedCourse({ 'slots.yaml': undefined });
    expect(run('slots', content).stdout).toContain('content/slots.yaml: 13 additions.\n');
    expect(slotsOf(content)).toBe(sound);
  });

  test('works while other files still have problems', () => {
    const content = editedCourse({
      ...withNewLesson,
      'facts.yaml': undefined,
      'modules/bike-lights/questions/light-colours.yaml': 'kind: "single',
    });
    expect(run('slots', content)).toMatchObject({ status: 0 });
    expect(slotsOf(content)).toContain('spare-lights: 1');
  });

  test.each([
    ['is not YAML', '- a: "b\n'],
    ['holds something else', 'bike-check: 7\n'],
    ['has a slot twice', { replace: 'quiz-cut-tyre: 3', by: 'quiz-cut-tyre: 2' }],
    ['has a key twice', { replace: 'be-seen: 0', by: 'be-seen: 0\n    be-seen: 1' }],
  ])('leaves a file as it is that %s', (_, edit) => {
    const content = editedCourse({ ...withNewLesson, 'slots.yaml': edit });
    const before = slotsOf(content);
    const { stdout, status } = run('slots', content);
    expect(stdout).toMatch(/^content\/slots\.yaml:\d+:\d+ {2}/);
    expect(stdout).toMatch(/\ncontent\/slots\.yaml is left as it is\.\n$/);
    expect(status).toBe(1);
    expect(slotsOf(content)).toBe(before);
  });

  test('waits until the settings of every module can be read', () => {
    const content = editedCourse({
      ...withNewLesson,
      'modules/bike-check/module.yaml': 'title: x\n',
    });
    const before = slotsOf(content);
    expect(run('slots', content).status).toBe(1);
    expect(slotsOf(content)).toBe(before);
  });

  test('makes no file where there is no course', () => {
    const content = editedCourse();
    const { stdout, status } = run('slots', content, '--content', 'elsewhere');
    expect(stdout).toContain('There is no content folder “elsewhere”.');
    expect(status).toBe(1);
    expect(existsSync(join(dirname(content), 'elsewhere'))).toBe(false);
  });
});
