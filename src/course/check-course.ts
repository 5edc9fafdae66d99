import type { AuthoredCourse } from './authored-course.ts';
import { checkBorrows } from './checks/borrows.ts';
import { checkComponentPlaces } from './checks/component-places.ts';
import { checkComponents } from './checks/components.ts';
import { checkConsent } from './checks/consent.ts';
import { checkData } from './checks/data.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLessonText } from './checks/lesson-text.ts';
import { checkItemWriting } from './checks/item-writing.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkMedia } from './checks/media.ts';
import { checkModules } from './checks/modules.ts';
import { checkPathways } from './checks/pathways.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkPrivateTexts } from './checks/private-texts.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkQuiz } from './checks/quiz.ts';
import { checkReadability } from './checks/readability.ts';
import { checkRecalls } from './checks/recalls.ts';
import { checkRefreshers } from './checks/refreshers.ts';
import { checkRegisters } from './checks/registers.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkSlots } from './checks/slots.ts';
import { checkSupport } from './checks/support.ts';
import { checkTerminology } from './checks/terminology.ts';
import { checkTimelines } from './checks/timelines.ts';
import { checkUpkeep } from './checks/upkeep.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem that shows only when files are seen together, and every rule about the text of
 * lessons. What a single YAML file may hold is for its schema to say.
 * @param options.today as in `2026-11-21`; reviews that were due before it are reported
 */
export const checkCourse = (
  authored: AuthoredCourse,
  { today }: { readonly today: string },
): Problem[] => [
  ...checkPathways(authored),
  ...checkModules(authored),
  ...checkQuiz(authored),
  ...checkBorrows(authored),
  ...checkRefreshers(authored),
  ...checkMeasures(authored),
  ...checkLessons(authored, today),
  ...checkComponents(authored),
  ...checkComponentPlaces(authored),
  ...checkPrivateTexts(authored),
  ...checkConsent(authored, today),
  ...checkGlossary(authored),
  ...checkData(authored),
  ...checkTimelines(authored),
  ...checkMedia(authored),
  ...checkSupport(authored),
  ...checkLessonText(authored),
  ...checkReadability(authored),
  ...checkTerminology(authored),
  ...checkQuestions(authored),
  ...checkItemWriting(authored),
  ...checkScenarios(authored),
  ...checkRecalls(authored),
  ...checkRegisters(authored),
  ...checkSlots(authored),
  ...checkUpkeep(authored, today),
];
