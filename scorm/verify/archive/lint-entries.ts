import { formatSize } from '../../package/size.ts';
import { finding, type Finding, type FindingCode } from '../findings/finding.ts';
import { leadsOutside, type ArchiveEntry } from './archive-entry.ts';
import type { Limits } from './limits.ts';

/** What forbids unpacking, by what the archive says of itself. */
export function lintClaims(
  entries: readonly ArchiveEntry[],
  zipBytes: number,
  limits: Limits,
): readonly Finding[] {
  const locked = entries.find(({ isEncrypted }) => isEncrypted);
  if (locked) return [finding('zip-encrypted', { file: locked.name })];
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const claims = { value: formatSize(total), other: formatSize(limits.unpackedBytes) };
  if (total > limits.unpackedBytes) return [finding('unpacks-too-large', claims)];
  if (total > limits.suspectBytes && total > zipBytes * limits.growth) {
    return [finding('zip-bomb', { value: formatSize(zipBytes), other: formatSize(total) })];
  }
  return entries
    .filter(({ method, isFolder }) => !isFolder && method !== STORED && method !== DEFLATED)
    .map(({ name, method }) => finding('zip-method', { file: name, value: String(method) }));
}

const STORED = 0;
const DEFLATED = 8;

/** What is wrong with the names and kinds of files in an archive. */
export function lintEntries(
  entries: readonly ArchiveEntry[],
  zipBytes: number,
): readonly Finding[] {
  const files = entries.filter(({ isFolder }) => !isFolder);
  const names = files.map(({ name }) => name).filter((name) => !LEFTOVER.test(name));
  const leftovers = files.length - names.length;
  return [
    ...(zipBytes > LARGE ? [finding('package-large', { value: formatSize(zipBytes) })] : []),
    ...(files.some(({ usesZip64 }) => usesZip64) ? [finding('zip64')] : []),
    ...entries.filter(({ isLink }) => isLink).map(({ name }) => about('link-entry', name)),
    ...entries.flatMap(({ name }) => lintPath(name)),
    ...lintRepeats(names),
    ...names.flatMap(lintName),
    ...(leftovers > 0 ? [finding('leftover-file', { value: countFiles(leftovers) })] : []),
  ];
}

const LARGE = 50_000_000;
const LONG_NAME = 200;
const LEFTOVER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;
const ARCHIVE = /\.(zip|7z|rar|tar|gz|tgz)$/i;

const about = (code: FindingCode, file: string, value = '') => finding(code, { file, value });

export const countFiles = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

function lintPath(name: string): readonly Finding[] {
  if (leadsOutside(name)) return [about('path-outside', name)];
  return name.includes('\\') ? [about('name-backslash', name)] : [];
}

function lintName(name: string): readonly Finding[] {
  const odd = [...new Set(name.match(ODD_CHARACTER) ?? [])].map((each) =>
    /\p{L}|\p{N}/u.test(each) ? each : (CHARACTER_NAMES[each] ?? `“${each}”`),
  );
  return [
    ...(odd.length > 0 ? [about('name-characters', name, odd.join(', '))] : []),
    ...(name.length > LONG_NAME ? [about('name-long', name, String(name.length))] : []),
    ...(ARCHIVE.test(name) ? [about('archive-inside', name)] : []),
  ];
}

/** Spaces and brackets survive; Moodle takes out `& ' : |`, and the rest has a meaning in addresses. */
const ODD_CHARACTER = /[&':|#%?*<>"+]|[^\x20-\x7e]/gu;
const CHARACTER_NAMES: Readonly<Record<string, string>> = { "'": 'an apostrophe', '"': 'a quote' };

function lintRepeats(names: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const spellings = new Map<string, string>();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const folded = name.toLowerCase();
    const other = spellings.get(folded) ?? name;
    if (other !== name) findings.push(about('names-differ-by-case', name, other));
    spellings.set(folded, name);
  }
  for (const [name, count] of counts) {
    if (count > 1) findings.push(about('name-repeated', name, String(count)));
  }
  return findings;
}
