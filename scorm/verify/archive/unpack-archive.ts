import { createWriteStream } from 'node:fs';
import { open as openFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { reason } from '../../package/disk-reason.ts';
import { formatSize } from '../../package/size.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { describeEntry, leadsOutside, type ArchiveEntry } from './archive-entry.ts';
import type { Limits } from './limits.ts';
import { lintClaims, lintEntries } from './lint-entries.ts';

export interface UnpackedArchive {
  readonly zipBytes: number;
  readonly findings: readonly Finding[];
  /** Path in the archive to the file on disk and its size. Empty where unpacking was refused. */
  readonly files: ReadonlyMap<string, UnpackedFile>;
}

export interface UnpackedFile {
  /** A number: no name from an archive ever becomes a name on this machine’s disk. */
  readonly storedAs: string;
  readonly sizeBytes: number;
}

/** Stops unpacking. */
class Refusal extends Error {
  readonly finding: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.finding = found;
  }
}

/** Unpacks an archive into a folder, piece by piece, and never more than the limits allow. */
export async function unpackArchive(
  zipPath: string,
  folder: string,
  limits: Limits,
  signal?: AbortSignal,
): Promise<UnpackedArchive> {
  const refused = (found: readonly Finding[], zipBytes = 0): UnpackedArchive => ({
    zipBytes,
    findings: found,
    files: new Map(),
  });
  let head: FileHead;
  try {
    head = await readHead(zipPath);
  } catch (error) {
    return refused([finding('file-unreadable', { value: reason(error) })]);
  }
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(zipPath, OPTIONS);
    if (zip.entryCount > limits.files) {
      const counts = { value: String(zip.entryCount), other: String(limits.files) };
      return refused([finding('too-many-files', counts)], head.sizeBytes);
    }
    const listed = await listEntries(zip);
    const entries = listed.map(({ described }) => described);
    const claims = lintClaims(entries, head.sizeBytes, limits);
    if (claims.length > 0) return refused(claims, head.sizeBytes);
    const files = await unpackEntries(zip, listed, { folder, signal });
    return { zipBytes: head.sizeBytes, findings: lintEntries(entries, head.sizeBytes), files };
  } catch (error) {
    signal?.throwIfAborted();
    return refused([toFinding(error, head)], head.sizeBytes);
  } finally {
    zip?.close();
  }
}

const OPTIONS = {
  lazyEntries: true,
  autoClose: false,
  // Names and sizes are checked here, so that each fault is reported and none ends the check.
  decodeStrings: false,
  validateEntrySizes: false,
};

/** Of a file in the archive, and of the directory of an empty one. */
const BEGINNINGS = [0x04034b50, 0x06054b50];

interface FileHead {
  readonly sizeBytes: number;
  readonly looksLikeZip: boolean;
}

/** What opens like a file, and is none: reading from it might never end. */
class NoFile extends Error {}

async function readHead(path: string): Promise<FileHead> {
  const about = await stat(path);
  if (about.isDirectory()) {
    throw new NoFile('it is a folder, and the check takes the zip file that it came from');
  }
  if (!about.isFile()) throw new NoFile('it is a device or a pipe');
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return {
      sizeBytes: size,
      looksLikeZip: BEGINNINGS.includes(buffer.readUInt32LE()),
    };
  } finally {
    await file.close();
  }
}

function toFinding(error: unknown, { looksLikeZip }: FileHead): Finding {
  if (error instanceof Refusal) return error.finding;
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('strong encryption')) return finding('zip-encrypted');
  if (message.includes('multi-disk')) {
    return finding('zip-damaged', { value: 'it is one of several volumes' });
  }
  if (/^(End of central|Invalid comment length)/.test(message)) {
    return looksLikeZip
      ? finding('zip-damaged', { value: 'its end is missing, as after a broken download' })
      : finding('not-a-zip');
  }
  return finding('zip-damaged', { value: reason(error) });
}

interface ListedEntry {
  readonly entry: Entry;
  readonly described: ArchiveEntry;
}

async function listEntries(zip: ZipFile): Promise<readonly ListedEntry[]> {
  const listed: ListedEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    listed.push({ entry, described: describeEntry(entry) });
  }
  return listed;
}

interface Target {
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
}

async function unpackEntries(
  zip: ZipFile,
  listed: readonly ListedEntry[],
  { folder, signal }: Target,
): Promise<ReadonlyMap<string, UnpackedFile>> {
  const files = new Map<string, UnpackedFile>();
  for (const [index, { entry, described }] of listed.entries()) {
    const { name, isFolder, isLink } = described;
    if (isFolder || isLink || leadsOutside(name)) continue;
    const storedAs = String(index);
    const source = await zip.openReadStreamPromise(entry);
    const target = createWriteStream(join(folder, storedAs), { flags: 'wx', mode: 0o600 });
    await pipeline(source, checkingStream(entry, name), target, signal ? { signal } : {});
    files.set(name, { storedAs, sizeBytes: described.sizeBytes });
  }
  return files;
}

/**
 * Passes a file on and stops at the first byte that the archive did not announce. As the announced
 * sizes are within the limits, so is everything that reaches the disk.
 */
function checkingStream(entry: Entry, file: string): Transform {
  let size = 0;
  let checksum = 0;
  const damaged = (value: string) => new Refusal(finding('zip-damaged', { file, value }));
  return new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      size += chunk.length;
      checksum = crc32(chunk, checksum);
      if (size <= entry.uncompressedSize) pass(null, chunk);
      else
        pass(
          new Refusal(finding('size-false', { file, value: formatSize(entry.uncompressedSize) })),
        );
    },
    flush(pass) {
      if (size < entry.uncompressedSize) pass(damaged('this file ends too early'));
      else if (checksum !== entry.crc32) pass(damaged('the checksum of this file is wrong'));
      else pass();
    },
  });
}
