import type {
  Authored,
  AuthoredCourse,
  AuthoredLesson,
  AuthoredQuestion,
  AuthoredScenario,
  UnreadFile,
} from './authored-course.ts';
import { borrowedQuestions } from './borrowed-questions.ts';
import { ownValue } from './own-value.ts';
import type { ModuleSettings } from './schemas/module.ts';

/** One module with the files of its folder, and the questions that its quiz borrows from others. */
export interface ModuleFiles extends Authored<ModuleSettings> {
  /** In the order of `module.yaml`; lessons it does not list are left out. */
  readonly lessons: readonly AuthoredLesson[];
  /** In the order of their file names, then those it borrows. */
  readonly questions: readonly AuthoredQuestion[];
  /** In the order of their file names. */
  readonly scenarios: readonly AuthoredScenario[];
}

/** The module with its lessons, questions and scenarios gathered from the whole course. */
export function moduleFiles(
  authored: AuthoredCourse,
  module: Authored<ModuleSettings>,
): ModuleFiles {
  const inModule = (file: { readonly moduleId: string }) => file.moduleId === module.id;
  const lessons = new Map(authored.lessons.filter(inModule).map((lesson) => [lesson.id, lesson]));
  return {
    ...module,
    lessons: [...new Set(module.data.lessons)].flatMap((id) => lessons.get(id) ?? []),
    questions: [...authored.questions.filter(inModule), ...borrowedQuestions(authored, module)],
    scenarios: authored.scenarios.filter(inModule),
  };
}

/** Whether some file of this kind, in this module, could not be read. */
export const hasUnread = (
  authored: AuthoredCourse,
  kind: UnreadFile['kind'],
  moduleId?: string,
): boolean => authored.unread.some((file) => file.kind === kind && file.moduleId === moduleId);

/** Whether a question that the module asks, or may borrow, could not be read. */
export const lacksQuestions = (
  authored: AuthoredCourse,
  { id, data }: Authored<ModuleSettings>,
): boolean =>
  data.assessment?.borrows
    ? authored.unread.some(({ kind }) => kind === 'question')
    : hasUnread(authored, 'question', id);

/** Ids of all files of one kind, in one module where that matters, whether or not they were read. */
export function knownIds(
  authored: AuthoredCourse,
  kind: 'module' | 'lesson' | 'question' | 'scenario',
  moduleId?: string,
): ReadonlySet<string> {
  const read = {
    module: authored.modules,
    lesson: authored.lessons.filter((lesson) => lesson.moduleId === moduleId),
    question: authored.questions.filter((question) => question.moduleId === moduleId),
    scenario: authored.scenarios.filter((scenario) => scenario.moduleId === moduleId),
  }[kind];
  const unread = authored.unread.filter((file) => file.kind === kind && file.moduleId === moduleId);
  return new Set([...read, ...unread].map(({ id }) => id));
}

/** The entries whose value of `key` has stood in the list before, with their position in it. */
export function repeats<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): readonly { readonly entry: Entry; readonly index: number; readonly first: Entry }[] {
  const firstOf = new Map<string, Entry>();
  return entries.flatMap((entry, index) => {
    const first = firstOf.get(key(entry));
    if (first !== undefined) return [{ entry, index, first }];
    firstOf.set(key(entry), entry);
    return [];
  });
}

/**
 * Questions whose id another one has, each with that one. The one that has a slot counts as the
 * first: learners have answered it.
 */
export function repeatedQuestions(
  authored: AuthoredCourse,
): ReadonlyMap<AuthoredQuestion, AuthoredQuestion> {
  const isNew = ({ id, moduleId }: AuthoredQuestion) => {
    const slots = ownValue(authored.slots.data, moduleId);
    return slots === undefined || ownValue(slots.questions, id) === undefined;
  };
  const inOrder = authored.questions.toSorted(
    (one, other) => Number(isNew(one)) - Number(isNew(other)),
  );
  return new Map(repeats(inOrder, ({ id }) => id).map(({ entry, first }) => [entry, first]));
}
