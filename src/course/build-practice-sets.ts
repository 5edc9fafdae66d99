import type { AuthoredCourse, AuthoredQuestion } from './authored-course.ts';
import { moduleFiles } from './course-index.ts';
import type { Citation, Module, PracticeSet } from './course.ts';
import { ownValue } from './own-value.ts';
import { planPracticeSets, PRACTICE_PART, type PlannedSet } from './practice-sets.ts';
import type { MeasureForm } from './schemas/measure.ts';
import { lockedSlots, type ModuleSlots } from './schemas/slots.ts';
import type { Source } from './schemas/source.ts';
import { countOf } from './words.ts';

/** The practice sets of a module whose course has been checked and found without errors. */
export function buildPracticeSets(
  authored: AuthoredCourse,
  module: Module,
): readonly PracticeSet[] {
  const settings = authored.modules.find(({ id }) => id === module.id);
  if (!settings) return [];
  return planPracticeSets(authored, moduleFiles(authored, settings)).flatMap((planned) => {
    const slots = ownValue(authored.slots.data, planned.id);
    return slots ? [toPracticeSet(planned, module, slots, authored.sources.data)] : [];
  });
}

/** Each form in words, as it is put after a title or a sentence. */
const formInWords: Record<MeasureForm, string> = {
  before: 'before the module',
  after: 'after the module',
  followup: 'three months later',
};

function toPracticeSet(
  planned: PlannedSet,
  module: Module,
  slots: ModuleSlots,
  sources: readonly Source[],
): PracticeSet {
  const objectiveIds = new Set(planned.questions.map(({ data }) => data.objective));
  const objectives = module.objectives.filter(({ id }) => objectiveIds.has(id));
  const minutes = planned.questions.length;
  const words = wordsFor(planned, module);
  return {
    ...words,
    ...(planned.kind === 'refresher'
      ? { kind: 'refresher', weeks: planned.weeks }
      : { kind: 'measure', form: planned.form }),
    id: planned.id,
    moduleId: module.id,
    minutes,
    release: module.release,
    objectives,
    lessons: [
      {
        id: PRACTICE_PART,
        moduleId: planned.id,
        title: 'Questions',
        summary: words.summary,
        minutes,
        objectives: objectives.map(({ id }) => id),
        slot: ownValue(slots.parts, PRACTICE_PART) ?? 0,
        checks: planned.questions.map(({ id }) => id),
        hasQuiz: false,
        words: 0,
      },
    ],
    assessment: undefined,
    questions: planned.questions.map((question) => ({
      ...question.data,
      id: question.id,
      moduleId: planned.id,
      slot: ownValue(slots.questions, question.id) ?? 0,
    })),
    scenarios: [],
    citations: toCitations(planned.questions, sources),
    identifiers: slots.identifiers,
    slots: lockedSlots(slots),
  };
}

function wordsFor(planned: PlannedSet, module: Module): Pick<PracticeSet, 'title' | 'summary'> {
  if (planned.kind === 'refresher') {
    return {
      title: `Refresher after ${countOf(planned.weeks, 'week')}: ${module.title}`,
      summary: `${countOf(planned.questions.length, 'question')} to see what has stayed with you. Nothing is marked.`,
    };
  }
  const { title, explanation } = planned.measure.data;
  return { title: `${title}, ${formInWords[planned.form]}`, summary: explanation };
}

/** Sources in the order the questions first name them. */
function toCitations(
  questions: readonly AuthoredQuestion[],
  sources: readonly Source[],
): readonly Citation[] {
  const ids = new Set(questions.flatMap(({ data }) => data.sources));
  return [...ids].flatMap((id) =>
    sources.filter((source) => source.id === id).map((source) => ({ source, lessonIds: [] })),
  );
}
