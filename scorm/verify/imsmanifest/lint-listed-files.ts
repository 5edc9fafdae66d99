import { countFiles } from '../archive/lint-entries.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { otherSpelling, toPath } from './find-page.ts';
import type { PackageStructure } from './package-structure.ts';

const FILE = 'imsmanifest.xml';
/** How many files are named one by one. */
const NAMED = 5;

/** Compares the files in a manifest with those in the archive. */
export function lintListedFiles(
  { resources }: PackageStructure,
  paths: ReadonlySet<string>,
  schemaFiles: ReadonlySet<string>,
): readonly Finding[] {
  const listed = new Set(
    resources.flatMap(({ files }) => files).flatMap((address) => toPath(address) ?? []),
  );
  const pages = resources.flatMap(({ href }) => (href === undefined ? [] : (toPath(href) ?? [])));
  const known = new Set([...listed, ...pages]);
  const missing = [...listed].filter((path) => !paths.has(path) && !pages.includes(path));
  const misspelt = missing.flatMap((path) => {
    const other = otherSpelling(path, paths);
    return other === undefined ? [] : [{ path, other }];
  });
  const gone = missing.filter((path) => !misspelt.some((each) => each.path === path));
  const unlisted = [...paths].filter((path) => !known.has(path) && isOwn(path, schemaFiles));
  return [
    ...misspelt.map(({ path, other }) =>
      finding('listed-file-case', { file: FILE, value: path, other }),
    ),
    ...gone.map((path) => finding('listed-file-missing', { file: FILE, value: path })),
    ...(unlisted.length > 0
      ? [finding('file-not-listed', { file: FILE, value: someOf(unlisted) })]
      : []),
  ];
}

/** Schema files, leftovers and metadata are no part of the course. */
const isOwn = (path: string, schemaFiles: ReadonlySet<string>): boolean =>
  path.toLowerCase() !== FILE &&
  !schemaFiles.has(path.slice(path.lastIndexOf('/') + 1)) &&
  !/\.(xsd|dtd)$|(^|\/)(__MACOSX\/|\.|Thumbs\.db$)|^metadata\.xml$/i.test(path);

/** `12 files: a.js, b.js, c.js …` */
export function someOf(paths: readonly string[]): string {
  const named = paths.toSorted().slice(0, NAMED).join(', ');
  if (paths.length === 1) return named;
  return `${countFiles(paths.length)}: ${named}${paths.length > NAMED ? ' …' : ''}`;
}
