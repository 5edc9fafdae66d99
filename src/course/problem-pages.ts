import { ownValue } from './own-value.ts';
import { componentExamples } from './problem-examples/components.ts';
import { consentExamples } from './problem-examples/consent.ts';
import { dataExamples } from './problem-examples/data.ts';
import type { ExamplesOf, ProblemExample } from './problem-examples/example.ts';
import { figureExamples } from './problem-examples/figures.ts';
import { fileExamples } from './problem-examples/files.ts';
import { lessonTextExamples } from './problem-examples/lesson-text.ts';
import { lessonExamples } from './problem-examples/lessons.ts';
import { mediaExamples } from './problem-examples/media.ts';
import { moduleExamples } from './problem-examples/modules.ts';
import { practiceExamples } from './problem-examples/practice.ts';
import { questionExamples } from './problem-examples/questions.ts';
import { scenarioExamples } from './problem-examples/scenarios.ts';
import { slotExamples } from './problem-examples/slots.ts';
import { upkeepExamples } from './problem-examples/upkeep.ts';
import { writingExamples } from './problem-examples/writing.ts';
import type { ProblemCode } from './problem.ts';
import { problemTable } from './problems.ts';
import type { ProblemKind, Severity } from './problems/problem-kind.ts';

/** What a trainer can read about one problem. */
export interface ProblemPage {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What the check says about the example. */
  readonly message: string;
  readonly hint: string;
  readonly example: Omit<ProblemExample, 'values'>;
}

/** Pages about things that trainers look for in one place. */
export interface ProblemPageGroup {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly ProblemPage[];
}

/** A page for each problem of the table; a problem without an example is refused by its type. */
export const problemPageGroups: readonly ProblemPageGroup[] = [
  group('files', 'Files and settings', fileExamples),
  group('modules', 'Modules and the quiz', moduleExamples),
  group('lessons', 'Lessons and what they point at', lessonExamples),
  group('text', 'The text of lessons', lessonTextExamples),
  group('components', 'Components, glossary and support', componentExamples),
  group('questions', 'Questions, sources and facts', questionExamples),
  group('scenarios', 'Scenarios', scenarioExamples),
  group('writing', 'Wording', writingExamples),
  group('figures', 'Timelines', figureExamples),
  group('data', 'Charts, maps and their tables', dataExamples),
  group('media', 'Pictures, film and sound', mediaExamples),
  group('consent', 'What people have agreed to', consentExamples),
  group('practice', 'Refreshers and measures', practiceExamples),
  group('slots', 'Saved progress', slotExamples),
  group('upkeep', 'Changes, reviews and accessibility', upkeepExamples),
];

type Examples = Partial<ExamplesOf<typeof problemTable>>;

function group(id: string, title: string, examples: Examples): ProblemPageGroup {
  const codes = Object.keys(examples) as ProblemCode[];
  return { id, title, pages: codes.map((code) => toPage(code, examples)) };
}

function toPage(code: ProblemCode, examples: Examples): ProblemPage {
  const example = ownValue(examples, code) as ProblemExample;
  const { severity, message, hint } = problemTable[code] as ProblemKind<string>;
  const word = (wording: typeof message) =>
    typeof wording === 'string' ? wording : wording(example.values);
  return { code, severity, message: word(message), hint: word(hint), example };
}
