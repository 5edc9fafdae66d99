/**
 * Islands that a lesson can do without when it opens, fetched as a second file. As with `module-page.ts`, the exports are part of the built pages.
 */
export { ClearProgress } from './ClearProgress.tsx';
export { ClosedCover } from './ClosedCover.tsx';
export { ModuleSummary } from './ModuleSummary.tsx';
export { PracticeSet } from './practice/PracticeSet.tsx';
export { Plan } from './private/Plan.tsx';
export { PrivateNote } from './private/PrivateNote.tsx';
export { Quiz } from './Quiz.tsx';
export { RecallQuestion } from './recall/RecallQuestion.tsx';
export { Scenario } from './scenario/Scenario.tsx';
export { UnsavedWork } from './UnsavedWork.tsx';
