declare module 'virtual:course' {
  /** Whether the build has pages for facilitators: see `trainer-pages.ts`. */
  export const isForTrainers: boolean;
  /** Where the site keeps files of the content folder, by their path in it: `data/<id>.csv`. */
  export const contentFiles: Readonly<Record<string, string>>;
  export const course: import('../course/course.ts').Course;
}
