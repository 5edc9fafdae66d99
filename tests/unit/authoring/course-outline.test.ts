import { expect, test } from 'vitest';
import { courseOutline } from '../../../src/authoring/course-outline.ts';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { editedCourse, type Edits } from '../../helpers/edited-course.ts';

const outlineAfter = (edits: Edits) => courseOutline(loadCourse(editedCourse(edits)).authored);

test('modules and lessons stand in the order learners meet them', () => {
  expect(outlineAfter({})).toEqual({
    title: 'Riding to work',
    language: 'en-GB',
    version: '1.2.0',
    modules: [
      {
        id: 'bike-check',
        title: 'Check a bicycle',
        hasGuide: false,
        parts: [
          { id: 'before-you-ride', title: 'Before you ride' },
          { id: 'stopping-safely', title: 'Stopping safely' },
        ],
      },
      {
        id: 'bike-lights',
        title: 'Lights on a bicycle',
        hasGuide: false,
        parts: [{ id: 'be-seen', title: 'Be seen' }],
      },
    ],
  });
});

test('a lesson that cannot be read is there under its id', () => {
  const { modules } = outlineAfter({ 'modules/bike-lights/be-seen.mdx': 'No settings.' });
  expect(modules[1]?.parts).toEqual([{ id: 'be-seen', title: 'be-seen' }]);
});

test('a course whose settings cannot be read has a name for now, and its modules', () => {
  const { title, modules } = outlineAfter({ 'course.yaml': 'title: [' });
  expect(title).toBe('The course');
  expect(modules.map(({ id }) => id)).toEqual(['bike-check', 'bike-lights']);
});
