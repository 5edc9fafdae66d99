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
  if (!module) return formOfPage[name] ?? '/keystatic';
  const list = `/keystatic/collection/${name}-lessons`;
  const lesson = hash.slice(1);
  return module.lessons.includes(lesson) ? `${list}/item/${lesson}` : list;
}

/** Pages that show one file, which has the same name, and its form. */
const formOfPage: Readonly<Record<string, string>> = {
  accessibility: '/keystatic/singleton/accessibility',
  changes: '/keystatic/singleton/changes',
  glossary: '/keystatic/collection/glossary',
  review: '/keystatic/singleton/review',
  sources: '/keystatic/collection/sources',
  support: '/keystatic/singleton/support',
};

/** The page that shows what a form of the course edits, if there is one. */
export const pageOf = (form: string): string | undefined =>
  form in formOfPage ? `/${form}` : undefined;
