import { mdxToMdast } from 'satteri';
import type { LessonBody } from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { toLessonBody } from './lesson-body.ts';
import { mdxProblem } from './mdx-problem.ts';

/** The two parts of a lesson's file. */
interface LessonParts {
  /** The settings between the `---` lines. */
  readonly frontMatter: string;
  /** The text below them, with empty lines in their place so that line numbers stay true. */
  readonly text: string;
}

const FENCE = /^---[ \t]*$/;

/** Parts a lesson at the `---` lines of its front matter, which starts on the first line. */
export function splitLesson(file: string, source: string): LessonParts | Problem {
  const lines = source.split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? '')) {
    return problem('front-matter-missing', { file, line: 1, column: 1 });
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    return problem('front-matter-not-closed', { file, line: lineAfterSettings(lines), column: 1 });
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

/** The first line that is no setting, no item of a list and no part of one: settings end above it. */
function lineAfterSettings(lines: readonly string[]): number {
  const index = lines.findIndex((line, at) => at > 0 && !/^(\s+\S|- |[a-z]\w*:)/i.test(line));
  return index === -1 ? lines.length : index + 1;
}

/** What stands in the text of a lesson, or the problem that keeps it from being read. */
export function readLessonText(file: string, text: string): LessonBody | Problem {
  try {
    return toLessonBody(mdxToMdast(text, { features: { frontmatter: false } }));
  } catch (error) {
    return mdxProblem(file, error, text);
  }
}
