import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateElements } from './html.ts';
import type { SourcePage } from './package-page.ts';
import { packagingErrors } from './packaging-error.ts';
import { findReferences } from './references.ts';

/** The built site, read file by file as packages need it. Each file is read and taken apart once. */
export interface SiteFolder {
  /** As the user gave it, for messages. */
  readonly folder: string;
  /** `undefined` where there is no such file. */
  read(path: string): Uint8Array | undefined;
  /** A page, taken apart. `undefined` where there is no such file. */
  page(path: string): SourcePage | undefined;
  /** Addresses the file makes a browser request. Empty where there is no such file. */
  references(path: string): readonly string[];
}

export function openSite(folder: string): SiteFolder {
  const read = remembered((path: string) => {
    try {
      return new Uint8Array(readFileSync(join(folder, path)));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw packagingErrors.unreadable(join(folder, path), error);
    }
  });
  const page = remembered((path: string) => {
    const content = read(path);
    if (!content) return undefined;
    const html = new TextDecoder().decode(content);
    return { html, elements: locateElements(html) };
  });
  const references = remembered((path: string) => {
    const content = read(path);
    if (!content) return [];
    try {
      return findReferences(path, content);
    } catch (error) {
      throw packagingErrors.scriptUnreadable(join(folder, path), error);
    }
  });
  return { folder, read, page, references };
}

function remembered<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  return (path) => {
    if (known.has(path)) return known.get(path) as Value;
    const value = find(path);
    known.set(path, value);
    return value;
  };
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
