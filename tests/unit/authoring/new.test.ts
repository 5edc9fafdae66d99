import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check as isFormatted, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/authoring/content-files.ts';
import { insertItem } from '../../../src/authoring/insert-item.ts';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { createStarter } from '../../../src/authoring/new.ts';
import { formatProblems } from '../../../src/authoring/reporters/terminal.ts';
import { questionKinds } from '../../../src/authoring/starters/question-starters.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const run = (content: string, ...args: string[]) =>
  createStarter(args, { projectDir: dirname(content), hasColors: false });

const report = (content: string) =>
  formatProblems(loadCourse(content, { today: '2026-11-21' }).problems);

const questions = questionKinds.map((kind) => [
  'question',
  `bike-lights/new-${kind}`,
  '--kind',
  kind,
]);

describe.each([
  [['module', 'bike-bells'], 'No problems.\n'],
  [['lesson', 'bike-lights/on-the-road'], 'No problems.\n'],
  [['scenario', 'bike-check/at-the-crossing'], /^content\S+ {2}unused-scenario \(warning\)/],
  ...questions.map(
    (args) => [args, /^(No problems|content\S+ {2}unused-check \(warning\))/] as const,
  ),
] as const)('npm run new -- %j', (args, expected) => {
  test('writes files that the check accepts, in the house format', async () => {
    const content = editedCourse();
    const before = new Set(listFiles(content));
    const { output, exitCode } = run(content, ...args);
    expect({ output, exitCode }).toMatchObject({ exitCode: 0 });

    const { course } = loadCourse(content, { today: '2026-11-21' });
    expect(course).toBeDefined();
    if (typeof expected === 'string') expect(report(content)).toBe(expected);
    else expect(report(content)).toMatch(expected);

    const added = listFiles(content).filter((path) => !before.has(path));
    for (const path of added) {
      expect(output).toContain(`content/${path}`);
      const filepath = join(project, 'content', path);
      const settings = await resolveConfig(filepath);
      const text = readFileSync(join(content, path), 'utf8');
      expect(await isFormatted(text, { ...settings, filepath }), path).toBe(true);
    }
  });

  test('writes nothing over', () => {
    const content = editedCourse();
    run(content, ...args);
    const { output, exitCode } = run(content, ...args);
    expect(exitCode).toBe(1);
    expect(output).toContain('exists already, and nothing is written over.');
  });
});

test('a new lesson stands at the end of its module, and all else in the file stays as it was', () => {
  const content = editedCourse();
  const file = join(content, 'modules/bike-check/module.yaml');
  const before = readFileSync(file, 'utf8');
  run(content, 'lesson', 'bike-check/on-the-road');
  expect(readFileSync(file, 'utf8')).toBe(
    before.replace('  - stopping-safely\n', '  - stopping-safely\n  - on-the-road\n'),
  );
});

test.each([
  [['poem', 'x'], 'There is no starter for “poem”.'],
  [['lesson'], 'Name the new lesson.'],
  [['lesson', 'be-seen'], 'as in “npm run new -- lesson charter/be-seen”.'],
  [['module', 'a/b'], 'Name the module by its id alone'],
  [['module', 'First Words!'], 'For example “first-words”.'],
  [['lesson', 'bike-light/x'], 'Did you mean “bike-lights”?'],
  [['question', 'bike-lights/x', '--kind', 'singel'], 'Did you mean “single”?'],
  [['question', 'bike-lights/x', '--kind', 'judge', '--use', 'quiz'], 'is for practice only'],
  [['question', 'bike-lights/x', '--use', 'exam'], 'is neither check nor quiz'],
  [['module', 'x', '--kid'], "Unknown option '--kid'"],
])('%j: %s', (args, message) => {
  const { output, exitCode } = run(editedCourse(), ...args);
  expect(exitCode).toBe(1);
  expect(output).toContain(message);
});

test('without a confirmed fact there is nothing for a starter to stand on', () => {
  const { output } = run(editedCourse({ 'facts.yaml': '[]\n' }), 'lesson', 'bike-lights/x');
  expect(output).toContain('Add one to facts.yaml and sources.yaml first.');
});

describe('an item is put at the end of a list', () => {
  test.each([
    ['a:\n  - one # first\n  - two\nb: 1\n', 'a:\n  - one # first\n  - two\n  - new\nb: 1\n'],
    ['a:\n- one\n', 'a:\n- one\n- new\n'],
    ["a:\n  - 'one'", "a:\n  - 'one'\n  - new"],
  ])('%j', (source, expected) => {
    expect(insertItem(source, ['a'], 'new')).toBe(expected);
  });

  test.each(['a: []\n', 'b:\n  - one\n', 'a: one\n', ''])('but not in %j', (source) => {
    expect(insertItem(source, ['a'], 'new')).toBeUndefined();
  });
});
