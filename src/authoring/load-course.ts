import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { AuthoredCourse } from '../course/authored-course.ts';
import { buildCourse } from '../course/build-course.ts';
import type { Course } from '../course/course.ts';
import { locateProblems, type LocatedProblem } from './locate.ts';
import { readCourse } from './read-course.ts';

/** Circumstances of a reading. Both have a default that suits a command. */
export interface LoadOptions {
  /** As in `2026-11-21`. */
  readonly today?: string;
  /** The folder that file names in messages start from. Left out: the one around the content. */
  readonly projectDir?: string;
}

export interface LoadedCourse {
  /** `undefined` while there is an error. */
  readonly course: Course | undefined;
  /** Sorted by file and place. */
  readonly problems: readonly LocatedProblem[];
  /** What could be read, errors or not. */
  readonly authored: AuthoredCourse;
  /** Every file of the content folder, as an absolute path. */
  readonly files: readonly string[];
}

/** Reads, checks and builds the course in a content folder. */
export function loadCourse(contentDir: string, options: LoadOptions = {}): LoadedCourse {
  const { today = new Date().toISOString().slice(0, 10), projectDir } = options;
  const folder = resolve(projectDir ?? '.', contentDir);
  const { authored, problems, texts, files } = readCourse(folder, contentLabel(folder, projectDir));
  const built = buildCourse(authored, { today });
  return {
    course: built.course,
    problems: locateProblems([...problems, ...built.problems], texts),
    authored,
    files,
  };
}

/** What a content folder is called in messages: its path from the project, if it lies within. */
export function contentLabel(folder: string, projectDir?: string): string {
  const label = relative(projectDir ?? dirname(folder), folder);
  return label === '' || label.startsWith('..') ? basename(folder) : label.split(sep).join('/');
}
