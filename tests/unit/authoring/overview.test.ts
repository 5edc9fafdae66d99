import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { overview } from '../../../src/authoring/overview.ts';
import { readingGrade } from '../../../src/authoring/readability.ts';
import { readLessonText } from '../../../src/authoring/read-lesson.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

const shown = (content: string, settings: { packages?: string; format?: string } = {}) =>
  overview(
    { content: 'content', packages: 'packages.json', format: 'text', ...settings },
    { projectDir: dirname(content), hasColors: false },
  );

test('the course in numbers, module by module and lesson by lesson', () => {
  expect(shown(editedCourse()).output).toMatchInlineSnapshot(`
    "Module       Words  Minutes  Lessons  Questions  In the bank  Families  Scenarios  Sources  Figures  Grade  State  Package
    bike-check      61       15        2          6            4         4          0        2        0    0.2     58        –
    bike-lights     26        5        1          2            0         0          0        1        0    2.2     43        –

    Lesson                      Words  Minutes  Grade
    bike-check/before-you-ride     36        4    0.2
    bike-check/stopping-safely     25        6    0.4
    bike-lights/be-seen            26        7    2.2

    Grade: years of school a text asks for, after Flesch and Kincaid. State: characters of 2,000.
    Sizes of packages are known after “npm run package”.
    "
  `);
});

test('sizes of packages come from the list that packaging leaves', () => {
  const content = editedCourse();
  const packages = [{ sizeBytes: 51_234 }, { sizeBytes: 61_600 }];
  const modules = [
    { id: 'bike-check', packages },
    { id: 'bike-lights', packages: [] },
  ];
  writeFileSync(join(dirname(content), 'packages.json'), JSON.stringify({ modules }));
  const { output } = shown(content);
  expect(output).toMatch(/^bike-check .* 62 KB$/m);
  expect(output).toMatch(/^bike-lights .* –$/m);
  expect(output).not.toContain('npm run package');
});

test('the same as JSON, for other programs', () => {
  expect(JSON.parse(shown(editedCourse(), { format: 'json' }).output)).toMatchObject([
    { module: 'bike-check', questions: 6, lessons: [{ lesson: 'before-you-ride' }, {}] },
    { module: 'bike-lights', questions: 2 },
  ]);
});

test('a course with errors has no numbers', () => {
  const content = editedCourse({ 'sources.yaml': undefined });
  expect(shown(content)).toEqual({
    output: 'The course has errors, so it has no numbers. “npm run check” lists them.\n',
    exitCode: 1,
  });
});

describe('the reading grade', () => {
  const gradeOf = (text: string) => {
    const body = readLessonText('lesson.mdx', text);
    if ('code' in body) throw new Error(body.message);
    return readingGrade(body.sentences);
  };

  test('is that of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    expect(gradeOf('Organizations institutionalized.')).toBeGreaterThan(30);
  });

  test('does not exist for a text without sentences', () => {
    expect(gradeOf('## A heading\n\n<Quiz />')).toBeUndefined();
  });
});
