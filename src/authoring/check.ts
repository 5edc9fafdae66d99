import { countOf } from '../course/words.ts';
import { runCommand, type CommandResult, type Surroundings } from './command.ts';
import { loadCourse } from './load-course.ts';
import { formatProblemsAsJson } from './reporters/json.ts';
import { formatProblems } from './reporters/terminal.ts';

/** What has to be put right in a content folder. The exit code is 1 for errors, not for warnings. */
export function check(
  { content, format }: { readonly content: string; readonly format: string },
  { projectDir, hasColors }: Surroundings,
): CommandResult {
  const { course, problems } = loadCourse(content, { projectDir });
  const exitCode = course ? 0 : 1;
  if (format === 'json') return { output: `${formatProblemsAsJson(problems)}\n`, exitCode };

  const report = formatProblems(problems, { color: hasColors });
  if (!course) return { output: report, exitCode };
  const lessons = course.modules.flatMap((module) => module.lessons).length;
  const questionIds = course.modules.flatMap(({ questions }) => questions.map(({ id }) => id));
  const questions = new Set(questionIds).size;
  const modules = countOf(course.modules.length, 'module');
  const parts = `${modules}, ${countOf(lessons, 'lesson')}, ${countOf(questions, 'question')}`;
  return { output: `${report}${course.title}: ${parts}.\n`, exitCode };
}

if (import.meta.main) {
  runCommand(
    'Usage: node src/authoring/check.ts [--content DIR] [--format json]',
    { content: 'content', format: 'text' },
    check,
  );
}
