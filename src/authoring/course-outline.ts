import type { AuthoredCourse } from '../course/authored-course.ts';

/** What a trainer sees of a course before opening anything, errors or not. */
export interface CourseOutline {
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly modules: readonly ModuleOutline[];
}

export interface ModuleOutline {
  readonly id: string;
  readonly title: string;
  readonly hasGuide: boolean;
  /** Its lessons in the order of the module, those without a readable file included. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Titles of everything that could be read, in the order of the pathways. */
export function courseOutline(authored: AuthoredCourse): CourseOutline {
  const { title = 'The course', language = 'en-GB', version = '' } = authored.course?.data ?? {};
  const inPathways = (authored.course?.data.pathways ?? []).flatMap(({ modules }) => modules);
  const order = [...new Set([...inPathways, ...authored.modules.map(({ id }) => id)])];
  return {
    title,
    language,
    version,
    modules: order.flatMap((id) => {
      const module = authored.modules.find((candidate) => candidate.id === id);
      if (!module) return [];
      const lessons = authored.lessons.filter(({ moduleId }) => moduleId === id);
      return {
        id,
        title: module.data.title,
        hasGuide: authored.guides.some(({ moduleId }) => moduleId === id),
        parts: module.data.lessons.map((part) => ({
          id: part,
          title: lessons.find((lesson) => lesson.id === part)?.data.title ?? part,
        })),
      };
    }),
  };
}
