import { createHash } from 'node:crypto';
import type { CourseModel, ModuleModel } from '../../../src/course/course-model.ts';
import type { PackagingOptions } from '../../options/packaging-options.ts';
import { toIdsCsv } from '../ids-csv.ts';
import type { OutputFolder } from '../output-folder.ts';
import type { DocumentEntry, ModuleEntry, PackageSummary } from '../package-summary.ts';
import { accessibilityStatement, changeLog } from './course-documents.ts';
import { KIT_STYLESHEET, toHtmlPage, toPlainText } from './document.ts';
import { importSheet, type KitModule } from './import-sheet.ts';
import { kitStyle } from './kit-style.ts';
import { thirdPartyNotices } from './third-parties.ts';

/** A file of the kit before it is written. */
interface Draft {
  readonly file: string;
  readonly what: string;
  readonly content: string;
}

const stage = (output: OutputFolder, { file, what, content }: Draft): DocumentEntry => {
  const bytes = output.stage(file, content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, what, sizeBytes: bytes.length, sha256 };
};

const sheetFile = (moduleId: string): string => `${moduleId}-import-sheet.html`;
const sheetTextFile = (moduleId: string) => `${moduleId}-import-sheet.txt`;
const idsFile = (moduleId: string): string => `${moduleId}-ids.csv`;

/** Writes the files that lie beside the packages of one module. */
export function stageModuleKit(
  output: OutputFolder,
  module: ModuleModel,
  entry: KitModule,
  course: NonNullable<PackageSummary['course']>,
  options: PackagingOptions,
): ModuleEntry {
  const ids = {
    file: idsFile(module.id),
    what: 'what the ids in a report of the LMS stand for',
  };
  const names = [
    { file: sheetFile(module.id), what: 'this sheet, to read and print' },
    { file: sheetTextFile(module.id), what: 'the same as plain text' },
    ...(entry.answers.length > 0 ? [ids] : []),
  ];
  const sheet = importSheet(entry, names, course, options);
  const drafts: Draft[] = [
    {
      file: sheetFile(module.id),
      what: 'how to import the module, and what to expect of it',
      content: toHtmlPage(sheet),
    },
    {
      file: sheetTextFile(module.id),
      what: 'the import sheet as plain text',
      content: toPlainText(sheet),
    },
    ...(entry.answers.length > 0 ? [{ ...ids, content: toIdsCsv(entry.answers) }] : []),
  ];
  return { ...entry, documents: drafts.map((draft) => stage(output, draft)) };
}

/** Writes the files that are about all packages. */
export function stageCourseKit(
  output: OutputFolder,
  model: CourseModel,
  summary: PackageSummary,
  texts: { readonly licences: readonly string[]; readonly softwareParts: string | undefined },
): readonly DocumentEntry[] {
  const standards = new Set(
    summary.modules.flatMap(({ packages }) => packages.map(({ standard }) => standard)),
  );
  const drafts: Draft[] = [
    {
      file: 'changes.html',
      what: 'what changed in each release of a module',
      content: toHtmlPage(changeLog(model, summary)),
    },
    {
      file: 'accessibility.html',
      what: 'the accessibility statement',
      content: toHtmlPage(accessibilityStatement(model)),
    },
    {
      file: 'THIRD-PARTY-NOTICES.txt',
      what: 'licences of what comes from others',
      content: thirdPartyNotices([...standards].sort(), texts.licences),
    },
    ...(texts.softwareParts === undefined
      ? []
      : [
          {
            file: 'sbom.cdx.json',
            what: 'the software parts the packages are made with, as CycloneDX',
            content: texts.softwareParts,
          },
        ]),
    { file: KIT_STYLESHEET, what: 'the look of the pages above', content: kitStyle },
  ];
  return drafts.map((draft) => stage(output, draft));
}
