import { expect, test } from 'vitest';
import { describeUpdate } from '../../../../../scorm/package/release/compare.ts';
import type { ReleaseContents } from '../../../../../scorm/package/release/contents.ts';
import { compareWithEarlier } from '../../../../../scorm/package/release/module-update.ts';

const lesson = (id: string, fingerprint = 'as it was') => ({
  id,
  title: `About ${id}`,
  fingerprint,
});
const question = (id: string, changes: Partial<ReleaseContents['questions'][number]> = {}) => ({
  id,
  use: 'check' as const,
  choices: 'single: yes no',
  fingerprint: 'as it was',
  ...changes,
});

const first: ReleaseContents = {
  release: 1,
  title: 'Origins',
  settings: { passMarkInManifest: false, exitAfterCompletion: 'suspend', reportPassAs: 'passed' },
  passMark: 80,
  tries: undefined,
  lessons: [lesson('origins'), lesson('today')],
  questions: [question('why'), question('who', { use: 'quiz' })],
  scenarios: [{ id: 'bus-stop', fingerprint: 'as it was' }],
};

test.each<[string, Partial<ReleaseContents>, string[]]>([
  ['nothing', {}, ['Nothing changes for learners in progress.']],
  [
    'a lesson is added',
    { lessons: [...first.lessons, lesson('law')] },
    [
      'New lesson: “About law”. Learners half-way through find it in the contents and need it to complete the module. Those who have completed it stay completed.',
    ],
  ],
  [
    'a lesson is taken out',
    { lessons: [lesson('today')] },
    [
      'Lesson taken out: “About origins”. Nobody needs it any more. Learners who stopped there carry on at the next lesson they have to do.',
    ],
  ],
  [
    'lessons change places',
    { lessons: first.lessons.toReversed() },
    ['The lessons stand in another order. Nobody loses their place.'],
  ],
  [
    'a question of the quiz is retired and another one comes',
    { questions: [question('why'), question('when', { use: 'quiz' })] },
    [
      'New quiz question: “when”. A quiz that is under way keeps the questions it drew.',
      'Quiz question taken out: “who”. A quiz that is under way and had drawn it begins again. Scores and answers on record stay.',
    ],
  ],
  [
    'practice questions come and go',
    { questions: [question('how'), question('where'), question('who', { use: 'quiz' })] },
    [
      'New questions to practise: “how”, “where”.',
      'Question to practise taken out: “why”. No result depends on it.',
    ],
  ],
  [
    'choices are moved',
    {
      questions: [question('why', { choices: 'single: no yes' }), question('who', { use: 'quiz' })],
    },
    [
      'Choices added, taken out or moved in “why”. Answers are kept by position: a learner’s earlier answer may point at another choice. Results on record stay.',
    ],
  ],
  [
    'choices of a question that is reported are moved',
    {
      questions: [question('why'), question('who', { use: 'quiz', choices: 'single: no yes' })],
    },
    [
      'Choices added, taken out or moved in “who”. Answers are kept by position: a learner’s earlier answer may point at another choice. Results on record stay. In reports of SCORM 1.2, letters from before stand for the choices as they were: the list of ids has both.',
    ],
  ],
  [
    'the module is called otherwise',
    { title: 'Where it began' },
    [
      'The title was “Origins” and is “Where it began”. Records stay. The name in the learning system may have to be changed there by hand.',
    ],
  ],
  [
    'packages are made in another way',
    {
      settings: {
        passMarkInManifest: true,
        exitAfterCompletion: 'normal',
        reportPassAs: 'completed',
      },
    },
    [
      'The manifest now holds the pass mark. Many learning systems then work out the status by themselves, also of learners half-way through.',
      'Leaving a completed module now ends the attempt. Whoever opens it again may start with nothing.',
      'In SCORM 1.2 a pass was reported as “passed” and is now reported as “completed”. Rules of the learning system that ask for the one may miss the other.',
    ],
  ],
  [
    'texts are edited',
    {
      lessons: [lesson('origins', 'new'), lesson('today')],
      questions: [question('why', { fingerprint: 'new' }), question('who', { use: 'quiz' })],
    },
    [
      'Texts edited: lesson “About origins”; “why”. Everything that learners have done in them is kept.',
    ],
  ],
  [
    'a scenario is exchanged',
    { scenarios: [{ id: 'receipt', fingerprint: 'new' }] },
    ['New scenario: “receipt”.', 'Scenario taken out: “bus-stop”.'],
  ],
  [
    'the pass mark and the tries change',
    { passMark: 70, tries: 3 },
    [
      'The pass mark was 80% and is 70%. Those who have passed stay passed.',
      'The quiz could be handed in without limit, and now 3 times.',
    ],
  ],
])('an administrator is told when %s', (_what, changes, notes) => {
  expect(describeUpdate(first, { ...first, release: 2, ...changes })).toEqual(notes);
});

const module = { id: 'charter', title: 'The charter' };
const second = { ...first, release: 2, lessons: [...first.lessons, lesson('law')] };

test('a module that was never packaged is compared with nothing', () => {
  expect(compareWithEarlier(first, module, undefined)).toEqual({});
});

test('packaging a release again says the same of it', () => {
  const once = compareWithEarlier(second, module, { contents: first });
  const again = compareWithEarlier(second, module, { contents: second, previous: first });
  expect(once.update).toMatchObject({ from: 1, to: 2 });
  expect(again).toEqual(once);
});

test('a release that changes without a new number is told apart from an update', () => {
  const { update, previous } = compareWithEarlier({ ...second, release: 1 }, module, {
    contents: first,
  });
  expect(update).toMatchObject({ from: 1, to: 1 });
  expect(previous).toBeUndefined();
});

test('a release that an earlier packager made is compared without what it did not write down', () => {
  const older = { ...first, title: undefined, settings: undefined };
  expect(describeUpdate(older, first)).toEqual(['Nothing changes for learners in progress.']);
});
