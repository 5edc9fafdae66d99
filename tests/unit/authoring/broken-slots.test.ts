import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

test('a module has no slots', () => {
  expect(reportAfter({ 'slots.yaml': undefined })).toMatchInlineSnapshot(`
    "content/modules/bike-check/module.yaml:1:1  module-without-slots
      The module “bike-check” is not in slots.yaml.
      Run “npm run slots”.

    content/modules/bike-lights/module.yaml:1:1  module-without-slots
      The module “bike-lights” is not in slots.yaml.
      Run “npm run slots”.

    2 errors in 2 files.
    "
  `);
});

test('a lesson and a question have no slot', () => {
  expect(
    reportAfter({
      'slots.yaml': {
        replace: '    stopping-safely: 1\n  questions:\n    brake-levers: 0\n',
        by: '  questions:\n',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/modules/bike-check/questions/brake-levers.yaml:1:1  missing-slot
      The question “brake-levers” has no slot.
      Run “npm run slots”.

    content/modules/bike-check/stopping-safely.mdx:1:1  missing-slot
      The lesson “stopping-safely” has no slot.
      Run “npm run slots”.

    2 errors in 2 files.
    "
  `);
});

test('two questions share a slot', () => {
  expect(reportAfter({ 'slots.yaml': { replace: 'quiz-cut-tyre: 3', by: 'quiz-cut-tyre: 2' } }))
    .toMatchInlineSnapshot(`
    "content/slots.yaml:17:20  slot-reused
      “quiz-brake-test” and “quiz-cut-tyre” share slot 2.
      Put the last published slots.yaml back, then run “npm run slots”. Learners’ saved answers would be mixed up.

    1 error in 1 file.
    "
  `);
});

test('a slot may stay with a question that is gone', () => {
  expect(
    reportAfter({
      'slots.yaml': {
        replace: '    lights-at-dusk: 1',
        by: '    lights-at-dusk: 1\n    retired: 2',
      },
    }),
  ).toBe('No problems.\n');
});

test('identifiers of two packages start alike', () => {
  expect(
    reportAfter({
      'slots.yaml': {
        replace: 'manifest: GR_bike_lights',
        by: 'manifest: GR_bike_check_lights_and_more',
      },
    }),
  ).toBe('No problems.\n');
  expect(
    reportAfter({
      'slots.yaml': { replace: 'item: ITEM_bike_lights', by: 'item: ITEM_Bike_Check_2' },
    }),
  ).toMatchInlineSnapshot(`
    "content/slots.yaml:24:11  identifier-not-unique
      “ITEM_Bike_Check_2” starts with the same 15 characters as “ITEM_bike_check”.
      Some learning systems read no further, and take the two packages for one. Change the one learners have not used yet.

    1 error in 1 file.
    "
  `);
});

test('an identifier is too long or holds other signs', () => {
  expect(
    reportAfter({
      'slots.yaml': {
        replace: 'organization: ORG\n    item: ITEM_bike_check\n    resource: RES_bike_check',
        by: 'organization: ORGANIZATION\n    item: ITEM bike check\n    resource: RES_bike_check\n    extra: X',
      },
    }),
  ).toMatchInlineSnapshot(`
    "content/slots.yaml:7:19  value-not-allowed
      “organization” is longer than 9 characters.
      Take out 3 characters.

    content/slots.yaml:8:11  value-not-allowed
      “item” must be letters, digits and underscores, a letter first.
      Write it in this form.

    content/slots.yaml:10:5  unknown-key
      “identifiers” has no setting called “extra”.
      The settings here are: manifest, organization, item, resource.

    3 errors in 1 file.
    "
  `);
});
