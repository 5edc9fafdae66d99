import { expect, test } from 'vitest';
import { reportAfter, type Edits } from '../../helpers/edited-course.ts';

const moduleFile = 'modules/bike-lights/module.yaml';
const lightsQuestion = 'modules/bike-lights/questions/lights-at-dusk.yaml';

/** The second module gets a quiz that borrows, and slots for what it can borrow. */
const withBorrows = (borrows: string, draw = 1, edits: Edits = {}): Edits => ({
  [moduleFile]: {
    replace: 'lessons:\n',
    by: `assessment:
  draw: ${String(draw)}
  passMark: 60
  passMarkBasis: Chosen for tests.
  borrows:
${borrows}lessons:
`,
  },
  'modules/bike-lights/be-seen.mdx': { replace: '## When', by: '<Quiz />\n\n## When' },
  'slots.yaml': {
    replace: '    lights-at-dusk: 1\n',
    by: '    lights-at-dusk: 1\n    quiz-brake-pads: 2\n    quiz-cut-tyre: 3\n',
  },
  ...edits,
});
const borrow = (family: string, objective = 'name-lights') =>
  `    - family: ${family}\n      objective: ${objective}\n`;

test('a quiz that borrows from another module is sound', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('cuts'), 2))).toBe('No problems.\n');
});

test('a quiz borrows a family that nobody has', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('cutz')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  missing-family
      No other module has a family “cutz” to borrow.
      Did you mean “cuts”? Name a family of questions with “use: quiz” in another module.

    1 error in 1 file.
    "
  `);
});

test('a quiz borrows a family that has no questions of the quiz', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('tyres')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  borrowed-family-without-quiz
      No question of the family “tyres” in the module “bike-check” has “use: quiz”.
      Name a family with questions of the quiz, or take the entry out.

    1 error in 1 file.
    "
  `);
});

test('a quiz borrows a family of its own module', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('lights')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  own-family-borrowed
      The family “lights” is one of this module already.
      Take the entry out: the quiz draws from its own questions anyway.

    1 error in 1 file.
    "
  `);
});

test('a quiz borrows a family whose name two modules use', () => {
  expect(
    reportAfter(
      withBorrows(borrow('brakes') + borrow('cuts'), 1, {
        [lightsQuestion]: { replace: 'family: lights', by: 'family: cuts' },
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  family-in-two-modules
      The family “cuts” stands in more than one module: bike-check, bike-lights.
      Give the family another name in all but one of them, so that it is clear which is meant.

    1 error in 1 file.
    "
  `);
});

test('a quiz borrows a family twice', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('brakes')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  family-borrowed-twice
      The quiz borrows the family “brakes” twice.
      Keep one of the two entries.

    1 error in 1 file.
    "
  `);
});

test('a borrowed family practises an objective the module does not have', () => {
  expect(reportAfter(withBorrows(borrow('brakes', 'name-light')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:16:18  missing-objective
      The module has no objective “name-light”.
      Did you mean “name-lights”? The objectives of the module are: name-lights, decide-when.

    1 error in 1 file.
    "
  `);
});

test('a quiz draws more than it has and borrows', () => {
  expect(reportAfter(withBorrows(borrow('brakes'), 2))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:11:9  small-question-bank
      The quiz draws 2 questions, and its bank holds 1.
      Lower “draw”, or add questions with “use: quiz”.

    1 error in 1 file.
    "
  `);
});

test('a borrowed question has no slot in the module that borrows it', () => {
  expect(reportAfter(withBorrows(borrow('brakes') + borrow('brake-test')))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:17:15  borrowed-family-without-slots
      Some questions of the borrowed family “brake-test” have no slot here.
      Run “npm run slots”.

    1 error in 1 file.
    "
  `);
});

test('a list of families to borrow is empty', () => {
  expect(reportAfter(withBorrows('    []\n'))).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:15:5  value-not-allowed
      “borrows” names no family.
      Add 1 item or more.

    1 error in 1 file.
    "
  `);
});

test('nothing is said of families while a question cannot be read', () => {
  expect(
    reportAfter(
      withBorrows(borrow('cuts') + borrow('brakes'), 2, {
        'modules/bike-check/questions/quiz-cut-tyre.yaml': 'kind: [',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/quiz-cut-tyre.yaml:1:8  yaml-syntax
      The lines here do not line up, or a bracket is not closed.
      Start settings that belong together at the same column, using spaces.

    1 error in 1 file.
    "
  `);
});
