/**
 * All islands of a module page, so that a browser fetches them as one file. Astro names the file
 * and the export in the page; the exports below are part of the built pages.
 */
export { CheckQuestion } from './CheckQuestion.tsx';
export { ClearProgress } from './ClearProgress.tsx';
export { ClosedCover } from './ClosedCover.tsx';
export { ContentsList } from './ContentsList.tsx';
export { LaunchNotice } from './LaunchNotice.tsx';
export { ModuleSummary } from './ModuleSummary.tsx';
export { Quiz } from './Quiz.tsx';
export { SaveStatus } from './SaveStatus.tsx';
export { UnsavedWork } from './UnsavedWork.tsx';
