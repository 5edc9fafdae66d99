/**
 * Islands of a module page that reading its first lesson needs, so that a browser fetches them as one
 * file. Astro names the file and the export in the page; the exports below are part of the built
 * pages.
 */
export { CheckQuestion } from './CheckQuestion.tsx';
export { ContentsList } from './ContentsList.tsx';
export { LaunchNotice } from './LaunchNotice.tsx';
export { SaveStatus } from './SaveStatus.tsx';
