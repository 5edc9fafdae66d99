import type { ReleaseContents } from './contents.ts';
import { settingNotes } from './setting-notes.ts';

type Question = ReleaseContents['questions'][number];
interface Item {
  readonly id: string;
  readonly fingerprint: string;
}

/** The one note where there is no other. */
export const NOTHING_CHANGES = 'Nothing changes for learners in progress.';

/** What one release of a module changes for learners who began in the other, in plain words. */
export function describeUpdate(before: ReleaseContents, after: ReleaseContents): readonly string[] {
  const notes = [
    ...lessonNotes(before, after),
    ...questionNotes(before, after),
    ...scenarioNotes(before, after),
    ...passMarkNotes(before, after),
    ...settingNotes(before, after),
    ...editNotes(before, after),
  ];
  return notes.length > 0 ? notes : [NOTHING_CHANGES];
}

const added = <Kind extends Item>(before: readonly Kind[], after: readonly Kind[]) =>
  after.filter(({ id }) => before.every((item) => item.id !== id));

const inBoth = <Kind extends Item>(before: readonly Kind[], after: readonly Kind[]) =>
  after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    return then ? [{ then, now }] : [];
  });

const names = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const titles = (lessons: ReleaseContents['lessons']) => names(lessons.map(({ title }) => title));
const ids = (items: readonly Item[]) => names(items.map(({ id }) => id));
const plural = (items: readonly unknown[], one: string, many = `${one}s`) =>
  items.length === 1 ? one : many;

function lessonNotes({ lessons: before }: ReleaseContents, { lessons: after }: ReleaseContents) {
  const fresh = added(before, after);
  const gone = added(after, before);
  const kept = (list: ReleaseContents['lessons'], other: ReleaseContents['lessons']) =>
    inBoth(other, list).map(({ now }) => now.id);
  const isMoved = kept(after, before).join() !== kept(before, after).join();
  return [
    ...(fresh.length > 0
      ? [
          `New ${plural(fresh, 'lesson')}: ${titles(fresh)}. Learners half-way through find ${plural(fresh, 'it', 'them')} in the contents and need ${plural(fresh, 'it', 'them')} to complete the module. Those who have completed it stay completed.`,
        ]
      : []),
    ...(gone.length > 0
      ? [
          `${plural(gone, 'Lesson', 'Lessons')} taken out: ${titles(gone)}. Nobody needs ${plural(gone, 'it', 'them')} any more. Learners who stopped there carry on at the next lesson they have to do.`,
        ]
      : []),
    ...(isMoved ? ['The lessons stand in another order. Nobody loses their place.'] : []),
  ];
}

function questionNotes(
  { questions: before }: ReleaseContents,
  { questions: after }: ReleaseContents,
) {
  const ofQuiz = ({ use }: Question) => use === 'quiz';
  const notOfQuiz = (question: Question) => !ofQuiz(question);
  const fresh = added(before, after);
  const gone = added(after, before);
  const freshQuiz = fresh.filter(ofQuiz);
  const goneQuiz = gone.filter(ofQuiz);
  const freshOther = fresh.filter(notOfQuiz);
  const goneOther = gone.filter(notOfQuiz);
  const rearranged = inBoth(before, after)
    .filter(({ then, now }) => then.choices !== now.choices)
    .map(({ now }) => now);
  return [
    ...(freshQuiz.length > 0
      ? [
          `New quiz ${plural(freshQuiz, 'question')}: ${ids(freshQuiz)}. A quiz that is under way keeps the questions it drew.`,
        ]
      : []),
    ...(goneQuiz.length > 0
      ? [
          `Quiz ${plural(goneQuiz, 'question')} taken out: ${ids(goneQuiz)}. A quiz that is under way and had drawn ${plural(goneQuiz, 'it', 'one of them')} begins again. Scores and answers on record stay.`,
        ]
      : []),
    ...(freshOther.length > 0
      ? [`New ${plural(freshOther, 'question')} to practise: ${ids(freshOther)}.`]
      : []),
    ...(goneOther.length > 0
      ? [
          `${plural(goneOther, 'Question', 'Questions')} to practise taken out: ${ids(goneOther)}. No result depends on ${plural(goneOther, 'it', 'them')}.`,
        ]
      : []),
    ...(rearranged.length > 0
      ? [
          `Choices added, taken out or moved in ${ids(rearranged)}. Answers are kept by position: a learner’s earlier answer may point at another choice. Results on record stay.${rearranged.some(isReported) ? REPORTED_LETTERS : ''}`,
        ]
      : []),
  ];
}

const isReported = ({ use }: Question) => use === 'quiz' || use === 'measure';
const REPORTED_LETTERS =
  ' In reports of SCORM 1.2, letters from before stand for the choices as they were: the list of ids has both.';

function scenarioNotes(
  { scenarios: before }: ReleaseContents,
  { scenarios: after }: ReleaseContents,
) {
  const fresh = added(before, after);
  const gone = added(after, before);
  return [
    ...(fresh.length > 0 ? [`New ${plural(fresh, 'scenario')}: ${ids(fresh)}.`] : []),
    ...(gone.length > 0
      ? [`${plural(gone, 'Scenario', 'Scenarios')} taken out: ${ids(gone)}.`]
      : []),
  ];
}

function passMarkNotes(before: ReleaseContents, after: ReleaseContents): readonly string[] {
  return [
    ...(before.passMark === after.passMark
      ? []
      : [
          `The pass mark was ${inPerCent(before.passMark)} and is ${inPerCent(after.passMark)}. Those who have passed stay passed.`,
        ]),
    ...(before.tries === after.tries
      ? []
      : [`The quiz could be handed in ${inTries(before.tries)}, and now ${inTries(after.tries)}.`]),
  ];
}

const inPerCent = (value: number | undefined) => (value === undefined ? 'none' : `${value}%`);
const inTries = (tries: number | undefined) =>
  tries === undefined ? 'without limit' : tries === 1 ? 'once' : `${tries} times`;

function editNotes(before: ReleaseContents, after: ReleaseContents): readonly string[] {
  const edited = <Kind extends Item>(then: readonly Kind[], now: readonly Kind[]) =>
    inBoth(then, now)
      .filter((pair) => pair.then.fingerprint !== pair.now.fingerprint)
      .map((pair) => pair.now);
  const lessons = edited(before.lessons, after.lessons);
  const others = [
    ...edited(before.questions, after.questions),
    ...edited(before.scenarios, after.scenarios),
  ];
  const what = [
    ...(lessons.length > 0 ? [`${plural(lessons, 'lesson')} ${titles(lessons)}`] : []),
    ...(others.length > 0 ? [ids(others)] : []),
  ];
  return what.length > 0
    ? [`Texts edited: ${what.join('; ')}. Everything that learners have done in them is kept.`]
    : [];
}
