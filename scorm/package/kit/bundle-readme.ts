import type { CourseModel } from '../../../src/course/course-model.ts';
import { countOf } from '../../../src/course/words.ts';
import { standardName, type OfferedStandardId } from '../../standards/package-standards.ts';
import { list, steps, text, type KitDocument } from './document.ts';

/** What somebody reads first who has unpacked the archive of a pathway, or tried to import it. */
export const bundleReadme = (
  { title, courseVersion, language }: CourseModel,
  pathway: CourseModel['pathways'][number],
  standard: OfferedStandardId,
  packageCount: number,
): KitDocument => ({
  title: `${title}: ${pathway.title}`,
  language,
  blocks: [
    text(
      `Version ${courseVersion}, for ${standardName(standard)}. This archive is not a package: a learning system that is given it as it is refuses it. It holds ${countOf(packageCount, 'package')} to import one by one.`,
    ),
    steps([
      'Unpack this archive. Do not unpack the zip files in it.',
      'Check that everything arrived: sha256sum -c SHA256SUMS, or compare the SHA-256 values in course-list.csv.',
      'Set up the course in the order of course-list.csv, with one activity for each line. Each is completed and updated by itself.',
      'Import each zip as its import sheet says, and try it as a test learner.',
    ]),
    list([
      'course-list.csv: order, title, kind, minutes, file, standard, release and checksum of each package',
      '…-import-sheet.html and .txt: what to set, what is recorded, and what to do when something was not',
      '…-ids.csv: what the ids in reports stand for',
      'changes.html, accessibility.html, THIRD-PARTY-NOTICES.txt: what has changed, the accessibility statement, and licences. Keep the last with the packages.',
      'release.json, which import sheets name too, is beside this archive where it was made, and not in it.',
    ]),
  ],
});
