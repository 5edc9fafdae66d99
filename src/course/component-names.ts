import { lessonComponents } from './lesson-components.ts';

const names = new Map(Object.keys(lessonComponents).map((name) => [name.toLowerCase(), name]));

/** The component that is meant by a name that starts with a small letter, as in `<check>`. */
export const componentInLowerCase = (written: string): string | undefined =>
  names.get(written.toLowerCase());
