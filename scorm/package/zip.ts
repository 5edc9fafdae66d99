import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync } from 'fflate';
import type { PackageFiles } from './collect-files.ts';
import { extension } from './references.ts';

/**
 * The plainest zip there is: sizes ahead of the data, no folders, no zip64, no encryption, because
 * some importers know nothing else. The same files give the same bytes on every machine: files are
 * sorted, compressed in JavaScript, and all carry one time. Fields are those of PKWARE's APPNOTE.TXT
 * 6.3, 4.3.7 (before each file), 4.3.12 (directory) and 4.3.16 (end).
 */
export type WriteZip = (files: PackageFiles) => Uint8Array;

const VERSION_NEEDED = 20;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 2026, 12:00, as MS-DOS writes a time and a date. */
const FILE_TIME = 12 << 11;
const FILE_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

const ALREADY_COMPRESSED = new Set(['png', 'jpg', 'webp', 'woff2', 'mp4', 'pdf', 'zip']);

interface PackedFile {
  readonly method: number;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** A writer that compresses a file once, however many zips it goes into. Names must be ASCII. */
export function createZipWriter(): WriteZip {
  const known = new WeakMap<Uint8Array, PackedFile>();
  const pack = (path: string, content: Uint8Array): PackedFile => {
    const packed = known.get(content) ?? packFile(path, content);
    known.set(content, packed);
    return packed;
  };
  return (files) => {
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const packed = pack(path, content);
      const name = Buffer.from(path, 'ascii');
      const header = fileHeader(packed, name);
      parts.push(header, name, packed.data);
      directory.push(directoryHeader(header, offset), name);
      offset += header.length + name.length + packed.data.length;
    }
    const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
    return Buffer.concat([...parts, ...directory, endRecord(files.size, directorySize, offset)]);
  };
}

function packFile(path: string, content: Uint8Array): PackedFile {
  const isStored = ALREADY_COMPRESSED.has(extension(path));
  return {
    method: isStored ? STORED : DEFLATED,
    data: isStored ? content : deflateSync(content, { level: 6 }),
    crc: crc32(content),
    size: content.length,
  };
}

function fileHeader({ method, data, crc, size }: PackedFile, name: Uint8Array): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION_NEEDED, 4);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(FILE_TIME, 10);
  header.writeUInt16LE(FILE_DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

/** Repeats what stands before the file, from "version needed" to "extra field length". */
function directoryHeader(fileHeader: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION_NEEDED, 4);
  fileHeader.copy(header, 6, 4, 30);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
}

export interface ZipContents {
  /** Of the whole zip. */
  readonly sizeBytes: number;
  readonly files: PackageFiles;
  /** Path to the size the file takes up inside the zip, in bytes. */
  readonly packedSizes: ReadonlyMap<string, number>;
}

export function readZip(zip: Uint8Array): ZipContents {
  const packedSizes = new Map<string, number>();
  const files = unzipSync(zip, {
    filter: ({ name, size }) => {
      packedSizes.set(name, size);
      return true;
    },
  });
  return { sizeBytes: zip.length, files: new Map(Object.entries(files)), packedSizes };
}
