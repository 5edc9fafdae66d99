/** Fragments of a module page. They are public: learners bookmark them, so they stay as they are. */

export const headingAddress = (lessonId: string, heading: string) => `${lessonId}--${heading}`;
export const questionAddress = (questionId: string) => `question-${questionId}`;
export const scenarioAddress = (scenarioId: string) => `scenario-${scenarioId}`;
export const scenarioStepAddress = (scenarioId: string, number: number) =>
  `${scenarioAddress(scenarioId)}-step-${String(number)}`;
export const sourceAddress = (sourceId: string) => `source-${sourceId}`;

/** @param occurrence which citation of this source in the lesson, from 1 */
export const citeAddress = (lessonId: string, sourceId: string, occurrence: number) =>
  occurrence === 1
    ? `cite-${lessonId}-${sourceId}`
    : `cite-${lessonId}-${sourceId}-${String(occurrence)}`;

export const termAddress = (termId: string) => `term-${termId}`;
export const termUseAddress = (lessonId: string, termId: string) => `used-${lessonId}-${termId}`;
export const alternativeAddress = (lessonId: string, id: string) => `alternative-${lessonId}-${id}`;
export const privateAddress = (id: string) => `private-${id}`;

/** A place in the list below a map, and its mark on the map. Both count from 1. */
export const placeAddress = (lessonId: string, mapId: string, number: number) =>
  `place-${lessonId}-${mapId}-${String(number)}`;
export const markAddress = (lessonId: string, mapId: string, number: number) =>
  `mark-${lessonId}-${mapId}-${String(number)}`;

/** A module's place on the page of downloads. */
export const downloadAddress = (moduleId: string) => `packages-${moduleId}`;

/** Parts of a module page that are not lessons. */
export const SUMMARY_ID = 'summary';
export const SOURCES_ID = 'sources';
export const GLOSSARY_ID = 'glossary';
export const WELFARE_ID = 'welfare';
export const RECORDED_ID = 'recorded';
