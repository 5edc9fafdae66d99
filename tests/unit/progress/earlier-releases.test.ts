import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { toModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { Progress } from '../../../src/progress/progress.ts';
import { decodeSnapshot } from '../../../src/progress/snapshot.ts';

/*
 * `tests/fixtures/saved-states/<module>/<release>.json`: a state that this release left behind, and
 * what it held. Add one for every release that learners get; never change one.
 */
interface SavedState {
  readonly text: string;
  readonly expected: Pick<Progress, 'location' | 'parts' | 'answers'>;
}

const project = fileURLToPath(new URL('../../../', import.meta.url));
const { course } = loadCourse(join(project, 'content'));
const states = globSync('tests/fixtures/saved-states/*/*.json', { cwd: project });

test('every module has a saved state of its current release or an earlier one', () => {
  const modules = new Set(states.map((file) => basename(dirname(file))));
  expect([...modules]).toEqual(expect.arrayContaining(course?.modules.map(({ id }) => id) ?? []));
});

describe.each(states)('%s', (file) => {
  const { text, expected } = JSON.parse(readFileSync(join(project, file), 'utf8')) as SavedState;
  const module = course?.modules.find(({ id }) => id === basename(dirname(file)));
  if (!module) throw new Error(`No module for ${file}.`);
  const definition = toModuleDefinition(module);
  const { progress, notice, rank } = decodeSnapshot(text, definition);
  const partIds = definition.parts.map(({ id }) => id);

  test('is read by the current release, and its status stands', () => {
    expect(notice).toBeUndefined();
    expect(rank).toBe(3);
  });

  test('leads to a lesson that exists', () => {
    expect(partIds).toContain(progress.location);
    if (partIds.includes(expected.location ?? '')) {
      expect(progress.location).toBe(expected.location);
    }
  });

  test('keeps what was done in every lesson and question that still exists', () => {
    const questions = definition.questions.map(({ id }) => id);
    const isKnown = ([id]: readonly [string, unknown]) =>
      partIds.includes(id) || questions.includes(id);
    const known = (all: object) => Object.fromEntries(Object.entries(all).filter(isKnown));
    expect(progress.parts).toEqual(known(expected.parts));
    expect(progress.answers).toEqual(known(expected.answers));
  });
});
