import { accessibilitySchema } from '../course/schemas/accessibility.ts';
import { changesSchema } from '../course/schemas/change.ts';
import { contributorsSchema } from '../course/schemas/contributor.ts';
import { courseSchema } from '../course/schemas/course.ts';
import { dataSchema } from '../course/schemas/data.ts';
import { factsSchema } from '../course/schemas/fact.ts';
import { glossarySchema } from '../course/schemas/glossary.ts';
import { guideSchema } from '../course/schemas/guide.ts';
import { lessonSchema } from '../course/schemas/lesson.ts';
import { measureSchema } from '../course/schemas/measure.ts';
import { moduleSchema } from '../course/schemas/module.ts';
import { questionSchema } from '../course/schemas/question.ts';
import { reviewSchema } from '../course/schemas/review.ts';
import { scenarioSchema } from '../course/schemas/scenario.ts';
import { sourcesSchema } from '../course/schemas/source.ts';
import { supportSchema } from '../course/schemas/support.ts';
import { terminologySchema } from '../course/schemas/terminology.ts';
import { shapeOf, type SchemaShape } from './forms/schema-shape.ts';

/** A kind of thing that has a form. */
export interface Kind {
  /** What its list or page is called. */
  readonly label: string;
  /** What may be written: of a whole file, or of one entry of a register. */
  readonly shape: SchemaShape;
  /**
   * `file`: one form edits one file. `entries`: one form for each entry of a register, found by its id.
   * `list`: one form for a whole register, where the order of the entries means something.
   */
  readonly holds: 'file' | 'entries' | 'list';
  /** There are many, and this is the setting that a new one is named by. */
  readonly namedBy?: string;
  /** Has a text below its settings. */
  readonly hasText?: true;
}

const entryOf = (shape: SchemaShape): SchemaShape => shape.items ?? {};
/** Keystatic edits groups of settings, so a file that is a list is put into one. */
const asGroup = (shape: SchemaShape): SchemaShape => ({
  type: 'object',
  properties: { entries: shape },
  required: ['entries'],
});

/** What each module has. */
export const moduleKinds = {
  module: { label: 'Module', shape: shapeOf(moduleSchema), holds: 'file' },
  lesson: {
    label: 'Lessons',
    shape: shapeOf(lessonSchema),
    holds: 'file',
    namedBy: 'title',
    hasText: true,
  },
  question: { label: 'Questions', shape: shapeOf(questionSchema), holds: 'file', namedBy: 'stem' },
  scenario: { label: 'Scenarios', shape: shapeOf(scenarioSchema), holds: 'file', namedBy: 'title' },
  guide: { label: 'Guide', shape: shapeOf(guideSchema), holds: 'file', hasText: true },
  measure: { label: 'Measure', shape: shapeOf(measureSchema), holds: 'file' },
} as const satisfies Readonly<Record<string, Kind>>;

/** What the course has once. A kind is named like its file. */
export const courseKinds = {
  course: { label: 'Course', shape: shapeOf(courseSchema), holds: 'file' },
  sources: {
    label: 'Sources',
    shape: entryOf(shapeOf(sourcesSchema)),
    holds: 'entries',
    namedBy: 'title',
  },
  facts: { label: 'Facts', shape: entryOf(shapeOf(factsSchema)), holds: 'entries', namedBy: 'id' },
  glossary: {
    label: 'Glossary',
    shape: entryOf(shapeOf(glossarySchema)),
    holds: 'entries',
    namedBy: 'term',
  },
  data: { label: 'Charts and maps', shape: shapeOf(dataSchema), holds: 'file', namedBy: 'title' },
  contributors: {
    label: 'Contributors',
    shape: asGroup(shapeOf(contributorsSchema)),
    holds: 'list',
  },
  support: { label: 'Support contacts', shape: asGroup(shapeOf(supportSchema)), holds: 'list' },
  changes: { label: 'Changes', shape: asGroup(shapeOf(changesSchema)), holds: 'list' },
  review: { label: 'Review calendar', shape: asGroup(shapeOf(reviewSchema)), holds: 'list' },
  terminology: {
    label: 'Words to avoid',
    shape: asGroup(shapeOf(terminologySchema)),
    holds: 'list',
  },
  accessibility: { label: 'Accessibility', shape: shapeOf(accessibilitySchema), holds: 'file' },
} as const satisfies Readonly<Record<string, Kind>>;
