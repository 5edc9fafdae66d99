import type { BuiltCourse } from './built-course.ts';
import { measurement, type Measurement } from './measurement.ts';

export const measureSavedState = ({ modules }: BuiltCourse): Measurement[] =>
  modules.map(({ id, longestSavedState }) =>
    measurement(
      `${id}: saved state`,
      longestSavedState,
      2000,
      'characters',
      'the longest the module can produce, from course-model.json',
    ),
  );
