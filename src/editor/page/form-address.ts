import type { EditorCourse } from '../editor-course.ts';

/** The form behind an address of the preview, or the start page of the editor. */
export function formAddress(
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  { modules }: Pick<EditorCourse, 'modules'>,
): string {
  const [, name = ''] = /^\/([a-z0-9-]+)(?:\.html)?\/?$/.exec(pathname) ?? [];
  const guided = modules.find(({ id }) => name === `${id}-guide`);
  if (guided) return `/keystatic/singleton/${guided.id}-guide`;
  const module = modules.find(({ id }) => id === name);
  if (!module) return '/keystatic';
  const list = `/keystatic/collection/${name}-lessons`;
  const lesson = hash.slice(1);
  return module.lessons.includes(lesson) ? `${list}/item/${lesson}` : list;
}
