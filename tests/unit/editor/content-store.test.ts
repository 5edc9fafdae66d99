import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { blobSha, createContentStore } from '../../../src/editor/files/content-store.ts';
import { Outdated } from '../../../src/editor/files/refusal.ts';
import { inHouseFormat } from '../../../src/editor/server/house-format.ts';
import { editedCourse, type Edits } from '../../helpers/edited-course.ts';

const lesson = 'modules/bike-lights/lessons/be-seen.mdx';
const question = 'modules/bike-lights/questions/lights-at-dusk.json';
const source = 'sources/light-rules.json';

function aStore(edits: Edits = {}) {
  const folder = editedCourse(edits);
  const onNew = vi.fn();
  const store = createContentStore({ folder, format: inHouseFormat, onNew });
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** Opens a form and saves it with some of its text replaced. */
  const change = async (path: string, from: string, to: string) => {
    const contents = store.open(path) ?? '';
    await store.save({
      additions: [{ path, contents: contents.replace(from, to) }],
      deletions: [],
      begunFrom: { [path]: blobSha(contents) },
    });
  };
  const put = (path: string, contents: string, begunFrom?: string) =>
    store.save({
      additions: [{ path, contents }],
      deletions: [],
      begunFrom: { [path]: begunFrom },
    });
  const remove = (path: string) =>
    store.save({ additions: [], deletions: [{ path }], begunFrom: {} });
  return { store, folder, onNew, textOf, change, put, remove };
}

test('there is a form for every lesson, question and entry of a long register', () => {
  const paths = [...aStore().store.forms().keys()];
  expect(paths).toEqual(expect.arrayContaining(['course.json', lesson, question, source]));
  expect(paths.filter((path) => path.includes('slots'))).toEqual([]);
});

test('a changed word is all that changes in a file', async () => {
  const { change, textOf } = aStore();
  const file = 'modules/bike-lights/be-seen.mdx';
  const before = textOf(file);
  await change(lesson, 'at dusk, and in rain', 'at dusk and in rain');
  expect(textOf(file)).toBe(before.replace('at dusk, and in rain', 'at dusk and in rain'));

  const settings = textOf('modules/bike-lights/questions/lights-at-dusk.yaml');
  await change(question, 'When do you switch', 'When will you switch');
  expect(textOf('modules/bike-lights/questions/lights-at-dusk.yaml')).toBe(
    settings.replace('When do you switch', 'When will you switch'),
  );
});

test('a new lesson stands at the end of its module, and gets its place in saved progress', async () => {
  const { put, textOf, onNew } = aStore();
  await put(
    'modules/bike-lights/lessons/in-fog.mdx',
    '---\ntitle: In fog\nsummary: See.\nminutes: 3\nobjectives: [name-lights]\n---\nFog.\n',
  );
  expect(textOf('modules/bike-lights/in-fog.mdx')).toContain('title: In fog\n');
  expect(textOf('modules/bike-lights/module.yaml')).toContain('  - be-seen\n  - in-fog\n');
  expect(onNew).toHaveBeenCalledOnce();
});

test('an entry of a register is changed, added and removed without touching the others', async () => {
  const { put, remove, change, textOf } = aStore();
  const before = textOf('sources.yaml');
  await change(source, 'Rules on bicycle lights', 'Rules on lights');
  const changed = before.replace('Rules on bicycle lights', 'Rules on lights');
  expect(textOf('sources.yaml')).toBe(changed);

  await put(
    'sources/fog-book.json',
    '{"title":"Fog","publisher":"P","kind":"book","checked":"2026-11-21"}',
  );
  expect(textOf('sources.yaml')).toContain('- id: fog-book\n  title: Fog\n');
  await remove('sources/fog-book.json');
  expect(textOf('sources.yaml')).toBe(changed);
});

test('an id that is there is never changed, and nothing is written', async () => {
  const { store, folder, textOf } = aStore();
  const contents = store.open(lesson) ?? '';
  const renaming = store.save({
    additions: [{ path: 'modules/bike-lights/lessons/seen.mdx', contents }],
    deletions: [{ path: lesson }],
    begunFrom: {},
  });
  await expect(renaming).rejects.toThrow(
    'Nothing was saved. “be-seen” is an id, and an id never changes',
  );
  expect(existsSync(join(folder, 'modules/bike-lights/seen.mdx'))).toBe(false);
  expect(textOf('modules/bike-lights/be-seen.mdx')).toContain('Be seen');
});

test('what was changed elsewhere since the form was opened is not written over', async () => {
  const { store, folder, textOf, put } = aStore();
  const contents = store.open(question) ?? '';
  const file = 'modules/bike-lights/questions/lights-at-dusk.yaml';
  writeFileSync(join(folder, file), textOf(file).replace('When do you', 'When must you'));
  const begunFrom = blobSha(contents);
  await expect(put(question, contents, begunFrom)).rejects.toThrow(`${file} was changed elsewhere`);
  expect(textOf(file)).toContain('When must you');
});

test('a text that was begun in one tab is not written over what another tab has saved', async () => {
  const { store, textOf, put } = aStore();
  const contents = store.open(lesson) ?? '';
  const begunFrom = blobSha(contents);
  await put(lesson, contents.replace('Switch them on', 'Turn them on'), begunFrom);
  const second = contents.replace('Switch them on', 'Put them on');
  const refused = await put(lesson, second, begunFrom).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Outdated);
  expect(textOf('modules/bike-lights/be-seen.mdx')).toContain('Turn them on');

  // Whoever has been told may do it.
  await put(lesson, second, refused instanceof Outdated ? refused.now[lesson] : '');
  expect(textOf('modules/bike-lights/be-seen.mdx')).toContain('Put them on');
});

test('something new is not written over what has the same id', async () => {
  const { store, put } = aStore();
  await expect(put(lesson, store.open(lesson) ?? '')).rejects.toThrow('was changed elsewhere');
});

test('a lesson can be saved again and again', async () => {
  const { change, textOf } = aStore();
  await change(lesson, 'Switch them on', 'Turn them on');
  await change(lesson, 'Turn them on', 'Put them on');
  expect(textOf('modules/bike-lights/be-seen.mdx')).toContain('Put them on');
});

test('a file is removed', async () => {
  const { remove, folder } = aStore();
  await remove(question);
  expect(existsSync(join(folder, 'modules/bike-lights/questions/lights-at-dusk.yaml'))).toBe(false);
});

test.each(['../outside.json', 'slots.json', 'modules/bike-lights/notes.txt', 'data/../x.json'])(
  'nothing is written where no form belongs: %s',
  async (path) => {
    await expect(aStore().put(path, '{}')).rejects.toThrow(`There is no form for “${path}”.`);
  },
);

test('a file that cannot be read is shown as it is, for Keystatic to refuse', () => {
  const { store } = aStore({ 'modules/bike-lights/questions/lights-at-dusk.yaml': 'a: [b' });
  expect(store.open(question)).toBe('a: [b');
});

test('a setting nobody knows is handed on, for Keystatic to refuse', () => {
  const { store } = aStore({
    'modules/bike-lights/questions/lights-at-dusk.yaml': { replace: 'family:', by: 'famly:' },
  });
  expect(store.open(question)).toContain('"famly": "lights"');
});
