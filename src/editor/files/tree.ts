import { createHash } from 'node:crypto';
import { blobSha } from './content-store.ts';

/** A file or folder, as Keystatic lists them. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: '040000' | '100644';
  readonly type: 'tree' | 'blob';
  readonly sha: string;
}

/** Every form and every folder of forms, each folder above what is in it. */
export function treeOf(forms: ReadonlyMap<string, string>): readonly TreeEntry[] {
  const blobs = [...forms].map(([path, contents]) => ({ path, sha: blobSha(contents) }));
  const inFolders = new Map<string, string[]>();
  for (const { path, sha } of blobs) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => {
      const folder = parts.slice(0, index + 1).join('/');
      inFolders.set(folder, [...(inFolders.get(folder) ?? []), `${path} ${sha}`]);
    });
  }
  const folders = [...inFolders].map(([path, contents]) => ({
    path,
    mode: '040000' as const,
    type: 'tree' as const,
    sha: createHash('sha1').update(contents.join('\n')).digest('hex'),
  }));
  return [
    ...folders.sort((one, other) => (one.path < other.path ? -1 : 1)),
    ...blobs.map(({ path, sha }) => ({
      path,
      mode: '100644' as const,
      type: 'blob' as const,
      sha,
    })),
  ];
}
