import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { standardName } from '../standards/package-standards.ts';
import { attribute, locateElements } from './html.ts';
import { MAX_SAVED_STATE } from './lint-package.ts';
import {
  CHECKSUM_FILE,
  parseSummary,
  SUMMARY_FILE,
  type ModuleEntry,
  type PackageEntry,
} from './package-summary.ts';
import { packagingErrors } from './packaging-error.ts';
import { formatSize } from './size.ts';

/** The page of the site that lists packages, and the folder beside it that they are put into. */
const PAGE = 'downloads.html';
const FOLDER = 'packages';

/**
 * Lets visitors of the site take packages from it: puts those that lie beside the site into it, and
 * names them on its page of downloads, with size and checksum. Packages that went anywhere else, and a
 * site without such a page, are left alone. May be repeated: what was offered before goes.
 * @returns the page, where there is one now
 * @throws PackagingError where the disk does not do what is asked of it
 */
export function offerDownloads(site: string, out: string): string | undefined {
  const page = join(site, PAGE);
  if (resolve(site, '..', FOLDER) !== resolve(out) || !existsSync(page)) return undefined;
  try {
    const file = join(out, SUMMARY_FILE);
    const { modules } = parseSummary(readFileSync(file, 'utf8'), file);
    const folder = join(site, FOLDER);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const name of filesOf(modules, out)) offer(join(out, name), join(folder, name));
    writeFileSync(page, withPackages(readFileSync(page, 'utf8'), modules, out));
    return page;
  } catch (error) {
    throw packagingErrors.siteNotWritable(page, error);
  }
}

const idsFile = ({ id }: ModuleEntry) => `${id}-ids.csv`;

const filesOf = (modules: readonly ModuleEntry[], out: string): readonly string[] => [
  CHECKSUM_FILE,
  ...modules.flatMap((module) => [
    ...module.packages.map(({ file }) => file),
    ...(existsSync(join(out, idsFile(module))) ? [idsFile(module)] : []),
  ]),
];

/** A second name for the same bytes where the disk can do that, and otherwise a copy. */
function offer(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The page with a list in every place that `data-packages-of` keeps for a module. */
function withPackages(html: string, modules: readonly ModuleEntry[], out: string): string {
  let result = '';
  let position = 0;
  for (const element of locateElements(html)) {
    const id = attribute(element, 'data-packages-of');
    const module = modules.find((entry) => entry.id === id);
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (!module || module.packages.length === 0 || !startTag || !endTag) continue;
    result += html.slice(position, startTag.endOffset) + listOf(module, out);
    position = endTag.startOffset;
  }
  return result + html.slice(position);
}

function listOf(module: ModuleEntry, out: string): string {
  const ids = existsSync(join(out, idsFile(module)))
    ? `<li>${linkTo(idsFile(module))}: what the ids in a report stand for</li>`
    : '';
  return `<ul class="packages">${module.packages.map((entry) => item(entry, module)).join('')}${ids}</ul>`;
}

function item(entry: PackageEntry, { longestSavedState }: ModuleEntry): string {
  const facts = [
    `release ${entry.release}`,
    formatSize(entry.sizeBytes),
    `saved state at most ${longestSavedState} of ${MAX_SAVED_STATE} characters`,
  ].join(' · ');
  return `<li>${linkTo(entry.file)} for ${standardName(entry.standard)}<span class="source-details">${facts}</span><span class="checksum">SHA-256 ${entry.sha256}</span></li>`;
}

/** Names of packages are made of ids, which need no escaping. */
const linkTo = (file: string) => `<a href="./${FOLDER}/${file}" download>${file}</a>`;
