import type { AuthoredCourse } from '../authored-course.ts';
import { hasUnread, lacksQuestions, moduleFiles, type ModuleFiles } from '../course-index.ts';
import { quizzesIn } from '../lesson-references.ts';
import { placeOf, positionOf, problem, type Problem } from '../problem.ts';
import { countOf } from '../words.ts';

/** A module with an assessment holds its quiz once, and its bank is large enough. */
export const checkQuiz = (authored: AuthoredCourse): Problem[] =>
  authored.modules.flatMap((settings) => {
    const module = moduleFiles(authored, settings);
    return [...checkPlace(authored, module), ...checkBank(authored, module)];
  });

function checkPlace(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const places = module.lessons.flatMap((lesson) =>
    quizzesIn(lesson).map((quiz) => ({ lesson, quiz })),
  );
  const [first, ...others] = places;
  const { assessment } = module.data;

  if (!first) {
    return assessment && !hasUnread(authored, 'lesson', module.id)
      ? [problem('assessment-without-quiz', { ...placeOf(module, 'assessment'), isKey: true })]
      : [];
  }
  if (!assessment) {
    return places.map(({ lesson, quiz }) =>
      problem('quiz-without-assessment', positionOf(lesson, quiz)),
    );
  }
  return others.map(({ lesson, quiz }) =>
    problem('second-quiz', positionOf(lesson, quiz), {
      other: `${first.lesson.file}, line ${String(first.quiz.line)}`,
    }),
  );
}

function checkBank(authored: AuthoredCourse, module: ModuleFiles): Problem[] {
  const { assessment } = module.data;
  if (!assessment || lacksQuestions(authored, module)) return [];
  const bank = module.questions.filter(({ data }) => data.use === 'quiz');
  const fixed = bank.filter(({ data }) => 'mustPass' in data && data.mustPass === true);
  const mustPass = fixed.length;
  const left = new Set(bank.map(({ data }) => data.objective)).difference(
    new Set(fixed.map(({ data }) => data.objective)),
  );
  const origin = placeOf(module, 'assessment', 'draw');
  const draw = countOf(assessment.draw, 'question');
  return [
    ...(bank.length < assessment.draw
      ? [problem('small-question-bank', origin, { draw, bank: String(bank.length) })]
      : []),
    ...(mustPass > assessment.draw
      ? [problem('too-many-must-pass', origin, { draw, count: String(mustPass) })]
      : []),
    ...(mustPass <= assessment.draw && mustPass + left.size > assessment.draw
      ? [problem('draw-misses-objectives', origin, { draw, least: String(mustPass + left.size) })]
      : []),
  ];
}
