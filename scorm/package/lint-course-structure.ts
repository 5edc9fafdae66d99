import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import type { CourseIris } from '../manifest/course-structure.ts';
import {
  COURSE_STRUCTURE_FILE,
  COURSE_STRUCTURE_NAMESPACE,
  isMasteryScore,
  launchMethods,
  moveOnValues,
} from '../standards/cmi5/course-structure.ts';
import { lintProblem, type LintCode, type LintProblem } from './lint-problems.ts';

const text = z.string().default('');

const langStrings = z.object({
  langstring: z.array(z.object({ '@lang': text, '#text': text })).default([]),
});
const described = {
  '@id': text,
  title: langStrings.default({ langstring: [] }),
  description: langStrings.default({ langstring: [] }),
};
const structureSchema = z.object({
  courseStructure: z.object({
    '@xmlns': text,
    course: z.array(z.object(described)).default([]),
    au: z
      .array(
        z.object({
          ...described,
          url: z.object({ '#text': text }).default({ '#text': '' }),
          '@moveOn': text,
          '@masteryScore': z.string().optional(),
          '@launchMethod': z.string().default('AnyWindow'),
        }),
      )
      .default([]),
  }),
});

type Structure = z.infer<typeof structureSchema>['courseStructure'];

/**
 * What a schema cannot see in the `cmi5.xml` of a package (cmi5 13 and 14).
 * @param ownFiles paths of everything else in the package
 */
export function lintCourseStructure(
  content: Uint8Array | undefined,
  ownFiles: readonly string[],
  iris: CourseIris,
): readonly LintProblem[] {
  const structure = content && readStructure(new TextDecoder().decode(content));
  if (!structure) return [lintProblem('course-structure-missing', '')];
  const { course, au } = structure;
  const namespace = structure['@xmlns'];
  if (namespace !== COURSE_STRUCTURE_NAMESPACE) return [found('course-structure-form', namespace)];
  if (course.length !== 1 || au.length !== 1) {
    return [found('course-structure-form', `${course.length} courses, ${au.length} units`)];
  }
  return [
    ...lintIds(structure, iris),
    ...[...course, ...au].flatMap(({ title, description }) =>
      [title, description].flatMap(({ langstring }) =>
        langstring.some((each) => each['@lang'] !== '' && each['#text'].trim() !== '')
          ? []
          : [found('course-structure-text', '')],
      ),
    ),
    ...au.flatMap((unit) => lintUnit(unit, ownFiles)),
  ];
}

const found = (code: LintCode, value: string) => lintProblem(code, COURSE_STRUCTURE_FILE, value);

function readStructure(xml: string): Structure | undefined {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    alwaysCreateTextNode: true,
    isArray: (name) => ['course', 'au', 'langstring'].includes(name),
  });
  try {
    return structureSchema.parse(parser.parse(xml)).courseStructure;
  } catch {
    return undefined;
  }
}

function lintIds({ course, au }: Structure, iris: CourseIris): readonly LintProblem[] {
  const used = [...course, ...au].map((each) => each['@id']);
  const expected = [iris.course, iris.assignableUnit];
  const repeated = used.filter((id, index) => used.indexOf(id) < index);
  return [
    ...repeated.map((id) => found('duplicate-identifier', id)),
    ...(used.join() === expected.join()
      ? []
      : [found('identifier-differs', `${used.join(', ')} instead of ${expected.join(', ')}`)]),
  ];
}

function lintUnit(unit: Structure['au'][number], ownFiles: readonly string[]) {
  const { '#text': url } = unit.url;
  const { '@moveOn': moveOn, '@masteryScore': masteryScore } = unit;
  const launchMethod = unit['@launchMethod'];
  const isOneOf = (known: readonly string[], value: string) => known.includes(value);
  return [
    ...(ownFiles.includes(url) ? [] : [found('launch-page-missing', url)]),
    ...(isOneOf(moveOnValues, moveOn) ? [] : [found('course-structure-move-on', moveOn)]),
    ...(moveOn === 'NotApplicable' ? [found('course-structure-always-done', moveOn)] : []),
    ...(masteryScore === undefined || isMasteryScore(masteryScore)
      ? []
      : [found('course-structure-mastery-score', masteryScore)]),
    ...(isOneOf(launchMethods, launchMethod)
      ? []
      : [found('course-structure-launch-method', launchMethod)]),
  ];
}
