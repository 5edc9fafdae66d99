import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../authoring/content-files.ts';
import { fileText, formsOf, withLesson, withoutEntry } from './form-contents.ts';
import { moduleKinds } from '../kinds.ts';
import { placeOf, type Place } from './places.ts';
import { Outdated, Refusal } from './refusal.ts';

/** What is to be written and removed, as Keystatic sends it. */
export interface Update {
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
  /** The version that each text was begun from, by its path: see `blobSha`. */
  readonly begunFrom: Readonly<Record<string, string | undefined>>;
}

/** The content folder as Keystatic sees it. */
export interface ContentStore {
  /** Every form, by its path. */
  readonly forms: () => ReadonlyMap<string, string>;
  /** The contents of a form that is being opened. */
  readonly open: (path: string) => string | undefined;
  /** Writes what was saved; refuses it whole or not at all. */
  readonly save: (update: Update) => Promise<void>;
}

interface StoreSettings {
  readonly folder: string;
  /** Puts the text of a file into the house format. */
  readonly format: (file: string, text: string) => Promise<string>;
  /** Called after something new was written. */
  readonly onNew: () => void;
}

/** Keeps no state but what was read: files may change at any time. */
export function createContentStore({ folder, format, onNew }: StoreSettings): ContentStore {
  const read = new Map<
    string,
    { readonly stamp: string; readonly forms: ReadonlyMap<string, string> }
  >();
  const textOf = (file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;

  const formsIn = (file: string): ReadonlyMap<string, string> => {
    const { mtimeMs, size } = statSync(join(folder, file));
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const known = read.get(file);
    if (known?.stamp === stamp) return known.forms;
    const forms = formsOf(file, textOf(file) ?? '');
    read.set(file, { stamp, forms });
    return forms;
  };
  const forms = () =>
    new Map(
      listFiles(folder)
        .filter((file) => /\.(yaml|mdx)$/.test(file))
        .flatMap((file) => [...formsIn(file)]),
    );
  const current = (path: string): string | undefined => {
    const place = placeOf(path);
    return place && existsSync(join(folder, place.file))
      ? formsIn(place.file).get(path)
      : undefined;
  };

  return {
    forms,
    open: current,
    save: async ({ additions, deletions, begunFrom }) => {
      const texts = new Map<string, string | undefined>();
      const latest = (file: string) => (texts.has(file) ? texts.get(file) : textOf(file));
      refuseRenaming(
        additions.filter(({ path }) => current(path) === undefined),
        deletions,
      );
      let isNew = false;
      for (const { path, contents } of additions) {
        const place = knownPlace(path);
        refuseOutdated(place, path, begunFrom[path], current(path));
        if (current(path) === undefined) {
          isNew = true;
          addToModule(place, latest, texts);
        }
        texts.set(place.file, fileText(place, latest(place.file), contents));
      }
      for (const { path } of deletions) {
        const place = knownPlace(path);
        const old = latest(place.file);
        const rest =
          place.entry === undefined || old === undefined
            ? undefined
            : withoutEntry(old, place.entry);
        texts.set(place.file, rest);
      }
      const formatted = await Promise.all(
        [...texts].map(
          async ([file, text]) =>
            [file, text === undefined ? undefined : await format(file, text)] as const,
        ),
      );
      for (const [file, text] of formatted) writeText(join(folder, file), text);
      if (isNew) onNew();
    },
  };
}

function knownPlace(path: string): Place {
  const place = placeOf(path);
  if (!place) throw new Refusal(`There is no form for “${path}”.`);
  return place;
}

/** Records of learners, and other files, hold the id: the one in the form must stay the same. */
function refuseRenaming(added: Update['additions'], deleted: Update['deletions']): void {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const from = deleted.find(({ path }) =>
    added.some((one) => folderOf(one.path) === folderOf(path)),
  );
  if (!from) return;
  throw new Refusal(
    `Nothing was saved. “${placeOf(from.path)?.id ?? from.path}” is an id, and an id never changes: learners’ records and other files hold it. Put it back into the field “Id”.`,
  );
}

function refuseOutdated(
  { file }: Place,
  path: string,
  begunFrom: string | undefined,
  now: string | undefined,
): void {
  if (now === undefined || begunFrom === blobSha(now)) return;
  throw new Outdated(
    `Nothing was saved. ${file} was changed elsewhere, in another tab or as text, after you began to write here. To keep that change, too, copy what you wrote, load the page again, choose “Reset changes”, and put it in.`,
    { [path]: blobSha(now) },
  );
}

/** A new lesson goes to the end of its module. */
function addToModule(
  { kind, moduleId, id }: Place,
  latest: (file: string) => string | undefined,
  texts: Map<string, string | undefined>,
): void {
  if (kind !== moduleKinds.lesson || moduleId === undefined) return;
  const file = `modules/${moduleId}/module.yaml`;
  const text = latest(file);
  if (text !== undefined) texts.set(file, withLesson(text, id));
}

function writeText(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(path, { force: true });
    return;
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The name git would give to contents, which Keystatic knows them by. */
export const blobSha = (contents: string): string =>
  createHash('sha1')
    .update(`blob ${String(Buffer.byteLength(contents))}\0`)
    .update(contents)
    .digest('hex');
