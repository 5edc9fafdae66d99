const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than the disk allows',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  EISDIR: 'a folder has the name of one of the files',
  ENOTDIR: 'part of the path is a file',
  ENAMETOOLONG: 'the path is too long',
};

/** Whether a folder stood where a file was wanted. */
export const isFolderError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EISDIR';

/** A failure of the file system in plain words. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}
