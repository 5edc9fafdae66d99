import type { AuthoredCourse, AuthoredGuide, AuthoredLesson } from './authored-course.ts';
import type { ShownFile } from './course.ts';
import { referencesTo } from './lesson-references.ts';
import { fileTargets, pathsOf, type FileTarget } from './media-files.ts';

type Text = AuthoredLesson | AuthoredGuide;

export const fileTargetNames = Object.keys(fileTargets) as readonly FileTarget[];

/** Path of the file that a text calls by this name, if there is one. */
export const pathOf = (
  { files }: AuthoredCourse,
  { moduleId }: Text,
  target: FileTarget,
  name: string,
): string | undefined =>
  pathsOf(moduleId, target, name).find((path) => files.some(({ id }) => id === path));

/** Names a text may use: those of files in its module, and of those that all modules share. */
export const namesFor = (
  authored: AuthoredCourse,
  text: Text,
  target: FileTarget,
): readonly string[] =>
  authored.files
    .map(({ id }) => id.slice(id.lastIndexOf('/') + 1))
    .filter((name) => pathOf(authored, text, target, name) !== undefined);

/** Paths of the files a text shows. */
export const filesIn = (authored: AuthoredCourse, text: Text): readonly string[] =>
  fileTargetNames.flatMap((target) =>
    referencesTo(text, target).flatMap(({ id }) => pathOf(authored, text, target, id) ?? []),
  );

/** The files some texts show, for a course without errors. */
export function buildFiles(authored: AuthoredCourse, texts: readonly Text[]): readonly ShownFile[] {
  const shown = new Set(texts.flatMap((text) => filesIn(authored, text)));
  return authored.files
    .filter(({ id }) => shown.has(id))
    .map(({ id: path, data: { width, height } }) => ({ path, width, height }));
}
