declare module 'virtual:course' {
  export const course: import('../course/course.ts').Course;
}
