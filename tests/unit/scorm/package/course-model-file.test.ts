import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readCourseModel } from '../../../../scorm/package/course-model-file.ts';
import { openSite } from '../../../../scorm/package/site-folder.ts';
import { aBuiltSite, aCourseModel, type BuiltSite } from '../../../helpers/built-site.ts';

let built: BuiltSite;
afterEach(() => built.remove());

const build = (text: string | undefined) => {
  built = aBuiltSite(aCourseModel(), { 'course-model.json': text });
};
const read = () => readCourseModel(openSite(built.site));

const changed = (changes: object) => JSON.stringify({ ...aCourseModel(), ...changes });

test('the course model of a built site is read', () => {
  build(changed({}));
  expect(read()).toEqual(aCourseModel());
});

test.each([
  ['is missing', undefined, 'There is no built site in SITE.', 'Run “npm run build” first.'],
  [
    'is cut off',
    '{"version": 1, "modu',
    'FILE is damaged: it is not JSON.',
    'Run “npm run build” again.',
  ],
  [
    'lacks a title',
    changed({ title: undefined }),
    'FILE is damaged: “title” is not as expected.',
    'Run “npm run build” again.',
  ],
  [
    'has a module that is none',
    changed({ modules: [{ id: 'law' }] }),
    'FILE is damaged: “modules.0.kind” is not as expected.',
    'Run “npm run build” again.',
  ],
  [
    'has an older version',
    changed({ version: 0 }),
    'FILE comes from an older build.',
    'Run “npm run build” again.',
  ],
  [
    'has a newer version',
    changed({ version: 4 }),
    'FILE has version 4, and this packager knows versions up to 3.',
    'Use the packager that belongs to that build, or run “npm run build” here.',
  ],
  ['is a list', '[]', 'FILE is damaged: it has no version.', 'Run “npm run build” again.'],
])('packaging stops when the course model %s', (_title, text, message, hint) => {
  build(text);
  expect(read).toThrow(
    expect.objectContaining({
      message: message
        .replace('FILE', join(built.site, 'course-model.json'))
        .replace('SITE', built.site),
      hint,
    }),
  );
});
