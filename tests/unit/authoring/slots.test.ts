import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { slots } from '../../../src/authoring/slots.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-lights/module.yaml';
const withNewLesson = {
  [moduleFile]: { replace: '- be-seen', by: '- spare-lights\n  - be-seen' },
  'modules/bike-lights/spare-lights.mdx': `---
title: Spare lights
summary: Carry a second light.
minutes: 2
objectives: [name-lights]
---

Carry a second light.
`,
};

/** What the command says when it is started beside the content folder. */
const run = (content: string, folder = 'content') =>
  slots({ content: folder }, { projectDir: dirname(content), hasColors: false });

const slotsOf = (content: string) => readFileSync(join(content, 'slots.yaml'), 'utf8');

test('what is new is added at the end, once', () => {
  const content = editedCourse(withNewLesson);
  const before = slotsOf(content);
  expect(loadCourse(content).course).toBeUndefined();
  expect(run(content)).toEqual({
    output: 'content/slots.yaml: 1 addition.\n  bike-lights  lesson  spare-lights\n',
    exitCode: 0,
  });
  expect(slotsOf(content)).toBe(
    before.replace('    be-seen: 0\n', '    be-seen: 0\n    spare-lights: 1\n'),
  );
  expect(loadCourse(content).course).toBeDefined();
  expect(run(content)).toEqual({
    output: 'content/slots.yaml is complete. Nothing is added.\n',
    exitCode: 0,
  });
});

test('a course without slots gets them all', () => {
  const sound = slotsOf(editedCourse());
  const content = editedCourse({ 'slots.yaml': undefined });
  expect(run(content).output).toMatch(/^content\/slots\.yaml: 18 additions\.\n/);
  expect(slotsOf(content)).toBe(sound);
  expect(sound).toMatch(/^# .*\n# .* Written by "npm run slots", never by hand\. /);
});

test('an empty map is a file like any other', () => {
  const content = editedCourse({ 'slots.yaml': '{}\n' });
  expect(run(content).exitCode).toBe(0);
  expect(slotsOf(content)).toBe(slotsOf(editedCourse()));
});

test('problems of other files do not stand in the way', () => {
  const content = editedCourse({
    ...withNewLesson,
    'facts.yaml': undefined,
    'modules/bike-lights/questions/light-colours.yaml': 'kind: "single',
  });
  expect(run(content).exitCode).toBe(0);
  expect(slotsOf(content)).toContain('spare-lights: 1');
});

describe('the file is left as it is', () => {
  test.each([
    ['if it is not YAML', '- a: "b\n'],
    ['if it holds something else', 'bike-check: 7\n'],
    ['if a slot is given twice', { replace: 'quiz-cut-tyre: 3', by: 'quiz-cut-tyre: 2' }],
    ['if a key stands twice', { replace: 'be-seen: 0', by: 'be-seen: 0\n    be-seen: 1' }],
    ['if it is empty', ''],
  ])('%s', (_, edit) => {
    const content = editedCourse({ ...withNewLesson, 'slots.yaml': edit });
    const before = slotsOf(content);
    const { output, exitCode } = run(content);
    expect(output).toMatch(/^content\/slots\.yaml:\d+:\d+ {2}/);
    expect(output).toMatch(/\ncontent\/slots\.yaml is left as it is\.\n$/);
    expect(exitCode).toBe(1);
    expect(slotsOf(content)).toBe(before);
  });

  test('until the settings of every module can be read', () => {
    const content = editedCourse({ ...withNewLesson, 'modules/bike-check/module.yaml': 'a: b\n' });
    const before = slotsOf(content);
    expect(run(content).exitCode).toBe(1);
    expect(slotsOf(content)).toBe(before);
  });
});

test('where there is no course, no file is made', () => {
  const content = editedCourse();
  expect(run(content, 'elsewhere')).toEqual({
    output: `elsewhere:1:1  content-folder-missing
  There is no course in the folder “elsewhere”.
  Name the folder that holds course.yaml.

1 error in 1 file.
elsewhere/slots.yaml is left as it is.
`,
    exitCode: 1,
  });
  expect(existsSync(join(dirname(content), 'elsewhere'))).toBe(false);
});
