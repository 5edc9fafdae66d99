import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageCourse } from '../../scorm/package/package-course.ts';
import {
  offeredStandardIds,
  type OfferedStandardId,
} from '../../scorm/standards/package-standards.ts';
import { siteFolder } from '../helpers/built-packages.ts';

export interface PackedAlone {
  readonly moduleId: string;
  readonly standard: OfferedStandardId;
  readonly sizeBytes: number;
  readonly fileCount: number;
  /** What the lint says; an error of the lint, or a manifest that its schemas refuse, ends the run instead. */
  readonly warnings: readonly string[];
  /** Wall time from the built site to the finished package, its kit included. */
  readonly seconds: number;
}

/** Packages every module for every standard, each on its own, and throws the packages away. */
export async function packEach(moduleIds: readonly string[]): Promise<readonly PackedAlone[]> {
  const out = mkdtempSync(join(tmpdir(), 'groundings-matrix-'));
  const packed: PackedAlone[] = [];
  try {
    for (const moduleId of moduleIds) {
      for (const standard of offeredStandardIds) {
        const startMs = performance.now();
        const { packages, warnings } = await packageCourse({
          site: siteFolder,
          out,
          moduleIds: [moduleId],
          standards: [standard],
        });
        const seconds = (performance.now() - startMs) / 1000;
        for (const { entry } of packages) {
          const { sizeBytes, fileCount } = entry;
          packed.push({ moduleId, standard, sizeBytes, fileCount, warnings, seconds });
        }
      }
    }
    return packed;
  } finally {
    rmSync(out, { recursive: true });
  }
}
