import type { AuthoredCourse, AuthoredQuestion } from '../authored-course.ts';
import { hasUnread, repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import { missingObjectives, missingSources } from './references.ts';

/** Questions can be answered, and their answers rest on confirmed facts. */
export const checkQuestions = (authored: AuthoredCourse): Problem[] => [
  ...repeats(authored.questions, ({ id }) => id).map(({ entry, first }) =>
    problem('duplicate-question-id', placeOf(entry), { question: entry.id, other: first.file }),
  ),
  ...authored.questions.flatMap((question) => [
    ...checkOptions(question),
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

const checkOptions = (question: AuthoredQuestion): Problem[] => [
  ...repeats(question.data.options, ({ key }) => key).map(({ entry, index }) =>
    problem('duplicate-option-key', placeOf(question, 'options', index, 'key'), {
      option: entry.key,
    }),
  ),
  ...checkCorrectOptions(question),
];

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

function checkCorrectOptions(question: AuthoredQuestion): Problem[] {
  const { kind, options, stem } = question.data;
  const correct = options.filter((option) => option.correct).length;
  const count = numberWords[correct] ?? String(correct);
  const origin = { ...placeOf(question, 'options'), isKey: true };

  if (correct === 0) return [problem('no-correct-option', origin)];
  if (kind === 'single') {
    return correct === 1 ? [] : [problem('two-correct-options', origin, { count })];
  }
  if (correct === 1) return [problem('too-few-correct-options', origin)];
  if (correct === options.length) return [problem('every-option-correct', origin)];
  const saysHowMany = new RegExp(`\\b(${count}|${String(correct)})\\b`, 'i').test(stem);
  return saysHowMany
    ? []
    : [problem('stem-without-number', placeOf(question, 'stem'), { number: count })];
}

function checkFacts(authored: AuthoredCourse, question: AuthoredQuestion): Problem[] {
  if (hasUnread(authored, 'facts')) return [];
  const facts = new Map(authored.facts.data.map((fact) => [fact.id, fact]));
  return question.data.facts.flatMap((id, index) => {
    const origin = placeOf(question, 'facts', index);
    const fact = facts.get(id);
    if (!fact) {
      const suggestion = didYouMean(id, facts.keys());
      return problem('missing-fact', origin, { fact: id, suggestion });
    }
    return fact.confirmed ? [] : problem('unconfirmed-fact', origin, { fact: id });
  });
}
