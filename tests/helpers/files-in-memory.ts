import { Readable } from 'node:stream';
import { defaultLimits, type Limits } from '../../scorm/verify/archive/limits.ts';
import type { PackageFiles } from '../../scorm/verify/archive/package-files.ts';
import { inspectFiles, type Inspection } from '../../scorm/verify/inspect-files.ts';

/** Files of a package that lie nowhere. */
function filesInMemory(files: Readonly<Record<string, string | Uint8Array>>): PackageFiles {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const read = (path: string): Uint8Array => contents.get(path)!;
  return {
    sizes: new Map([...contents].map(([path, { length }]) => [path, length])),
    read,
    stream: (path) => Readable.from([read(path)]),
  };
}

export const inspect = (
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
): Promise<Inspection> => inspectFiles(filesInMemory(files), { ...defaultLimits, ...limits });
