import { facts, heading, steps, text, type Block } from './document.ts';

/** What an administrator tries and does in every learning system. */
export const generalAdvice = (): readonly Block[] => [
  heading('In any learning system'),
  steps([
    'Open the module once as a test learner, answer a question, close the window and open it again: it carries on where you were.',
    'Look at the report: your test learner is “incomplete” there.',
    'Keep this kit with your records, also when a newer release replaces it.',
  ]),
];

/** Before a newer zip takes the place of this one. */
export const updateAdvice = (hasIds: boolean): readonly Block[] => [
  heading('When you replace it while learners are half-way through'),
  steps([
    'Replace the zip where the module is now, in the way that the steps for your system say. Importing it as a new activity starts everybody afresh.',
    'Choose a time when nobody has it open, if you can. A window that stays open meanwhile may ask for files that are gone: close it and open the module again.',
    'Then open it as a test learner who is half-way through: progress, status and score are as before.',
    'Whoever has completed the module stays completed. To have everybody take it anew, make a new activity.',
    ...(hasIds
      ? [
          'Answers that are in reports already were given to the earlier release. The list of ids keeps what its ids and letters meant.',
        ]
      : []),
  ]),
];

/** The words at the top of a module, and what usually lies behind them. */
export const notRecordedAdvice = (): readonly Block[] => [
  heading('When somebody says that it was not recorded'),
  text('Ask which of these the line at the top of the module says:'),
  facts([
    [
      'Saved',
      'The learning system took everything. Look at the right activity, learner and attempt.',
    ],
    [
      'Not saved yet',
      'The session of the learning system has run out, or the network is gone. The page must stay open; sign in again in another tab.',
    ],
    [
      'Not being recorded: no learning system answered',
      'It was opened outside the player of the learning system, or from a copied link.',
    ],
    [
      'Not being recorded: open for review',
      'The learning system opened it in review or browse mode.',
    ],
    ['Not being recorded: without credit', 'Often somebody who is not enrolled.'],
    ['Not being recorded: already open in another tab', 'Go on in the window that was first.'],
  ]),
  text(
    'Then press Ctrl+Alt+Shift+S in the learner’s window for a support report. It holds the last calls and what the learning system answered, and neither the learner’s name nor id. What was never confirmed stays in the learner’s browser: opened again there, the module asks whether to take it up.',
  ),
];
