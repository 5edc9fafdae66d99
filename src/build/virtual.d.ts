declare module 'virtual:course' {
  import type { Course } from '../course/course.ts';

  export const course: Course;
}
