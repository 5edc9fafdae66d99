import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { courseModelSchema, type ModuleModel } from '../../src/course/course-model.ts';

/** Files by path, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What `npm run build` and `npm run package` left behind. */
export interface BuiltCourse {
  readonly site: Files;
  readonly modules: readonly ModuleModel[];
  /** Zips by file name. */
  readonly packages: Files;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** `undefined` where nothing has been built yet. */
export function readBuiltCourse(): BuiltCourse | undefined {
  if (!existsSync(join(dist, 'site')) || !existsSync(join(dist, 'packages'))) return undefined;
  const site = readFolder(join(dist, 'site'));
  const packages = [...readFolder(join(dist, 'packages'))].filter(([name]) =>
    name.endsWith('.zip'),
  );
  const model = site.get('course-model.json');
  if (!model || packages.length === 0) return undefined;
  const { modules } = courseModelSchema.parse(JSON.parse(new TextDecoder().decode(model)));
  return { site, modules, packages: new Map(packages) };
}

export function readFolder(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name))]),
  );
}

export const unpack = (zip: Uint8Array): Files => new Map(Object.entries(unzipSync(zip)));

/** The unpacked package of a module for SCORM 1.2, the one every LMS takes. */
export function scorm12Package({ packages }: BuiltCourse, moduleId: string): Files {
  const zip = packages.get(`${moduleId}-scorm12.zip`);
  if (!zip) throw new Error(`There is no ${moduleId}-scorm12.zip in dist/packages.`);
  return unpack(zip);
}

/** The module whose page has the most bytes: the slowest one to open. */
export function largestModule({ modules, site }: BuiltCourse): ModuleModel {
  const size = ({ page }: ModuleModel) => site.get(page)?.byteLength ?? 0;
  const [largest] = modules.toSorted((a, b) => size(b) - size(a));
  if (!largest) throw new Error('The built course has no modules.');
  return largest;
}
