import { formatSize } from '../../package/size.ts';
import type { PackageFiles } from '../archive/package-files.ts';
import { finding, type Finding } from '../findings/finding.ts';

export interface LocatedManifest {
  /** Path of the manifest, and with it the folder of the package. `undefined` where there is none. */
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
}

const NAME = 'imsmanifest.xml';

/** Looks where the manifest should be, and then where people leave it. */
export function locateManifest({ sizes }: PackageFiles, mostBytes: number): LocatedManifest {
  const paths = [...sizes.keys()].filter((path) => !/(^|\/)__MACOSX\//.test(path));
  const path = paths
    .filter((each) => nameOf(each).toLowerCase() === NAME)
    .toSorted((one, other) => rank(one) - rank(other))[0];
  if (path === undefined) return { path, findings: [explainAbsence(paths)] };
  const size = sizes.get(path) ?? 0;
  if (size > mostBytes) {
    const details = { file: path, value: formatSize(size), other: formatSize(mostBytes) };
    return { path: undefined, findings: [finding('manifest-too-large', details)] };
  }
  const folder = folderOf(path);
  return {
    path,
    findings: [
      ...(folder === '' ? [] : [finding('manifest-in-folder', { value: folder.slice(0, -1) })]),
      ...(nameOf(path) === NAME ? [] : [finding('manifest-name-case', { value: nameOf(path) })]),
    ],
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** With the slash at its end; empty for the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Nearest to the top first, and there the right spelling first. */
const rank = (path: string): number => path.split('/').length * 2 - (path.endsWith(NAME) ? 1 : 0);

/** Packages of other kinds, by a file that only they have. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/(^|\/)cmi5\.xml$/i, 'a cmi5 package'],
  [/(^|\/)tincan\.xml$/i, 'an xAPI (Tin Can) package'],
  [/(^|\/)h5p\.json$/i, 'an H5P file'],
  [/\.(au|crs|cst|des)$/i, 'an AICC package'],
  [/(^|\/)moodle_backup\.xml$/i, 'a Moodle backup'],
  [/(^|\/)content\.xml$|\.elp$/i, 'an eXeLearning project'],
  [/(^|\/)META-INF\/container\.xml$/i, 'an e-book (EPUB)'],
  [/^(word|ppt|xl)\//i, 'an Office document'],
  [/^(index|story|default)\.html?$/i, 'a website'],
];

function explainAbsence(paths: readonly string[]): Finding {
  for (const [pattern, value] of KINDS) {
    if (paths.some((path) => pattern.test(path))) return finding('another-kind', { value });
  }
  const archives = paths.filter((path) => /\.zip$/i.test(path));
  const [archive] = archives;
  if (archives.length > 1) {
    const details = { value: String(archives.length), other: namesOf(archives) };
    return finding('packages-inside', details);
  }
  return archive !== undefined && paths.length <= 3
    ? finding('zipped-twice', { value: archive })
    : finding('manifest-missing');
}

const NAMED = 3;

const namesOf = (paths: readonly string[]): string =>
  `${paths.slice(0, NAMED).join(', ')}${paths.length > NAMED ? ' …' : ''}`;
