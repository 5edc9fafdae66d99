import { countOf } from '../course/words.ts';
import { readArguments } from './command-arguments.ts';
import { loadCourse } from './load-course.ts';
import { formatProblemsAsJson } from './reporters/json.ts';
import { formatProblems } from './reporters/terminal.ts';

const usage = 'Usage: node src/authoring/check.ts [--content DIR] [--format text|json]';

/** Checks the content folder and prints what has to be put right. The exit code is 1 for errors. */
function main(): void {
  const settings = readArguments({ content: 'content', format: 'text' }, usage);
  if (!settings) return;
  const { course, problems } = loadCourse(settings.content, { projectDir: process.cwd() });
  if (!course) process.exitCode = 1;

  if (settings.format === 'json') {
    console.log(formatProblemsAsJson(problems));
    return;
  }
  const color = process.stdout.isTTY && process.stdout.hasColors();
  process.stdout.write(formatProblems(problems, { color }));
  if (!course) return;
  const lessons = course.modules.flatMap((module) => module.lessons).length;
  const questions = course.modules.flatMap((module) => module.questions).length;
  console.log(
    `${course.title}: ${countOf(course.modules.length, 'module')}, ${countOf(lessons, 'lesson')}, ${countOf(questions, 'question')}.`,
  );
}

main();
