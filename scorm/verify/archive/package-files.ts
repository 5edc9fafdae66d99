import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { UnpackedFile } from './unpack-archive.ts';

/** The files of a package by their paths in it, wherever they are kept. */
export interface PackageFiles {
  /** Path to size in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** @throws Error for a path that is not in the package */
  read(path: string): Uint8Array;
  /** The same piece by piece, for files of any size. */
  stream(path: string): Readable;
}

export function filesOnDisk(
  folder: string,
  files: ReadonlyMap<string, UnpackedFile>,
): PackageFiles {
  const placeOf = (path: string): string => {
    const file = files.get(path);
    if (!file) throw new Error(`There is no ${path}.`);
    return join(folder, file.storedAs);
  };
  return {
    sizes: new Map([...files].map(([path, { sizeBytes }]) => [path, sizeBytes])),
    read: (path) => readFileSync(placeOf(path)),
    stream: (path) => createReadStream(placeOf(path)),
  };
}

/** The same package, seen from one of its folders. */
export function filesBelow(files: PackageFiles, folder: string): PackageFiles {
  const below = [...files.sizes].flatMap(([path, size]) =>
    path.startsWith(folder) ? [[path.slice(folder.length), size] as const] : [],
  );
  return {
    sizes: new Map(below),
    read: (path) => files.read(folder + path),
    stream: (path) => files.stream(folder + path),
  };
}
