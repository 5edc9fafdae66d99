import type { Resource } from './package-structure.ts';

/** Where the page of a resource is. */
export type FoundPage =
  | { readonly kind: 'found'; readonly path: string; readonly query: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'elsewhere' | 'missing'; readonly address: string }
  | { readonly kind: 'other-case'; readonly address: string; readonly path: string };

export function findPage({ href }: Resource, paths: ReadonlySet<string>): FoundPage {
  if (href === undefined) return { kind: 'none' };
  const path = toPath(href);
  if (path === undefined) return { kind: 'elsewhere', address: href };
  if (paths.has(path)) return { kind: 'found', path, query: /[?#].*$/s.exec(href)?.[0] ?? '' };
  const other = otherSpelling(path, paths);
  return other === undefined
    ? { kind: 'missing', address: href }
    : { kind: 'other-case', address: href, path: other };
}

/** The path in the package that an address in the manifest means; `undefined` outside of it. */
export function toPath(address: string): string | undefined {
  const bare = address.replace(/[?#].*$/s, '');
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(bare)) return undefined;
  const segments: string[] = [];
  for (const segment of readable(bare).split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** `a%20b.html` as `a b.html`. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const spellings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** A path that differs from this one in capitals only. */
export function otherSpelling(path: string, paths: ReadonlySet<string>): string | undefined {
  const known =
    spellings.get(paths) ?? new Map([...paths].map((each) => [each.toLowerCase(), each] as const));
  spellings.set(paths, known);
  return known.get(path.toLowerCase());
}
