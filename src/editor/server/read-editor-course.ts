import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitLesson } from '../../authoring/read-lesson.ts';
import type { EditedModule, EditorCourse } from '../editor-course.ts';
import { isGroup } from '../files/translate.ts';

/** What there is to choose from in the forms. It reads what it can: a course with errors has to be edited, too. */
export function readEditorCourse(content: string, examples: string): EditorCourse {
  const folder = join(content, 'modules');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const modules = names.filter((name) => existsSync(join(folder, name, 'module.yaml')));
  return {
    modules: inCourseOrder(content, modules).map((id) =>
      toModule(id, yamlIn(join(folder, id, 'module.yaml'))),
    ),
    contributors: groupsIn(yamlIn(join(content, 'contributors.yaml'))).map(({ id }) => String(id)),
    purposes: purposesIn(examples),
  };
}

function toModule(id: string, settings: unknown): EditedModule {
  const { title, lessons, objectives } = isGroup(settings) ? settings : {};
  return {
    id,
    title: typeof title === 'string' ? title : id,
    lessons: Array.isArray(lessons) ? lessons.map(String) : [],
    objectives: groupsIn(objectives).map((one) => ({
      id: String(one['id']),
      text: String(one['text']),
    })),
  };
}

/** The order of the longest pathway, and what is in none of them last. */
function inCourseOrder(content: string, modules: readonly string[]): readonly string[] {
  const course = yamlIn(join(content, 'course.yaml'));
  const pathways = groupsIn(isGroup(course) ? course['pathways'] : undefined);
  const lists = pathways.map(({ modules: list }) => (Array.isArray(list) ? list.map(String) : []));
  const longest = lists.sort((one, other) => other.length - one.length)[0] ?? [];
  const rank = (id: string) => (longest.includes(id) ? longest.indexOf(id) : longest.length);
  return [...modules].sort((one, other) => rank(one) - rank(other));
}

/** The first sentence about each component, from its example. */
function purposesIn(examples: string): Readonly<Record<string, string>> {
  const files = readdirSync(examples).filter((name) => name.endsWith('.mdx'));
  return Object.fromEntries(
    files.flatMap((name) => {
      const parts = splitLesson(name, readFileSync(join(examples, name), 'utf8'));
      const settings: unknown = 'frontMatter' in parts ? parse(parts.frontMatter) : undefined;
      const purpose = isGroup(settings) ? settings['purpose'] : undefined;
      return typeof purpose === 'string' ? [[name.replace('.mdx', ''), purpose] as const] : [];
    }),
  );
}

const groupsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isGroup) : [];

function yamlIn(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
