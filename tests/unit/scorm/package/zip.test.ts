import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createZipWriter, readZip } from '../../../../scorm/package/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files = new Map([
  ['index.html', bytes('<p>a</p>'.repeat(50))],
  ['assets/photo.webp', bytes('b'.repeat(100))],
  ['assets/empty.txt', bytes('')],
  ['Manifest.xml', bytes('<c/>')],
]);

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
}

/** What stands before each file, read from the first byte on. */
function fileHeaders(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: Entry[] = [];
  let offset = 0;
  while (view.getUint32(offset, true) === 0x04034b50) {
    const [nameLength, extraLength] = [
      view.getUint16(offset + 26, true),
      view.getUint16(offset + 28, true),
    ];
    entries.push({
      name: new TextDecoder().decode(zip.subarray(offset + 30, offset + 30 + nameLength)),
      flags: view.getUint16(offset + 6, true),
      method: view.getUint16(offset + 8, true),
    });
    offset += 30 + nameLength + extraLength + view.getUint32(offset + 18, true);
  }
  return entries;
}

test('what goes into a zip comes out of it', () => {
  const { files: read, sizeBytes, packedSizes } = readZip(createZipWriter()(files));
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(files));
  expect(sizeBytes).toBe(createZipWriter()(files).length);
  expect(packedSizes.get('assets/photo.webp')).toBe(100);
  expect(packedSizes.get('index.html')).toBeLessThan(100);
});

test('files stand in the order of their names, and only what shrinks is compressed', () => {
  expect(fileHeaders(createZipWriter()(files))).toEqual([
    { name: 'Manifest.xml', flags: 0, method: 8 },
    { name: 'assets/empty.txt', flags: 0, method: 8 },
    { name: 'assets/photo.webp', flags: 0, method: 0 },
    { name: 'index.html', flags: 0, method: 8 },
  ]);
});

test('the order in which files come, and other zips before, make no difference', () => {
  const writeZip = createZipWriter();
  const first = writeZip(files);
  expect(writeZip(new Map([...files].reverse()))).toEqual(first);
});

test.each(['UTC', 'America/St_Johns', 'Pacific/Kiritimati'])(
  'the bytes are the same in %s',
  (zone) => {
    const script = `
    import { createHash } from 'node:crypto';
    import { createZipWriter } from './scorm/package/zip.ts';
    const files = new Map([['index.html', new TextEncoder().encode('<p>a</p>')]]);
    console.log(createHash('sha256').update(createZipWriter()(files)).digest('hex'));`;
    const hash = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: new URL('../../../..', import.meta.url),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(hash.trim()).toBe('8a439c12ce95db2f8dcd7faaf5d42b26ef2ab305570c507f05bd161df4a399f4');
  },
);
