import type { AuthoredCourse, AuthoredQuestion } from '../authored-course.ts';
import { repeatedQuestions } from '../course-index.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { checkQuestionKind } from './question-kinds.ts';
import { checkFacts, missingObjectives, missingSources } from './references.ts';

/** Questions can be answered, and their answers rest on confirmed facts. */
export const checkQuestions = (authored: AuthoredCourse): Problem[] => [
  ...[...repeatedQuestions(authored)].map(([question, first]) =>
    problem('duplicate-question-id', placeOf(question), {
      question: question.id,
      other: first.file,
    }),
  ),
  ...authored.questions.flatMap((question) => [
    ...checkUse(question),
    ...checkQuestionKind(question),
    ...checkFacts(authored, question),
    ...missingObjectives(authored, question.moduleId, [
      { id: question.data.objective, origin: placeOf(question, 'objective') },
    ]),
    ...missingSources(
      authored,
      question.data.sources.map((id, index) => ({
        id,
        origin: placeOf(question, 'sources', index),
      })),
    ),
  ]),
];

/** The second record of a true-or-false question ends in `-because`: no id may be taken for one. */
const RESERVED_ENDING = '-because';

function checkUse(question: AuthoredQuestion): Problem[] {
  const { id, data } = question;
  const isMisplaced = 'mustPass' in data && data.mustPass === true && data.use !== 'quiz';
  return [
    ...(isMisplaced ? [problem('must-pass-outside-quiz', placeOf(question, 'mustPass'))] : []),
    ...(id.endsWith(RESERVED_ENDING)
      ? [problem('reserved-question-id', placeOf(question), { question: id })]
      : []),
  ];
}
