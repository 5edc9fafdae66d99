declare module 'virtual:course' {
  /** Whether the build has pages for facilitators: see `trainer-pages.ts`. */
  export const isForTrainers: boolean;
  export const course: import('../course/course.ts').Course;
}
