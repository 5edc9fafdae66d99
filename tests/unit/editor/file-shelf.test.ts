import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileShelf } from '../../../src/editor/files/file-shelf.ts';
import { editedCourse } from '../../helpers/edited-course.ts';

const bytes = new Uint8Array([1, 2, 3]);
const pictures = ['bike-lights', 'picture'];
const aShelf = () => {
  const folder = editedCourse({ 'images/shared.svg': '<svg/>' });
  return { folder, shelf: createFileShelf(folder) };
};

test('a picture is put into the folder of the module under a name that fits', () => {
  const { folder, shelf } = aShelf();
  expect(shelf.add([...pictures, 'Meine Lampe (2).JPEG'], bytes)).toBe('meine-lampe-2.jpg');
  expect(readFileSync(join(folder, 'modules/bike-lights/images/meine-lampe-2.jpg'))).toHaveLength(
    3,
  );
  expect(shelf.list(pictures)).toEqual(['meine-lampe-2.jpg', 'shared.svg']);
  expect(shelf.list(['bike-lights', 'media'])).toEqual([]);
});

test('nothing is written over', () => {
  const { shelf } = aShelf();
  shelf.add([...pictures, 'lamp.png'], bytes);
  expect(() => shelf.add([...pictures, 'lamp.png'], bytes)).toThrow(
    'There is a file “lamp.png” already, and nothing is written over.',
  );
  expect(() => shelf.add([...pictures, 'shared.svg'], bytes)).toThrow('“shared.svg” already');
});

test('a file of another kind, or one that is too large, is refused with what to do', () => {
  const { shelf } = aShelf();
  expect(() => shelf.add([...pictures, 'lamp.tiff'], bytes)).toThrow(
    'Save it as one of: png, jpg, webp, svg.',
  );
  expect(() => shelf.add([...pictures, 'lamp.png'], new Uint8Array(200_001))).toThrow(
    '“lamp.png” has 201 KB, and at most 200 KB fit. Make it smaller and add it again.',
  );
});

test.each([
  ['..', 'picture'],
  ['no-module', 'picture'],
  ['bike-lights', 'secrets'],
])('there is no shelf for %s and %s', (...place) => {
  expect(() => aShelf().shelf.list(place)).toThrow('There is no such module');
});
