import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitLesson } from '../../../src/authoring/read-lesson.ts';
import { exampleModule } from '../../../src/components/examples/example-module.ts';
import { exampleScenario } from '../../../src/components/examples/example-scenario.ts';
import { fileTargetNames } from '../../../src/course/build-files.ts';
import { checkComponentPlaces } from '../../../src/course/checks/component-places.ts';
import { checkComponents } from '../../../src/course/checks/components.ts';
import { checkLessonText } from '../../../src/course/checks/lesson-text.ts';
import { lessonComponents } from '../../../src/course/lesson-components.ts';
import { referencesTo } from '../../../src/course/lesson-references.ts';
import { pathsOf } from '../../../src/course/media-files.ts';
import { scenarioSchema } from '../../../src/course/schemas/scenario.ts';
import { aLesson, anAuthoredCourse } from '../../helpers/course-builders.ts';

const folder = new URL('../../../src/components/examples/', import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

function example(name: string) {
  const parts = splitLesson(name, readFileSync(new URL(`${name}.mdx`, folder), 'utf8'));
  if ('code' in parts) throw new Error(parts.message);
  return {
    words: parse(parts.frontMatter) as Record<string, string>,
    lesson: aLesson({ text: parts.text }),
  };
}

test('every component that lessons may use has an example', () => {
  expect(names.sort()).toEqual(Object.keys(lessonComponents).sort());
});

describe.each(names)('the example of %s', (name) => {
  const { words, lesson } = example(name);

  test('says what it is for and what makes it usable for everyone', () => {
    const sentences = /^\p{Lu}.{20,}\.$/u;
    expect(Object.keys(words)).toEqual(['purpose', 'access']);
    for (const text of Object.values(words)) expect(text).toMatch(sentences);
  });

  test('shows it as an author would write it', () => {
    const authored = anAuthoredCourse({ lessons: [lesson] });
    expect(lesson.body.components.map((component) => component.name)).toContain(name);
    expect([
      ...checkComponents(authored),
      ...checkComponentPlaces(authored),
      ...checkLessonText(authored),
    ]).toEqual([]);
  });

  test('points only at what the examples have', () => {
    const ids = (target: Parameters<typeof referencesTo>[1]) =>
      referencesTo(lesson, target).map(({ id }) => id);
    const known = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    expect(known(exampleModule.questions)).toEqual(expect.arrayContaining(ids('question')));
    expect(known(exampleModule.scenarios)).toEqual(expect.arrayContaining(ids('scenario')));
    expect(known(exampleModule.figures)).toEqual(expect.arrayContaining(ids('data')));
    expect(exampleModule.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        fileTargetNames.flatMap((target) =>
          ids(target).map((name) => pathsOf(exampleModule.id, target, name)[0]),
        ),
      ),
    );
    expect(known(exampleModule.terms)).toEqual(expect.arrayContaining(ids('term')));
    expect(known(exampleModule.contributors)).toEqual(expect.arrayContaining(ids('contributor')));
    expect(exampleModule.citations.map(({ source }) => source.id)).toEqual(
      expect.arrayContaining(ids('source')),
    );
  });
});

test('the story of the examples is written as stories of the course are', () => {
  const { id, moduleId, slot, ...story } = exampleScenario;
  expect([id, moduleId, slot]).toEqual(['example-story', 'examples', 0]);
  expect(scenarioSchema.safeParse({ ...story, facts: ['EX-1'] }).error?.issues ?? []).toEqual([]);
});
