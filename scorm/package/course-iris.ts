import { createHash } from 'node:crypto';
import type { ModuleModel } from '../../src/course/course-model.ts';
import type { CourseIris } from '../manifest/course-structure.ts';

/** Drawn once for this project, so that nobody else makes the same names. Never to be changed. */
const NAMESPACE = 'c8a55d8c-5a0a-4f6e-9a43-2f7f1d5e0b61';

/**
 * The names of a module's course and assignable unit, from its locked identifiers: as long as these stay,
 * an update of the package is the same course to an LMS. They are names and no addresses, because
 * addresses belong to whoever owns the domain.
 */
export function toCourseIris({ identifiers }: ModuleModel): CourseIris {
  return {
    course: toUrn(`course ${identifiers.manifest}`),
    assignableUnit: toUrn(`unit ${identifiers.manifest} ${identifiers.item}`),
  };
}

/** A UUID of version 5, the same for the same text (RFC 4122 4.3). */
function toUrn(text: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [[0, 8] as const, [8, 12] as const, [12, 16] as const, [16, 20] as const];
  return `urn:uuid:${parts.map(([start, end]) => hex.slice(start, end)).join('-')}-${hex.slice(20)}`;
}
