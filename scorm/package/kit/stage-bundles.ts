import { createHash } from 'node:crypto';
import type { CourseModel } from '../../../src/course/course-model.ts';
import type { OfferedStandardId } from '../../standards/package-standards.ts';
import type { OutputFolder } from '../output-folder.ts';
import { CHECKSUM_FILE, type BundleEntry, type PackageSummary } from '../package-summary.ts';
import type { WriteZip } from '../zip.ts';
import { courseList, modulesOf } from './course-list.ts';
import { bundleReadme } from './bundle-readme.ts';
import { toPlainText } from './document.ts';

type Pathway = CourseModel['pathways'][number];

interface Bundle {
  readonly pathway: Pathway;
  readonly standard: OfferedStandardId;
  /** Names of the documents that are about all packages. */
  readonly courseDocuments: readonly string[];
}

const sha256Of = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Writes an archive of all packages of a pathway for one standard, with their kit and a list for setting
 * up the course. It is no package itself: every module in it is imported on its own.
 */
export function stageBundle(
  output: OutputFolder,
  writeZip: WriteZip,
  model: CourseModel,
  summary: PackageSummary,
  { pathway, standard, courseDocuments }: Bundle,
): BundleEntry {
  const modules = modulesOf(model, pathway);
  const entries = modules.flatMap(({ id }) => summary.modules.filter((entry) => entry.id === id));
  const packages = entries.flatMap((entry) =>
    entry.packages.filter((packaged) => packaged.standard === standard),
  );
  const kit = entries.flatMap(({ documents }) => documents.map(({ file }) => file));
  const names = [...packages.map(({ file }) => file), ...kit, ...courseDocuments];
  const text = (content: string) => new TextEncoder().encode(content);
  const contents = new Map([
    ['README.txt', text(toPlainText(bundleReadme(model, pathway, standard, packages.length)))],
    ['course-list.csv', text(courseList(modules, summary, standard))],
    ...names.map((name) => [name, output.readStaged(name)] as const),
  ]);
  const sums = [...contents].map(([name, content]) => `${sha256Of(content)}  ${name}\n`);
  const file = `pathway-${pathway.id}-${standard}.zip`;
  const zip = output.stage(file, writeZip(contents.set(CHECKSUM_FILE, text(sums.join('')))));
  return {
    file,
    pathway: pathway.id,
    title: pathway.title,
    standard,
    sizeBytes: zip.length,
    sha256: sha256Of(zip),
    packages: packages.map(({ sha256 }) => sha256),
  };
}

/** Bundles of earlier runs that still hold the packages that lie beside them, and the others. */
export function sortBundles(
  earlier: readonly BundleEntry[],
  { modules }: PackageSummary,
  exists: (file: string) => boolean,
): { readonly current: readonly BundleEntry[]; readonly outdated: readonly BundleEntry[] } {
  const known = new Set(modules.flatMap((entry) => entry.packages.map(({ sha256 }) => sha256)));
  const isCurrent = ({ file, packages }: BundleEntry) =>
    exists(file) && packages.every((sha256) => known.has(sha256));
  return {
    current: earlier.filter(isCurrent),
    outdated: earlier.filter((bundle) => !isCurrent(bundle)),
  };
}
