import { expect, test } from 'vitest';
import { defaultPackagingOptions } from '../../../../scorm/options/packaging-options.ts';
import { resolveOptions, type AskedFor } from '../../../../scorm/options/resolve-options.ts';
import { packageStandardIds } from '../../../../scorm/standards/package-standards.ts';

const nothing: AskedFor = {
  moduleIds: [],
  pathwayIds: [],
  bundleIds: [],
  standards: [],
  settings: {},
};
const file = (settings: AskedFor['settings']) => ({ settings, logo: undefined });

test('where nothing is set, everything is as usual', () => {
  expect(resolveOptions(nothing, file({}))).toEqual({
    moduleIds: [],
    pathwayIds: [],
    standards: packageStandardIds,
    options: defaultPackagingOptions,
  });
});

test.each<[string, Partial<AskedFor>, AskedFor['settings'], string[]]>([
  ['a preset sets the standards', {}, { preset: 'cornerstone' }, ['scorm2004-3rd']],
  [
    'the file goes before its preset',
    {},
    { preset: 'moodle', standards: ['scorm2004-4th'] },
    ['scorm2004-4th'],
  ],
  [
    'a preset on the command line goes before the file',
    { settings: { preset: 'moodle' } },
    { standards: ['scorm2004-4th'] },
    ['scorm12'],
  ],
  [
    'a standard on the command line goes before everything',
    { standards: ['scorm2004-3rd'], settings: { preset: 'moodle' } },
    { standards: ['scorm12'] },
    ['scorm2004-3rd'],
  ],
])('%s', (_what, asked, settings, standards) => {
  expect(resolveOptions({ ...nothing, ...asked }, file(settings)).standards).toEqual(standards);
});

test('what is set on the command line goes before the file, and the rest of the file stays', () => {
  const settings = { exitAfterCompletion: 'normal', schemaFiles: false } as const;
  const asked = {
    ...nothing,
    settings: { exitAfterCompletion: 'empty', schemaFiles: undefined },
  } as const;
  expect(resolveOptions(asked, file(settings)).options).toMatchObject({
    exitAfterCompletion: 'empty',
    schemaFiles: false,
  });
});

test('whoever names a module or a bundle gets nothing else', () => {
  const settings = { modules: ['charter'], pathways: ['recruit'] };
  expect(resolveOptions(nothing, file(settings))).toMatchObject({
    moduleIds: ['charter'],
    pathwayIds: ['recruit'],
  });
  expect(resolveOptions({ ...nothing, bundleIds: ['first-week'] }, file(settings))).toMatchObject({
    moduleIds: [],
    pathwayIds: [],
  });
});

test('an option about cmi5 is refused where no package for it is made', () => {
  const cmi5 = { moveOn: 'Passed', hasMasteryScore: false } as const;
  expect(() => resolveOptions({ ...nothing, cmi5 }, file({}))).toThrow(
    '--cmi5-move-on is about packages for cmi5, and none is made.',
  );
  expect(() =>
    resolveOptions({ ...nothing, cmi5: { hasMasteryScore: true } }, file({ preset: 'moodle' })),
  ).toThrow('--cmi5-mastery-score is about packages for cmi5, and none is made.');
  expect(resolveOptions({ ...nothing, cmi5 }, file({ standards: ['cmi5'] })).standards).toEqual([
    'cmi5',
  ]);
});
