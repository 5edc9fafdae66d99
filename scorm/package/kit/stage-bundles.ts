import { createHash } from 'node:crypto';
import type { CourseModel } from '../../../src/course/course-model.ts';
import type { OfferedStandardId } from '../../standards/package-standards.ts';
import type { OutputFolder } from '../output-folder.ts';
import type { BundleEntry, PackageSummary } from '../package-summary.ts';
import type { WriteZip } from '../zip.ts';
import { courseList, modulesOf } from './course-list.ts';
import { KIT_STYLESHEET } from './document.ts';
import { idsFile, sheetFile } from './stage-kit.ts';

type Pathway = CourseModel['pathways'][number];

/**
 * Writes an archive of all packages of a pathway for one standard, with a list for setting up the
 * course. It is no package itself: every module in it is imported on its own.
 */
export function stageBundle(
  output: OutputFolder,
  writeZip: WriteZip,
  model: CourseModel,
  summary: PackageSummary,
  { pathway, standard }: { readonly pathway: Pathway; readonly standard: OfferedStandardId },
): BundleEntry {
  const modules = modulesOf(model, pathway);
  const entries = modules.flatMap(({ id }) => summary.modules.filter((entry) => entry.id === id));
  const packages = entries.flatMap((entry) =>
    entry.packages.filter((packaged) => packaged.standard === standard),
  );
  const kit = entries.flatMap(({ id, documents }) =>
    documents.map(({ file }) => file).filter((file) => [sheetFile(id), idsFile(id)].includes(file)),
  );
  const names = [...packages.map(({ file }) => file), ...kit, KIT_STYLESHEET];
  const list = courseList(modules, summary, standard);
  const file = `pathway-${pathway.id}-${standard}.zip`;
  const zip = output.stage(
    file,
    writeZip(
      new Map([
        ['course-list.csv', new TextEncoder().encode(list)],
        ...names.map((name) => [name, output.readStaged(name)] as const),
      ]),
    ),
  );
  return {
    file,
    pathway: pathway.id,
    title: pathway.title,
    standard,
    sizeBytes: zip.length,
    sha256: createHash('sha256').update(zip).digest('hex'),
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
