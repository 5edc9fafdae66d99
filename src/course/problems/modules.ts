import { error, warning } from './problem-kind.ts';

/** Problems with how pathways, modules, lessons and the graded quiz fit together. */
export const moduleProblems = {
  'duplicate-pathway-id': error<'pathway'>({
    message: ({ pathway }) => `Two pathways use the id “${pathway}”.`,
    hint: 'Give one of them another id.',
  }),
  'missing-module': error<'pathway' | 'module' | 'suggestion'>({
    message: ({ pathway, module }) =>
      `The pathway “${pathway}” names the module “${module}”, which is not in the course.`,
    hint: ({ module, suggestion }) =>
      `${suggestion}Add the folder modules/${module}, or take the module out of the pathway.`,
  }),
  'module-listed-twice': error<'pathway' | 'module'>({
    message: ({ pathway, module }) =>
      `The pathway “${pathway}” names the module “${module}” twice.`,
    hint: 'Keep one of the two lines.',
  }),
  'module-not-in-pathway': warning<'module'>({
    message: ({ module }) => `No pathway names the module “${module}”.`,
    hint: 'Add it to a pathway in course.yaml, so that learners can find it.',
  }),
  'reserved-module-id': error<'module'>({
    message: ({ module }) => `The site needs the name “${module}” for itself.`,
    hint: 'Rename the folder of the module.',
  }),
  'reserved-lesson-id': error<'lesson'>({
    message: ({ lesson }) => `The page of the module needs the name “${lesson}” for itself.`,
    hint: 'Rename the lesson, here and in its file name.',
  }),
  'missing-lesson': error<'lesson' | 'file' | 'suggestion'>({
    message: ({ lesson }) => `The module lists the lesson “${lesson}”, which has no file.`,
    hint: ({ file, suggestion }) =>
      `${suggestion}Add the file ${file}, or take the lesson out of the list.`,
  }),
  'lesson-renamed': error<'from' | 'to'>({
    message: ({ from, to }) =>
      `The module lists the lesson “${from}”, which has no file, and “${to}” is not listed.`,
    hint: ({ from, to }) =>
      `If you have renamed the file, call it “${from}.mdx” again: what learners have done is kept under this name. Change “title” instead. If it is another lesson, list “${to}” here.`,
  }),
  'lesson-listed-twice': error<'lesson'>({
    message: ({ lesson }) => `The module lists the lesson “${lesson}” twice.`,
    hint: 'Keep one of the two lines.',
  }),
  'lesson-not-listed': error<'lesson' | 'file'>({
    message: ({ lesson }) => `The module does not list the lesson “${lesson}”.`,
    hint: ({ file }) => `Add it to “lessons” in ${file}, or delete the lesson.`,
  }),
  'duplicate-objective-id': error<'objective'>({
    message: ({ objective }) => `Two objectives use the id “${objective}”.`,
    hint: 'Give one of them another id.',
  }),
  'missing-objective': error<'objective' | 'suggestion' | 'allowed'>({
    message: ({ objective }) => `The module has no objective “${objective}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The objectives of the module are: ${allowed}.`,
  }),
  'objective-not-practised': error<'objective'>({
    message: ({ objective }) => `No question or scenario practises the objective “${objective}”.`,
    hint: 'Write a question or a scenario for it, or take the objective out of the module.',
  }),
  'small-question-bank': error<'draw' | 'bank'>({
    message: ({ draw, bank }) => `The quiz draws ${draw}, and its bank holds ${bank}.`,
    hint: 'Lower “draw”, or add questions with “use: quiz”.',
  }),
  'too-many-must-pass': error<'draw' | 'count'>({
    message: ({ draw, count }) => `The quiz draws ${draw}, and ${count} must be in every draw.`,
    hint: 'Raise “draw”, or take “mustPass” out of some questions.',
  }),
  'draw-misses-objectives': error<'draw' | 'least'>({
    message: ({ draw, least }) =>
      `The quiz draws ${draw}, and it takes ${least} to ask about every objective.`,
    hint: ({ least }) =>
      `Raise “draw” to at least ${least}: one for each question with “mustPass”, and one for each other objective.`,
  }),
  'missing-family': error<'family' | 'suggestion'>({
    message: ({ family }) => `No other module has a family “${family}” to borrow.`,
    hint: ({ suggestion }) =>
      `${suggestion}Name a family of questions with “use: quiz” in another module.`,
  }),
  'borrowed-family-without-quiz': error<'family' | 'module'>({
    message: ({ family, module }) =>
      `No question of the family “${family}” in the module “${module}” has “use: quiz”.`,
    hint: 'Name a family with questions of the quiz, or take the entry out.',
  }),
  'own-family-borrowed': error<'family'>({
    message: ({ family }) => `The family “${family}” is one of this module already.`,
    hint: 'Take the entry out: the quiz draws from its own questions anyway.',
  }),
  'family-in-two-modules': error<'family' | 'modules'>({
    message: ({ family, modules }) =>
      `The family “${family}” stands in more than one module: ${modules}.`,
    hint: 'Give the family another name in all but one of them, so that it is clear which is meant.',
  }),
  'family-borrowed-twice': error<'family'>({
    message: ({ family }) => `The quiz borrows the family “${family}” twice.`,
    hint: 'Keep one of the two entries.',
  }),
  'assessment-without-quiz': error({
    message: 'The module has an assessment, and none of its lessons holds the quiz.',
    hint: 'Put <Quiz /> on a line of its own in the lesson where the quiz belongs, or take out “assessment”.',
  }),
  'quiz-without-assessment': error({
    message: 'The lesson holds the quiz, and the module has no assessment.',
    hint: 'Add “assessment” to module.yaml, or take out <Quiz />.',
  }),
  'second-quiz': error<'other'>({
    message: ({ other }) => `The quiz of this module already stands in ${other}.`,
    hint: 'Keep one <Quiz /> in the module.',
  }),
} as const;
