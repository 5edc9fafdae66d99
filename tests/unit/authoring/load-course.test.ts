import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentLabel, loadCourse } from '../../../src/authoring/load-course.ts';
import { editedCourse, twoModules } from '../../helpers/edited-course.ts';

test('the small sound course is read whole', () => {
  const { course, problems } = loadCourse(twoModules, { today: '2026-11-21' });
  expect(problems).toEqual([]);
  expect(course).toMatchObject({
    title: 'Riding to work',
    modules: [
      {
        id: 'bike-check',
        lessons: [
          { id: 'before-you-ride', checks: ['tyre-pressure'], hasQuiz: false, words: 38 },
          { id: 'stopping-safely', checks: ['brake-levers'], hasQuiz: true },
        ],
        assessment: { draw: 3, passMark: 60, tries: 2 },
        questions: [
          { id: 'brake-levers', use: 'check', kind: 'multiple' },
          { id: 'quiz-brake-pads', use: 'quiz' },
          { id: 'quiz-brake-test', use: 'quiz' },
          { id: 'quiz-cut-tyre', use: 'quiz' },
          { id: 'quiz-tyre-age', use: 'quiz' },
          { id: 'tyre-pressure', use: 'check', kind: 'single' },
        ],
        citations: [{ source: { id: 'rider-handbook' } }, { source: { id: 'brake-guide' } }],
      },
      {
        id: 'bike-lights',
        lessons: [{ id: 'be-seen', checks: ['light-colours', 'lights-at-dusk'], hasQuiz: false }],
        assessment: undefined,
      },
    ],
  });
});

test('every file of the folder is named, for watching', () => {
  const content = editedCourse({ 'modules/bike-check/notes.txt': 'notes' });
  const { files } = loadCourse(content);
  expect(files).toHaveLength(18);
  expect(files).toContain(join(content, 'course.yaml'));
  expect(files).toContain(join(content, 'modules/bike-check/notes.txt'));
});

test('the same folder gives the same course every time', () => {
  const load = () => JSON.stringify(loadCourse(twoModules, { today: '2026-11-21' }));
  expect(load()).toBe(load());
});

test.each([
  ['/project/content', undefined, 'content'],
  ['/project/content', '/project', 'content'],
  ['/project/tests/courses/small', '/project', 'tests/courses/small'],
  ['/elsewhere/content', '/project', 'content'],
  ['/project', '/project', 'project'],
])('%s is called by its path from %s: %s', (folder, project, expected) => {
  expect(contentLabel(folder, project)).toBe(expected);
});
