import { parse } from 'yaml';
import { splitLesson } from '../../authoring/read-lesson.ts';
import { insertItem } from '../../authoring/insert-item.ts';
import { editYaml, toYaml } from './edit-yaml.ts';
import { mergeText } from './merge-text.ts';
import { formPathOf, placeOf, type Place } from './places.ts';
import { fileFromForm, fileToForm, isGroup } from './translate.ts';
import { tidyText } from './tidy-text.ts';

/** The contents of a form by its path. */
export type Forms = ReadonlyMap<string, string>;

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The forms that edit one file of the content folder. */
export function formsOf(file: string, text: string): Forms {
  const path = formPathOf(file);
  if (path === undefined) return new Map();
  const place = placeOf(path);
  if (!place) return entryForms(path, text);
  return new Map([[path, formText(place, text)]]);
}

/** What Keystatic is shown in place of a file. A file that cannot be read is shown as it is. */
function formText({ kind, file }: Place, text: string): string {
  if (kind.hasText) {
    const parts = splitLesson(file, text);
    if (!('text' in parts)) return text;
    const settings = readYaml(parts.frontMatter);
    if (settings === undefined) return text;
    return `---\n${asJson(fileToForm(kind.shape, settings))}---\n${parts.text.trimStart()}`;
  }
  const value = readYaml(text);
  if (value === undefined) return text;
  return asJson(fileToForm(kind.shape, kind.holds === 'list' ? { entries: value } : value));
}

function entryForms(path: string, text: string): Forms {
  const folder = path.replace(/\.json$/, '');
  return new Map(
    entriesIn(text).map((entry) => {
      const { id } = entry;
      const formPath = `${folder}/${String(id)}.json`;
      const place = placeOf(formPath);
      return [formPath, asJson(toEntryForm(place, entry))] as const;
    }),
  );
}

/** The id of an entry is what its form is called, and is a setting only where it is the name as well. */
function toEntryForm(place: Place | undefined, entry: Entry): unknown {
  const form = fileToForm(place?.kind.shape ?? {}, entry);
  return place?.kind.namedBy === 'id' || !isGroup(form) ? form : without(form, 'id');
}

const entriesIn = (text: string): readonly Entry[] => {
  const entries = readYaml(text);
  return Array.isArray(entries) ? entries.filter(isGroup) : [];
};

/**
 * The text of a file after a form was saved.
 * @param old the text of the file up to now, if there is one
 * @param saved what Keystatic wrote
 */
export function fileText(place: Place, old: string | undefined, saved: string): string {
  const { kind, entry } = place;
  if (kind.hasText) return lessonText(place, old, saved);
  if (entry !== undefined) return withEntries(old ?? '', [toEntry(place, saved)]);
  const value = fileFromForm(kind.shape, JSON.parse(saved));
  const contents = kind.holds === 'list' && isGroup(value) ? value['entries'] : value;
  return old === undefined ? toYaml(contents) : editYaml(old, contents);
}

function lessonText({ kind, file }: Place, old: string | undefined, saved: string): string {
  const parts = splitLesson(file, saved);
  if (!('text' in parts)) return saved;
  const settings = fileFromForm(kind.shape, readYaml(parts.frontMatter));
  const text = tidyText(parts.text);
  const before = old === undefined ? undefined : splitLesson(file, old);
  if (!before || !('text' in before)) return `---\n${toYaml(settings)}---\n\n${text}`;
  const frontMatter = editYaml(`${before.frontMatter}\n`, settings);
  return `---\n${frontMatter.trimEnd()}\n---\n\n${mergeText(before.text.trimStart(), text)}`;
}

/** An entry of a register. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entry that a form stands for. */
export function toEntry({ kind, id }: Place, saved: string): Entry {
  const value = fileFromForm(kind.shape, JSON.parse(saved));
  return { ...(isGroup(value) ? value : {}), id };
}

/** The text of a register with some entries that are new, or in place of those with the same ids. */
export function withEntries(old: string, saved: readonly Entry[]): string {
  const entries = entriesIn(old);
  const known = new Set(entries.map(({ id }) => id));
  const byId = new Map(saved.map((entry) => [entry['id'], entry]));
  return editYaml(old, [
    ...entries.map((entry) => byId.get(entry['id']) ?? entry),
    ...saved.filter(({ id }) => !known.has(id)).map(({ id, ...rest }) => ({ id, ...rest })),
  ]);
}

/** The text of a register without one of its entries. */
export const withoutEntry = (old: string, id: string): string =>
  editYaml(
    old,
    entriesIn(old).filter((one) => one['id'] !== id),
  );

/** The settings of a module with one more lesson in its list. */
export const withLesson = (moduleText: string, id: string): string => {
  const settings = readYaml(moduleText);
  const lessons = isGroup(settings) ? settings['lessons'] : undefined;
  if (Array.isArray(lessons) && lessons.includes(id)) return moduleText;
  return insertItem(moduleText, ['lessons'], id) ?? moduleText;
};

function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const without = (group: Readonly<Record<string, unknown>>, key: string) =>
  Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
