import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, with everything that can be wrong about one. */
export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What stands in the archive in place of the packed content. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly checksum?: number;
  /** What the archive claims, where it is not the truth. */
  readonly claimedSize?: number;
  /** Kind of file in the words of Unix. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
}

const UTF8 = 0x800;
const DEFLATED = 8;

/** An archive byte by byte, after PKWARE's APPNOTE.TXT 4.3, as a tool could write it and none should. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? DEFLATED;
    const data = Buffer.from(
      entry.packed ?? (method === DEFLATED ? deflateRawSync(content) : content),
    );
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE((entry.flags ?? 0) | UTF8, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(entry.claimedSize ?? content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const before = Buffer.concat([Buffer.from('PK\x03\x04'), about, name]);
    const extra = Buffer.from(entry.extra ?? []);
    const after = Buffer.alloc(14);
    after.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    after.writeUInt32LE(offset, 10);
    about.writeUInt16LE(extra.length, 24);
    const madeOnUnix = Buffer.from([20, 3]);
    directory.push(Buffer.from('PK\x01\x02'), madeOnUnix, about, after, name, extra);
    parts.push(before, data);
    offset += before.length + data.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, endOf(entries.length, listed.length, offset)]);
}

function endOf(count: number, directorySize: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
