import type { AuthoredCourse } from './authored-course.ts';
import { checkComponents } from './checks/components.ts';
import { checkLessonText } from './checks/lesson-text.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkModules } from './checks/modules.ts';
import { checkPathways } from './checks/pathways.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkQuiz } from './checks/quiz.ts';
import { checkRegisters } from './checks/registers.ts';
import { checkSlots } from './checks/slots.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem that shows only when files are seen together, and every rule about the text of
 * lessons. What a single YAML file may hold is for its schema to say.
 * @param options.today as in `2026-11-21`; reviews that were due before it are reported
 */
export const checkCourse = (
  authored: AuthoredCourse,
  { today }: { readonly today: string },
): Problem[] => [
  ...checkPathways(authored),
  ...checkModules(authored),
  ...checkQuiz(authored),
  ...checkLessons(authored, today),
  ...checkComponents(authored),
  ...checkLessonText(authored),
  ...checkQuestions(authored),
  ...checkRegisters(authored),
  ...checkSlots(authored),
];
