import { editorConfig } from '../../src/editor/forms/editor-config.ts';
import { fileText } from '../../src/editor/files/form-contents.ts';
import { placeOf } from '../../src/editor/files/places.ts';
import { inHouseFormat } from '../../src/editor/server/house-format.ts';
import { openAndSave, type Form } from './keystatic.ts';

const exampleCourse = {
  contributors: [],
  purposes: {},
};

/** The form for something in a course that has one module. */
export function editorForm(key: string, { moduleId }: { readonly moduleId: string }): Form {
  const config = editorConfig({
    ...exampleCourse,
    modules: [{ id: moduleId, title: moduleId, lessons: [], objectives: [] }],
  });
  const form = config.collections?.[key] ?? config.singletons?.[key];
  if (!form) throw new Error(`There is no form “${key}”.`);
  return form;
}

/** The text of a new lesson as it lies in the content folder after it was opened and saved. */
export async function lessonAfterSaving(form: Form, text: string): Promise<string> {
  const saved = openAndSave(form, 'be-seen', `---\ntitle: T\n---\n\n${text}\n`, true);
  const place = placeOf('modules/bike-lights/lessons/be-seen.mdx');
  if (!place) throw new Error('Lessons have no place.');
  const file = await inHouseFormat(place.file, fileText(place, undefined, saved));
  return file.replace(/^---\n[^]*?\n---\n/, '');
}

/** The form that edits what Keystatic keeps under `path`. */
export function formAt(config: ReturnType<typeof editorConfig>, path: string): Form {
  const stem = path.replace(/\.(json|mdx)$/, '');
  const folder = stem.slice(0, stem.lastIndexOf('/'));
  const form =
    Object.values(config.singletons ?? {}).find((one) => one.path === stem) ??
    Object.values(config.collections ?? {}).find((one) => one.path === `${folder}/*`);
  if (!form) throw new Error(`There is no form for “${path}”.`);
  return form;
}
