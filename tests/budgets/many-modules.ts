import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { courseModelSchema } from '../../src/course/course-model.ts';
import { largestModule, type BuiltCourse } from './built-course.ts';

/** Writes a built site with the largest module many times over, each time under another id. */
export function writeManyModules(folder: string, course: BuiltCourse, count: number): void {
  const { site } = course;
  const module = largestModule(course);
  const model = courseModelSchema.parse(readJson(site.get('course-model.json')));
  const copies = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    const { identifiers } = module;
    return {
      ...module,
      id: `${module.id}-${number}`,
      page: `${module.id}-${number}.html`,
      identifiers: {
        ...identifiers,
        manifest: `${identifiers.manifest}_${number}`,
        item: `${identifiers.item}_${number}`,
        resource: `${identifiers.resource}_${number}`,
      },
    };
  });
  const page = site.get(module.page) ?? new Uint8Array();
  const files = new Map([
    ...site,
    ...copies.map((copy) => [copy.page, page] as const),
    ['course-model.json', Buffer.from(JSON.stringify({ ...model, modules: copies }))] as const,
  ]);
  for (const [path, body] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
  }
}

const readJson = (body: Uint8Array | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(body));
