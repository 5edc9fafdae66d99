import { extension, findReferences, resolveReference } from '../../package/references.ts';
import { countFiles } from '../archive/lint-entries.ts';
import type { PackageFiles } from '../archive/package-files.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { otherSpelling, readable } from '../imsmanifest/find-page.ts';

const READ = new Set(['html', 'htm', 'xhtml', 'svg', 'css', 'js']);

/** What pages, styles and scripts ask for and do not get. */
export function lintReferences(files: PackageFiles, mostBytes: number): readonly Finding[] {
  const paths = new Set(files.sizes.keys());
  const hosts = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  let bytes = 0;
  let left = 0;
  for (const [path, size] of files.sizes) {
    if (!READ.has(extension(path).toLowerCase())) continue;
    if (bytes + size > mostBytes) {
      left += 1;
      continue;
    }
    bytes += size;
    for (const url of new Set(requestsOf(path, files.read(path)))) {
      const host = hostOf(url);
      if (host === undefined) findings.push(...lintAddress(path, url, paths));
      else hosts.set(host, (hosts.get(host) ?? new Set()).add(path));
    }
  }
  return [
    ...findings,
    ...[...hosts].map(([host, from]) =>
      finding('other-host', { value: host, other: fromFiles(from) }),
    ),
    ...(left > 0 ? [finding('not-all-read', { value: countFiles(left) })] : []),
  ];
}

function fromFiles(paths: ReadonlySet<string>): string {
  const [first = ''] = paths;
  return paths.size === 1 ? `in ${first}` : `in ${first} and ${countFiles(paths.size - 1)} more`;
}

/** Scripts that are no modules, or broken, are left to the browser. */
function requestsOf(path: string, content: Uint8Array): readonly string[] {
  const kind = /\.x?html?$/i.test(path) ? 'page.html' : path.toLowerCase();
  try {
    return findReferences(kind, content);
  } catch {
    return [];
  }
}

function hostOf(url: string): string | undefined {
  if (!/^(https?:|wss?:)?\/\//i.test(url.trim())) return undefined;
  return URL.parse(url.trim(), 'https://package.invalid')?.host;
}

function lintAddress(file: string, url: string, paths: ReadonlySet<string>): readonly Finding[] {
  const value = url.trim();
  if (/^(file:|[a-z]:[/\\])/i.test(value)) return [finding('local-address', { file, value })];
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) || isWritten(value)) return [];
  if (/^[/\\]/.test(value)) return [finding('absolute-address', { file, value })];
  const target = resolveReference(file, value);
  if (target === undefined) return [finding('missing-file', { file, value })];
  const path = readable(target).replace(/\/{2,}/g, '/');
  if (path === '' || path.endsWith('/') || paths.has(path) || paths.has(target)) return [];
  const other = otherSpelling(path, paths);
  return other === undefined
    ? [finding('missing-file', { file, value })]
    : [finding('reference-case', { file, value, other })];
}

/** Not an address yet: a script puts something in (`{{image}}`, `<%= x %>`), or names a library. */
const isWritten = (url: string): boolean => /[{}<>$%]{2}|\$\{/.test(url) || /^@?[\w-]+$/.test(url);
