import { componentProblems } from './problems/components.ts';
import { consentProblems } from './problems/consent.ts';
import { dataProblems } from './problems/data.ts';
import { figureProblems } from './problems/figures.ts';
import { fileProblems } from './problems/files.ts';
import { lessonProblems } from './problems/lessons.ts';
import { lessonTextProblems } from './problems/lesson-text.ts';
import { mediaProblems } from './problems/media.ts';
import { moduleProblems } from './problems/modules.ts';
import { practiceProblems } from './problems/practice.ts';
import { questionProblems } from './problems/questions.ts';
import { scenarioProblems } from './problems/scenarios.ts';
import { slotProblems } from './problems/slots.ts';
import { writingProblems } from './problems/writing.ts';
import { upkeepProblems } from './problems/upkeep.ts';

/**
 * Every problem an author can be told about. A code is permanent: people search for it and write it
 * down. Messages hold no logic; whoever reports a problem prepares the values.
 */
export const problemTable = {
  ...fileProblems,
  ...moduleProblems,
  ...lessonProblems,
  ...lessonTextProblems,
  ...componentProblems,
  ...consentProblems,
  ...dataProblems,
  ...figureProblems,
  ...mediaProblems,
  ...practiceProblems,
  ...questionProblems,
  ...scenarioProblems,
  ...slotProblems,
  ...writingProblems,
  ...upkeepProblems,
} as const;
