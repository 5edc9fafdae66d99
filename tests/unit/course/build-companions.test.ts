import { describe, expect, test } from 'vitest';
import { readLessonText } from '../../../src/authoring/read-lesson.ts';
import type { AuthoredCourse, AuthoredGuide } from '../../../src/course/authored-course.ts';
import { contributorsSchema } from '../../../src/course/schemas/contributor.ts';
import { glossarySchema } from '../../../src/course/schemas/glossary.ts';
import { guideSchema } from '../../../src/course/schemas/guide.ts';
import { supportSchema } from '../../../src/course/schemas/support.ts';
import {
  aBuiltModule,
  aCourse,
  aLesson,
  anAuthoredCourse,
  aSource,
} from '../../helpers/course-builders.ts';

const register = <Data>(id: string, data: Data) => ({ id, file: `content/${id}.yaml`, data });

function aGuide(text: string): AuthoredGuide {
  const file = 'content/modules/charter/guide.mdx';
  const body = readLessonText(file, text);
  if ('code' in body) throw new Error(body.message);
  const data = guideSchema.parse({ title: 'Guide', summary: 'For the session.' });
  return { id: 'guide', moduleId: 'charter', file, data, body };
}

const around = (name: string, text: string) => `<${name}>\n\n${text}\n\n</${name}>`;
const usual = '<Check question="grounds-check" />\n\n<Quiz />';

const withLesson = (text: string, parts: Partial<AuthoredCourse> = {}) =>
  aBuiltModule({
    lessons: [aLesson({ text: `${text}\n\n${usual}` })],
    sources: register('sources', [
      aSource(),
      aSource({ id: 'act' }),
      aSource({ id: 'review' }),
      aSource({ id: 'trial' }),
    ]),
    ...parts,
  });

describe('sources that only facilitators are told about', () => {
  const module = withLesson(
    `Text.<Cite source="handbook" />\n\n${around('FacilitatorOnly', 'Say it.<Cite source="review" />')}\n\n` +
      `<InTheRoom minutes="5" who="in pairs">\n\nTry it.<Cite source="act" />\n\n</InTheRoom>`,
    { guides: [aGuide('Before.<Cite source="trial" />')] },
  );

  test('are not on the page of the module', () => {
    expect(module.citations.map(({ source }) => source.id)).toEqual(['handbook']);
  });

  test('are in the guide, its own first', () => {
    expect(module.guide?.citations.map(({ source }) => source.id)).toEqual([
      'trial',
      'review',
      'act',
    ]);
  });
});

test('a module without a guide has none', () => {
  expect(aBuiltModule().guide).toBeUndefined();
});

test('terms stand in order of the alphabet, with the lessons that use them and their sources', () => {
  const glossary = glossarySchema.parse([
    { id: 'search', term: 'Search', definition: 'A look.', sources: ['act'] },
    { id: 'grounds', term: 'Grounds', definition: 'A reason.' },
    { id: 'unused', term: 'Unused', definition: 'Nothing.', sources: ['review'] },
  ]);
  const module = withLesson(
    'A <Term id="search">search</Term> needs <Term id="grounds">grounds</Term>.<Cite source="handbook" />',
    { glossary: register('glossary', glossary) },
  );
  expect(module.terms.map(({ id, lessonIds }) => [id, lessonIds])).toEqual([
    ['grounds', ['first-lesson']],
    ['search', ['first-lesson']],
  ]);
  expect(module.citations.map(({ source, lessonIds }) => [source.id, lessonIds])).toEqual([
    ['handbook', ['first-lesson']],
    ['act', []],
  ]);
});

test('a module knows the people whose accounts it holds, and nobody else', () => {
  const person = {
    namedAs: 'composite',
    displayName: 'Riders',
    scope: ['course'],
    formats: ['text'],
    places: ['lms', 'web'],
    expires: '2027-01-01',
    withdrawn: false,
  };
  const contributors = contributorsSchema.parse([
    { id: 'mia', ...person },
    { id: 'noah', ...person },
  ]);
  const module = withLesson(
    '<Voice contributor="noah">\n\nI rode home.<Cite source="handbook" />\n\n</Voice>',
    { contributors: register('contributors', contributors) },
  );
  expect(module.contributors.map(({ id }) => id)).toEqual(['noah']);
});

test('contacts that nobody has confirmed reach no page', () => {
  const contact = { for: 'For all.', checked: '2026-11-01' };
  const support = supportSchema.parse([
    { id: 'line', name: 'The line', confirmed: true, ...contact },
    { id: 'desk', name: 'The desk', confirmed: false, ...contact },
  ]);
  const course = aCourse(anAuthoredCourse({ support: register('support', support) }));
  expect(course.support.map(({ id }) => id)).toEqual(['line']);
});
