import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-check/module.yaml';
const lightsModule = 'modules/bike-lights/module.yaml';
const lessonFile = 'modules/bike-check/before-you-ride.mdx';

test('a pathway names a module that is not there', () => {
  expect(reportAfter({ 'course.yaml': { replace: '- bike-lights', by: '- bike-light' } }))
    .toMatchInlineSnapshot(`
    "content/course.yaml:11:9  missing-module
      The pathway “everyone” names the module “bike-light”, which is not in the course.
      Did you mean “bike-lights”? Add the folder modules/bike-light, or take the module out of the pathway.

    content/modules/bike-lights/module.yaml:1:1  module-not-in-pathway (warning)
      No pathway names the module “bike-lights”.
      Add it to a pathway in course.yaml, so that learners can find it.

    1 error and 1 warning in 2 files.
    "
  `);
});

test('a pathway names a module twice', () => {
  expect(
    reportAfter({
      'course.yaml': { replace: '- bike-lights', by: '- bike-lights\n      - bike-check' },
    }),
  ).toMatchInlineSnapshot(`
    "content/course.yaml:12:9  module-listed-twice
      The pathway “everyone” names the module “bike-check” twice.
      Keep one of the two lines.

    1 error in 1 file.
    "
  `);
});

test('two pathways have the same id', () => {
  expect(
    reportAfter({
      'course.yaml': {
        replace: '  - id: everyone',
        by: '  - id: everyone\n    title: Night riders\n    summary: For those who ride at night.\n    modules: [bike-lights]\n  - id: everyone',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/course.yaml:10:9  duplicate-pathway-id
      Two pathways use the id “everyone”.
      Give one of them another id.

    1 error in 1 file.
    "
  `);
});

test('no pathway names a module', () => {
  expect(reportAfter({ 'course.yaml': { replace: '\n      - bike-lights', by: '' } }))
    .toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:1:1  module-not-in-pathway (warning)
      No pathway names the module “bike-lights”.
      Add it to a pathway in course.yaml, so that learners can find it.

    1 warning in 1 file.
    "
  `);
});

test('a module has the name of a page of the site', () => {
  expect(
    reportAfter({
      'course.yaml': { replace: '- bike-lights', by: '- bike-lights\n      - sources' },
      'modules/sources/module.yaml': 'title: Sources\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/sources/module.yaml:1:1  missing-value
      The module has no “summary”.
      Add “summary:” followed by text.

    content/modules/sources/module.yaml:1:1  missing-value
      The module has no “minutes”.
      Add “minutes:” followed by a number.

    content/modules/sources/module.yaml:1:1  missing-value
      The module has no “release”.
      Add “release:” followed by a number.

    content/modules/sources/module.yaml:1:1  missing-value
      The module has no “objectives”.
      Add “objectives:” followed by a list.

    content/modules/sources/module.yaml:1:1  missing-value
      The module has no “lessons”.
      Add “lessons:” followed by a list.

    5 errors in 1 file.
    "
  `);
});

test('a lesson has the name of another part of the page', () => {
  expect(
    reportAfter({
      [moduleFile]: { replace: '- stopping-safely', by: '- stopping-safely\n  - summary' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:13:5  missing-lesson
      The module lists the lesson “summary”, which has no file.
      Add the file content/modules/bike-check/summary.mdx, or take the lesson out of the list.

    content/modules/bike-check/module.yaml:13:5  reserved-lesson-id
      The page of the module needs the name “summary” for itself.
      Rename the lesson, here and in its file name.

    2 errors in 1 file.
    "
  `);
});

test('a module lists a lesson that has no file, and a file is not listed', () => {
  expect(reportAfter({ [moduleFile]: { replace: '- before-you-ride', by: '- before-your-ride' } }))
    .toMatchInlineSnapshot(`
      "content/modules/bike-check/before-you-ride.mdx:1:1  lesson-not-listed
        The module does not list the lesson “before-you-ride”.
        Add it to “lessons” in content/modules/bike-check/module.yaml, or delete the lesson.

      content/modules/bike-check/module.yaml:11:5  missing-lesson
        The module lists the lesson “before-your-ride”, which has no file.
        Did you mean “before-you-ride”? Add the file content/modules/bike-check/before-your-ride.mdx, or take the lesson out of the list.

      2 errors in 2 files.
      "
    `);
});

test('a module lists a lesson twice', () => {
  expect(
    reportAfter({
      [moduleFile]: { replace: '- stopping-safely', by: '- stopping-safely\n  - before-you-ride' },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:13:5  lesson-listed-twice
      The module lists the lesson “before-you-ride” twice.
      Keep one of the two lines.

    1 error in 1 file.
    "
  `);
});

test('two objectives have the same id', () => {
  expect(
    reportAfter({
      [moduleFile]: {
        replace: 'lessons:',
        by: '  - id: check-tyres\n    text: pump up tyres\nlessons:',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:10:9  duplicate-objective-id
      Two objectives use the id “check-tyres”.
      Give one of them another id.

    1 error in 1 file.
    "
  `);
});

test('a lesson and a question name objectives the module does not have', () => {
  expect(
    reportAfter({
      [lessonFile]: { replace: '- check-tyres', by: '- check-tires' },
      'modules/bike-check/questions/tyre-pressure.yaml': {
        replace: 'objective: check-tyres',
        by: 'objective: name-lights',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/before-you-ride.mdx:6:5  missing-objective
      The module has no objective “check-tires”.
      Did you mean “check-tyres”? The objectives of the module are: check-tyres, check-brakes.

    content/modules/bike-check/questions/tyre-pressure.yaml:4:12  missing-objective
      The module has no objective “name-lights”.
      The objectives of the module are: check-tyres, check-brakes.

    2 errors in 2 files.
    "
  `);
});

test('no question or scenario practises an objective', () => {
  expect(
    reportAfter({
      [lightsModule]: {
        replace: 'lessons:',
        by: '  - id: mend-lights\n    text: mend lights\nlessons:',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:10:9  objective-not-practised
      No question or scenario practises the objective “mend-lights”.
      Write a question or a scenario for it, or take the objective out of the module.

    1 error in 1 file.
    "
  `);
});
