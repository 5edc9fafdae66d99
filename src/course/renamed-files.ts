import type { Authored, AuthoredCourse } from './authored-course.ts';
import { knownIds } from './course-index.ts';
import { referencesTo } from './lesson-references.ts';
import { ownValue } from './own-value.ts';
import type { ModuleSettings } from './schemas/module.ts';

/** A file that has most likely been given another name, though the course still uses the old one. */
export interface RenamedFile {
  readonly from: string;
  readonly to: string;
}

/**
 * The one lesson of a module that is listed and has no file, if one file is listed nowhere. What
 * learners have done is kept under the old name, which has a slot, and the new one has none.
 */
export function renamedLesson(
  authored: AuthoredCourse,
  module: Authored<ModuleSettings>,
): RenamedFile | undefined {
  const slots = ownValue(authored.slots.data, module.id)?.parts;
  const written = knownIds(authored, 'lesson', module.id);
  const listed = new Set(module.data.lessons);
  return pairOf(
    slots,
    [...listed].filter((id) => !written.has(id)),
    [...written].filter((id) => !listed.has(id)),
  );
}

/** The one question that lessons of a module place and that has no file, if one file is placed nowhere. */
export function renamedQuestion(
  authored: AuthoredCourse,
  moduleId: string,
): RenamedFile | undefined {
  const slots = ownValue(authored.slots.data, moduleId)?.questions;
  const written = knownIds(authored, 'question', moduleId);
  const placed = new Set(
    authored.lessons
      .filter((lesson) => lesson.moduleId === moduleId)
      .flatMap((lesson) => referencesTo(lesson, 'question').map(({ id }) => id)),
  );
  const checks = authored.questions.filter(
    (question) => question.moduleId === moduleId && question.data.use === 'check',
  );
  return pairOf(
    slots,
    [...placed].filter((id) => !written.has(id)),
    checks.map(({ id }) => id).filter((id) => !placed.has(id)),
  );
}

function pairOf(
  slots: Readonly<Record<string, number>> | undefined,
  missing: readonly string[],
  unused: readonly string[],
): RenamedFile | undefined {
  if (!slots) return undefined;
  const hasSlot = (id: string) => ownValue(slots, id) !== undefined;
  const [from, ...otherMissing] = missing.filter(hasSlot);
  const [to, ...otherUnused] = unused.filter((id) => !hasSlot(id));
  const isClear = otherMissing.length === 0 && otherUnused.length === 0;
  return from !== undefined && to !== undefined && isClear ? { from, to } : undefined;
}
