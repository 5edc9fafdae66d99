import { expect, test } from 'vitest';
import { chooseModules, chooseStandards } from '../../../../scorm/package/choose.ts';
import { aCourseModel, aModuleModel } from '../../../helpers/built-site.ts';

const course = aCourseModel({
  modules: [aModuleModel({ id: 'history' }), aModuleModel({ id: 'charter' })],
});

test.each([
  [[], ['history', 'charter']],
  [['charter'], ['charter']],
  [
    ['charter', 'history', 'charter'],
    ['history', 'charter'],
  ],
])('asking for modules %j packages %j', (asked, chosen) => {
  expect(chooseModules(course, asked).map(({ id }) => id)).toEqual(chosen);
});

test.each([
  [
    'chartr',
    'There is no module “chartr”.',
    'Did you mean “charter”? The modules are: history, charter.',
  ],
  ['law', 'There is no module “law”.', 'The modules are: history, charter.'],
])('asking for the module %s says what there is', (asked, message, hint) => {
  expect(() => chooseModules(course, [asked])).toThrow(expect.objectContaining({ message, hint }));
});

test.each([
  [[], ['scorm12', 'scorm2004-3rd', 'scorm2004-4th']],
  [
    ['scorm2004-4th', 'scorm12'],
    ['scorm12', 'scorm2004-4th'],
  ],
  [['cmi5'], ['cmi5']],
  [
    ['cmi5', 'scorm12'],
    ['scorm12', 'cmi5'],
  ],
])('asking for standards %j makes %j', (asked, chosen) => {
  expect(chooseStandards(asked)).toEqual(chosen);
});

test('asking for an unknown standard says what there is', () => {
  expect(() => chooseStandards(['scorm1.2'])).toThrow(
    expect.objectContaining({
      message: 'There is no standard “scorm1.2”.',
      hint: 'Did you mean “scorm12”? The standards are: scorm12, scorm2004-3rd, scorm2004-4th, cmi5.',
    }),
  );
});
