import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toCourseIris } from '../../../../scorm/package/course-iris.ts';
import { lintProblems, type LintProblem } from '../../../../scorm/package/lint-problems.ts';
import { defaultPackagingOptions } from '../../../../scorm/options/packaging-options.ts';
import { createPackageLint } from '../../../../scorm/package/lint-package.ts';
import { openOutput } from '../../../../scorm/package/output-folder.ts';
import { packageCourse } from '../../../../scorm/package/package-course.ts';
import { packageModule } from '../../../../scorm/package/package-module.ts';
import { recipeFor, type PackageRecipe } from '../../../../scorm/package/recipes.ts';
import { openSite } from '../../../../scorm/package/site-folder.ts';
import { createZipWriter } from '../../../../scorm/package/zip.ts';
import {
  aBuiltSite,
  aCourseModel,
  aModuleModel,
  type BuiltSite,
} from '../../../helpers/built-site.ts';

const options = defaultPackagingOptions;
const lint = createPackageLint();
const module = aModuleModel();
const iris = toCourseIris(module);
let built: BuiltSite;
let out = '';

beforeEach(() => {
  built = aBuiltSite(aCourseModel({ modules: [module] }));
  out = mkdtempSync(join(tmpdir(), 'cmi5-package-'));
});
afterEach(() => {
  built.remove();
  rmSync(out, { recursive: true });
});

/** Packages the module with another `cmi5.xml`; `undefined` leaves it out. */
async function problemsWith(change: (xml: string) => string | undefined): Promise<LintProblem[]> {
  const recipe = recipeFor('cmi5', { language: 'en-GB' }, { options, lint });
  const changed: PackageRecipe = {
    ...recipe,
    describe(...given) {
      const xml = change(new TextDecoder().decode(recipe.describe(...given).get('cmi5.xml')));
      return new Map(xml === undefined ? [] : [['cmi5.xml', new TextEncoder().encode(xml)]]);
    },
  };
  const output = openOutput(out);
  const workshop = { site: openSite(built.site), output, writeZip: createZipWriter(), lint };
  const finished = packageModule(workshop, { module, recipe: changed, options });
  const [checked] = await recipe.check([finished]);
  output.close();
  return [...(checked?.problems ?? [])];
}

const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

test('a package for cmi5 holds the page, its files and the adapter, and says what it is', async () => {
  const { packages, warnings } = await packageCourse({
    site: built.site,
    out: built.packages,
    moduleIds: [],
    standards: ['cmi5'],
  });
  expect(warnings).toEqual([]);
  const [{ entry, manifest } = { entry: undefined, manifest: '' }] = packages;
  expect(entry).toMatchObject({ file: 'stop-and-search-cmi5.zip', standard: 'cmi5' });
  expect(manifest).toContain(iris.course);
});

test('with and without the options it is faultless', async () => {
  for (const cmi5 of [{}, { moveOn: 'Passed', hasMasteryScore: true }] as const) {
    const request = { site: built.site, out: built.packages, moduleIds: [], cmi5 };
    const { warnings } = await packageCourse({ ...request, standards: ['cmi5'] });
    expect(warnings).toEqual([]);
  }
});

test('a rule that takes the module for done at once is warned about', async () => {
  const request = { site: built.site, out: built.packages, moduleIds: [] };
  const { warnings } = await packageCourse({
    ...request,
    standards: ['cmi5'],
    cmi5: { moveOn: 'NotApplicable' },
  });
  expect(warnings.join()).toContain('course-structure-always-done');
});

// prettier-ignore
const table: readonly (readonly [code: string, situation: string, change: (xml: string) => string | undefined, value: string])[] = [
  ['course-structure-missing', 'no cmi5.xml', () => undefined, ''],
  ['course-structure-missing', 'another kind of document', () => '<manifest/>', ''],
  ['course-structure-form', 'another namespace', swap('/v1/', '/v2/'), 'https://w3id.org/xapi/profiles/cmi5/v2/CourseStructure.xsd'],
  ['course-structure-form', 'no unit', swap(/<au [^]*<\/au>/, ''), '1 courses, 0 units'],
  ['course-structure-text', 'a title without language', swap(' lang="en-GB">Stop', '>Stop'), ''],
  ['course-structure-text', 'an empty description', swap(/(<description>\s*<langstring lang="en-GB">)[^<]*/, '$1'), ''],
  ['course-structure-move-on', 'a rule nobody knows', swap('CompletedAndPassed', 'Satisfied'), 'Satisfied'],
  ['course-structure-mastery-score', 'five decimals', swap('moveOn=', 'masteryScore="0.80001" moveOn='), '0.80001'],
  ['course-structure-mastery-score', 'a mark in per cent', swap('moveOn=', 'masteryScore="80" moveOn='), '80'],
  ['course-structure-launch-method', 'a method nobody knows', swap('AnyWindow', 'Popup'), 'Popup'],
  ['course-structure-always-done', 'a rule that is always met', swap('CompletedAndPassed', 'NotApplicable'), 'NotApplicable'],
  ['launch-page-missing', 'a page that is not in the zip', swap('index.html', 'Index.html'), 'Index.html'],
  ['launch-page-missing', 'an address elsewhere', swap('index.html', 'https://example.org/'), 'https://example.org/'],
  ['duplicate-identifier', 'course and unit of one name', swap(iris.assignableUnit, iris.course), iris.course],
  ['identifier-differs', 'another name for the unit', swap(iris.assignableUnit, 'urn:x'), `${iris.course}, urn:x instead of ${iris.course}, ${iris.assignableUnit}`],
];

describe('lint finds', () => {
  test.each(table)('%s: %s', async (code, _, change, value) => {
    const file = code === 'course-structure-missing' ? '' : 'cmi5.xml';
    expect(await problemsWith(change)).toContainEqual({ code, file, value });
  });

  test.each([
    ['XML that is not well-formed', swap('</courseStructure>', '')],
    ['an element cmi5 does not have', swap('<url>', '<file/><url>')],
    [
      'a unit before the course',
      (xml: string) => xml.replace(/(<course id[^]*<\/course>)([^]*<\/au>)/, '$2$1'),
    ],
  ])('manifest-schema: %s', async (_, change) => {
    const codes = (await problemsWith(change)).map(({ code }) => code);
    expect(codes).toContain('manifest-schema');
  });

  test('every problem it knows, each at least once', () => {
    const tested = new Set(table.map(([code]) => code));
    const known = Object.keys(lintProblems).filter((code) => code.startsWith('course-structure'));
    expect(known.filter((code) => !tested.has(code))).toEqual([]);
  });
});

describe('the names of course and unit', () => {
  test('are UUIDs of version 5 that follow from the locked identifiers alone', () => {
    for (const iri of Object.values(iris)) {
      expect(iri).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
    const renamed = aModuleModel({ title: 'Another title', release: 9 });
    expect(toCourseIris(renamed)).toEqual(iris);
  });

  test('never change for a module that is in use', () => {
    expect(toCourseIris(aModuleModel())).toMatchInlineSnapshot(`
      {
        "assignableUnit": "urn:uuid:a8b79b6b-e3dc-5e7d-b75b-1932cbe70452",
        "course": "urn:uuid:66eae4ce-03c5-58ed-a872-4d191b2c1da9",
      }
    `);
  });

  test('differ between modules', () => {
    const other = toCourseIris(aModuleModel({ id: 'history' }));
    const names = [other, iris].flatMap(({ course, assignableUnit }) => [course, assignableUnit]);
    expect(new Set(names).size).toBe(4);
  });
});
