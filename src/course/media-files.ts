import type { ReferenceTarget } from './lesson-components.ts';

/** What a file can be, by its ending. */
export type FileType = 'png' | 'jpg' | 'webp' | 'svg' | 'mp4' | 'vtt';

/** What settings of components can name a file for. */
export type FileTarget = Extract<ReferenceTarget, 'picture' | 'media' | 'captions'>;

interface TargetRule {
  /** The folder in a module, and beside the modules for files that several of them show. */
  readonly folder: 'images' | 'media';
  readonly types: readonly FileType[];
}

export const fileTargets: Readonly<Record<FileTarget, TargetRule>> = {
  picture: { folder: 'images', types: ['png', 'jpg', 'webp', 'svg'] },
  media: { folder: 'media', types: ['mp4'] },
  captions: { folder: 'media', types: ['vtt'] },
};

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** The most a file may take. Learning systems refuse or cut off packages that are too large. */
export const sizeLimits: Readonly<Record<FileType, number>> = {
  png: 200 * KILOBYTE,
  jpg: 200 * KILOBYTE,
  webp: 200 * KILOBYTE,
  svg: 60 * KILOBYTE,
  mp4: 15 * MEGABYTE,
  vtt: 100 * KILOBYTE,
};

/** The ending of a file name, without its point. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Paths in the content folder under which a module may have a file, the first one first. */
export const pathsOf = (moduleId: string, target: FileTarget, name: string): readonly string[] => {
  const { folder } = fileTargets[target];
  return [`modules/${moduleId}/${folder}/${name}`, `${folder}/${name}`];
};

/** `180 KB`, `15 MB`. */
export const sizeWords = (bytes: number): string =>
  bytes < MEGABYTE
    ? `${String(Math.ceil(bytes / KILOBYTE))} KB`
    : `${String(Math.ceil(bytes / MEGABYTE))} MB`;
