declare module 'virtual:course' {
  /** Whether the build has pages for facilitators: see `trainer-pages.ts`. */
  export const isForTrainers: boolean;
  /** Where the site keeps files of the content folder, by their path in it: `data/<id>.csv`. */
  export const contentFiles: Readonly<Record<string, string>>;
  export const course: import('../course/course.ts').Course;
}

declare module 'virtual:authoring' {
  /** What the check finds in the course as it is, errors or not. */
  export const problems: readonly import('../authoring/locate.ts').LocatedProblem[];
  export const outline: import('../authoring/course-outline.ts').CourseOutline;
  /** How many changes there had been when this was read. */
  export const revision: number;
  /** `content/terminology.yaml`, in its order. */
  export const terminology: readonly import('../course/schemas/terminology.ts').AvoidedWords[];
  /** Whether the editor with forms runs beside the preview. */
  export const hasEditor: boolean;
}
