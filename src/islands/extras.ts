/**
 * Islands that a lesson can do without when it opens, fetched as a second file where one of them
 * stands on the page. As with `module-page.ts`, the exports are part of the built pages.
 */
export { PracticeSet } from './practice/PracticeSet.tsx';
export { Plan } from './private/Plan.tsx';
export { PrivateNote } from './private/PrivateNote.tsx';
export { RecallQuestion } from './recall/RecallQuestion.tsx';
export { Scenario } from './scenario/Scenario.tsx';
