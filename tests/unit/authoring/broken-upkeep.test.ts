import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const change = (module: string, release: number) =>
  `- module: ${module}\n  release: ${String(release)}\n  date: '2026-11-20'\n  changes:\n    - Something is new.\n`;

test('changes of modules that are not there, told twice, too early or not at all', () => {
  expect(
    reportAfter({
      'changes.yaml':
        change('bike-chek', 1) +
        change('bike-lights', 1) +
        change('bike-lights', 1) +
        change('bike-lights', 9),
    }),
  ).toMatchInlineSnapshot(`
    "content/changes.yaml:1:11  missing-module-of-list
      There is no module “bike-chek” in the course.
      Did you mean “bike-check”? Name a folder of content/modules, or delete the entry.

    content/changes.yaml:12:12  change-told-twice
      Two entries tell of release 1 of “bike-lights”.
      Put the changes of both into one entry.

    content/changes.yaml:17:12  change-ahead-of-module
      The entry is about release 9 of “bike-lights”, which is at release 1.
      Raise “release” in the module’s module.yaml, or correct the number here.

    content/modules/bike-check/module.yaml:4:10  change-not-told (warning)
      Nobody has told trainers what is new in release 3 of “bike-check”.
      Add an entry to changes.yaml.

    3 errors and 1 warning in 2 files.
    "
  `);
});

test('a course without a list of changes is left in peace', () => {
  expect(reportAfter({ 'changes.yaml': '[]\n' })).toBe('No problems.\n');
});

test('things to look at again that are overdue, doubled, or about no module', () => {
  const item = (next: string) =>
    `- id: light-rules\n  what: Rules on lights\n  why: They change.\n  where: The road office\n  next: '${next}'\n  modules: [bike-light]\n`;
  expect(reportAfter({ 'review.yaml': item('2026-11-20') + item('2026-11-21') }))
    .toMatchInlineSnapshot(`
      "content/review.yaml:5:9  look-again-overdue (warning)
        This was to be looked at again by 2026-11-20.
        Look it up, correct the modules it names if it has changed, and set a later “next”.

      content/review.yaml:6:13  missing-module-of-list
        There is no module “bike-light” in the course.
        Did you mean “bike-lights”? Name a folder of content/modules, or delete the entry.

      content/review.yaml:7:7  duplicate-review-id
        Two things to look at again use the id “light-rules”.
        Keep one of them, or give one another id.

      content/review.yaml:12:13  missing-module-of-list
        There is no module “bike-light” in the course.
        Did you mean “bike-lights”? Name a folder of content/modules, or delete the entry.

      3 errors and 1 warning in 1 file.
      "
    `);
});

test('an accessibility statement with doubled issues, plans for tests, or without its tests', () => {
  const start = "prepared: '2026-11-20'\ncontact: Tell us.\n";
  const issue = `  - id: colours\n    what: Too pale.\n    who: Everybody\n    instead: Print it.\n    since: '2026-11-01'\n`;
  expect(
    reportAfter({
      'accessibility.yaml':
        start +
        'automatic:\n  - Measured.\n' +
        "manual:\n  - date: '2026-12-24'\n    by: A tester\n    with: A screen reader\n    result: All well.\n" +
        `issues:\n${issue}${issue}`,
    }),
  ).toMatchInlineSnapshot(`
    "content/accessibility.yaml:6:11  test-in-the-future
      The test is dated 2026-12-24, which has not come yet.
      Give the day on which it was done. Plans do not belong in the statement.

    content/accessibility.yaml:16:9  duplicate-issue-id
      Two issues use the id “colours”.
      Keep one of them, or give one another id.

    2 errors in 1 file.
    "
  `);
  expect(reportAfter({ 'accessibility.yaml': start })).toMatchInlineSnapshot(`
    "content/accessibility.yaml:1:1  missing-value
      The statement has no “automatic”.
      Add “automatic:” followed by a list.

    1 error in 1 file.
    "
  `);
});

test('a cover with a long word, a shape nobody drew, or a colour outside the palette', () => {
  expect(
    reportAfter({
      'modules/bike-lights/module.yaml': {
        replace: 'objectives:\n',
        by: 'cover:\n  word: Illumination at dusk\n  shape: ring\n  colour: red\n  size: large\nobjectives:\n',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-lights/module.yaml:6:9  value-not-allowed
      “word” is longer than 14 characters.
      Take out 6 characters.

    content/modules/bike-lights/module.yaml:7:10  value-not-allowed
      “shape” cannot be “ring”.
      Did you mean “rings”? It is one of: arch, circle, rings, steps, lines, leaf.

    content/modules/bike-lights/module.yaml:8:11  value-not-allowed
      “colour” cannot be “red”.
      It is one of: indigo, forest, plum, ochre.

    content/modules/bike-lights/module.yaml:9:3  unknown-key
      “cover” has no setting called “size”.
      The settings here are: word, year, shape, colour.

    4 errors in 1 file.
    "
  `);
});
