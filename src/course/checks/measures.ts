import type { AuthoredCourse, AuthoredMeasure } from '../authored-course.ts';
import { hasUnread, knownIds, repeats } from '../course-index.ts';
import { didYouMean } from '../nearest.ts';
import { measureForms } from '../practice-sets.ts';
import { placeOf, problem, type Problem } from '../problem.ts';
import type { MeasureForm } from '../schemas/measure.ts';
import { siblingFile } from '../sibling-file.ts';

/** The forms of a measure ask questions made for it, once each, and can be compared. */
export const checkMeasures = (authored: AuthoredCourse): Problem[] => [
  ...authored.measures.flatMap((measure) => [
    ...measureForms.flatMap((form) => checkForm(authored, measure, form)),
    ...checkCoverage(authored, measure),
  ]),
  ...unusedQuestions(authored),
];

function checkForm(
  authored: AuthoredCourse,
  measure: AuthoredMeasure,
  form: MeasureForm,
): Problem[] {
  const ids = measure.data.forms[form];
  const known = knownIds(authored, 'question', measure.moduleId);
  const own = ownQuestions(authored, measure);
  return [
    ...repeats(ids, (id) => id).map(({ entry, index }) =>
      problem('measure-question-twice', placeOf(measure, 'forms', form, index), {
        question: entry,
      }),
    ),
    ...ids.flatMap((id, index): Problem[] => {
      const origin = placeOf(measure, 'forms', form, index);
      const found = own.get(id);
      if (!found) {
        if (known.has(id)) return [];
        const file = siblingFile(measure, `questions/${id}.yaml`);
        const suggestion = didYouMean(id, known);
        return [problem('measure-missing-question', origin, { question: id, file, suggestion })];
      }
      const { use } = found.data;
      if (use === 'measure') return [];
      return [problem('measure-other-use', origin, { question: id, use, file: found.file })];
    }),
  ];
}

function checkCoverage(authored: AuthoredCourse, measure: AuthoredMeasure): Problem[] {
  const { forms } = measure.data;
  const own = ownQuestions(authored, measure);
  const isWhole = measureForms.every((form) => forms[form].every((id) => own.has(id)));
  if (!isWhole) return [];
  const covered = measureForms.map((form) => ({
    form,
    objectives: new Set(forms[form].flatMap((id) => own.get(id)?.data.objective ?? [])),
  }));
  const all = new Set(covered.flatMap(({ objectives }) => [...objectives]));
  return covered.flatMap(({ form, objectives }) =>
    [...all]
      .filter((objective) => !objectives.has(objective))
      .map((objective) =>
        problem(
          'measure-objective-uneven',
          { ...placeOf(measure, 'forms', form), isKey: true },
          {
            form,
            objective,
            other: covered.find((one) => one.objectives.has(objective))?.form ?? '',
          },
        ),
      ),
  );
}

const unusedQuestions = (authored: AuthoredCourse): Problem[] =>
  authored.questions
    .filter(
      ({ data, moduleId }) => data.use === 'measure' && !hasUnread(authored, 'measure', moduleId),
    )
    .filter(({ id, moduleId }) => {
      const measure = authored.measures.find((one) => one.moduleId === moduleId);
      return !measureForms.some((form) => measure?.data.forms[form].includes(id));
    })
    .map((question) => problem('unused-measure', placeOf(question), { question: question.id }));

const ownQuestions = (authored: AuthoredCourse, { moduleId }: AuthoredMeasure) =>
  new Map(
    authored.questions
      .filter((question) => question.moduleId === moduleId)
      .map((question) => [question.id, question]),
  );
