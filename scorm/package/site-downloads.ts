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
import { escapeHtml } from './html-text.ts';
import {
  CHECKSUM_FILE,
  parseSummary,
  SUMMARY_FILE,
  type ModuleEntry,
  type PackageEntry,
  type PackageSummary,
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
    const summary = parseSummary(readFileSync(file, 'utf8'), file);
    const folder = join(site, FOLDER);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const name of filesOf(summary, out)) offer(join(out, name), join(folder, name));
    writeFileSync(page, withPackages(readFileSync(page, 'utf8'), summary, out));
    return page;
  } catch (error) {
    throw packagingErrors.siteNotWritable(page, error);
  }
}

type Listed = Pick<PackageSummary['documents'][number], 'file' | 'what'>;

/** Documents of a module that are there: also those of a list that names none. */
const documentsOf = ({ id, documents }: ModuleEntry, out: string): readonly Listed[] =>
  (documents.length > 0
    ? documents
    : [{ file: `${id}-ids.csv`, what: 'what the ids in a report stand for' }]
  ).filter(({ file }) => existsSync(join(out, file)));

const filesOf = ({ modules, bundles, documents }: PackageSummary, out: string) => [
  CHECKSUM_FILE,
  SUMMARY_FILE,
  ...modules.flatMap((module) => [
    ...module.packages.map(({ file }) => file),
    ...documentsOf(module, out).map(({ file }) => file),
  ]),
  ...[...bundles, ...documents]
    .map(({ file }) => file)
    .filter((file) => existsSync(join(out, file))),
];

/** A second name for the same bytes where the disk can do that, and otherwise a copy. */
function offer(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The page with a list in every place that is kept for one: `data-packages-of` a module, `data-kit`. */
function withPackages(html: string, summary: PackageSummary, out: string): string {
  let result = '';
  let position = 0;
  for (const element of locateElements(html)) {
    const id = attribute(element, 'data-packages-of');
    const isKit = attribute(element, 'data-kit') !== undefined;
    const module = summary.modules.find((entry) => entry.id === id);
    const list = isKit ? kitList(summary) : module && listOf(module, out);
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (list === undefined || !startTag || !endTag) continue;
    result += html.slice(position, startTag.endOffset) + list;
    position = endTag.startOffset;
  }
  return result + html.slice(position);
}

function listOf(module: ModuleEntry, out: string): string | undefined {
  if (module.packages.length === 0) return undefined;
  const documents = documentsOf(module, out).map(documentItem).join('');
  return `<ul class="packages">${module.packages.map((entry) => item(entry, module)).join('')}${documents}</ul>`;
}

/** What belongs to all packages, and the archives of whole pathways. */
function kitList({ bundles, documents }: PackageSummary): string {
  const bundleItems = bundles.map(
    ({ file, title, standard, sizeBytes, packages, sha256 }) =>
      `<li>${linkTo(file)}: pathway “${escapeHtml(title)}” for ${standardName(standard)}, with a course list. Unpack it, and import each package by itself.<span class="source-details">${packages.length} packages · ${formatSize(sizeBytes)}</span><span class="checksum">SHA-256 ${sha256}</span></li>`,
  );
  const all = [
    ...documents.filter(({ file }) => !file.endsWith('.css')),
    { file: SUMMARY_FILE, what: 'everything about these packages, for programs' },
    { file: CHECKSUM_FILE, what: 'checksums of every file, for sha256sum' },
  ];
  return `<ul class="packages">${bundleItems.join('')}${all.map(documentItem).join('')}</ul>`;
}

const documentItem = ({ file, what }: Listed) => `<li>${linkTo(file)}: ${escapeHtml(what)}</li>`;

function item(entry: PackageEntry, { longestSavedState }: ModuleEntry): string {
  const facts = [
    `release ${entry.release}`,
    formatSize(entry.sizeBytes),
    `saved state at most ${longestSavedState} of ${MAX_SAVED_STATE} characters`,
  ].join(' · ');
  return `<li>${linkTo(entry.file)} for ${standardName(entry.standard)}<span class="source-details">${facts}</span><span class="checksum">SHA-256 ${entry.sha256}</span></li>`;
}

/** Names of packages are made of ids, which need no escaping. Pages are read, the rest is saved. */
const linkTo = (file: string) =>
  `<a href="./${FOLDER}/${file}"${file.endsWith('.html') ? '' : ' download'}>${file}</a>`;
