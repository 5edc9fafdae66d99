import { getFileNameLowLevel, type Entry } from 'yauzl';

/** One line of an archive's directory. */
export interface ArchiveEntry {
  /** As written, without `./` in front. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly usesZip64: boolean;
  readonly method: number;
  /** Both as declared. */
  readonly sizeBytes: number;
  readonly packedBytes: number;
}

const UNIX = 3;
const FILE_KIND = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const ZIP64_FIELD = 1;

export function describeEntry(entry: Entry): ArchiveEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const mode = entry.externalFileAttributes >>> 16;
  return {
    name: name.replace(/^(\.\/)+/, ''),
    isFolder: name.endsWith('/'),
    isLink: entry.versionMadeBy >>> 8 === UNIX && (mode & FILE_KIND) === SYMBOLIC_LINK,
    isEncrypted: entry.isEncrypted(),
    usesZip64: extraFields.some(({ id }) => id === ZIP64_FIELD),
    method: entry.compressionMethod,
    sizeBytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
  };
}

/** Whether the name, taken as a path, would end up outside the folder it is unpacked to. */
export const leadsOutside = (name: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(name) || name.includes('\0') || name.split(/[/\\]/).includes('..');
