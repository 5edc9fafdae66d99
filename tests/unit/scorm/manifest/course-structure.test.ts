import { expect, test } from 'vitest';
import { createCourseStructure } from '../../../../scorm/manifest/course-structure.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

const iris = {
  course: 'urn:uuid:11111111-1111-5111-8111-111111111111',
  assignableUnit: 'urn:uuid:22222222-2222-5222-8222-222222222222',
};

test('one module is a course with one unit, which an LMS may open in any window', () => {
  const module = aModuleModel({ title: 'Fair & firm', passMark: 80 });
  expect(createCourseStructure(module, 'en-GB', iris)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
      <course id="urn:uuid:11111111-1111-5111-8111-111111111111">
        <title>
          <langstring lang="en-GB">Fair &amp; firm</langstring>
        </title>
        <description>
          <langstring lang="en-GB">What makes a search lawful and fair.</langstring>
        </description>
      </course>
      <au id="urn:uuid:22222222-2222-5222-8222-222222222222" moveOn="CompletedAndPassed" launchMethod="AnyWindow">
        <title>
          <langstring lang="en-GB">Fair &amp; firm</langstring>
        </title>
        <description>
          <langstring lang="en-GB">What makes a search lawful and fair.</langstring>
        </description>
        <url>index.html</url>
      </au>
    </courseStructure>
    "
  `);
});

test.each([
  ['a module with a quiz', { passMark: 80 }, {}, 'moveOn="CompletedAndPassed" launch'],
  ['a module without a quiz', { passMark: undefined }, {}, 'moveOn="Completed" launch'],
  ['the pass mark', { passMark: 85 }, { hasMasteryScore: true }, ' masteryScore="0.85" '],
  ['no pass mark', { passMark: undefined }, { hasMasteryScore: true }, 'moveOn="Completed" launch'],
  ['another rule', { passMark: 80 }, { moveOn: 'Passed' } as const, 'moveOn="Passed" launch'],
])('%s shows in the unit', (_, module, options, text) => {
  expect(createCourseStructure(aModuleModel(module), 'en', iris, options)).toContain(text);
});
