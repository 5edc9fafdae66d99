import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { ModuleModel } from '../../../src/course/course-model.ts';
import type { PackagingOptions } from '../../options/packaging-options.ts';
import { attribute, readingText, words, type HtmlElement } from '../html.ts';

const itemSchema = z.object({ id: z.string(), fingerprint: z.string() });

/** What learners meet in one release of a module, as far as a later release is compared with it. */
export const contentsSchema = z.object({
  release: z.int(),
  // Absent where an earlier packager wrote it.
  title: z.string().optional(),
  settings: z
    .object({
      passMarkInManifest: z.boolean(),
      exitAfterCompletion: z.string(),
      reportPassAs: z.string(),
    })
    .optional(),
  passMark: z.int().optional(),
  tries: z.int().optional(),
  /** In reading order. */
  lessons: z.array(itemSchema.extend({ title: z.string() })),
  questions: z.array(
    itemSchema.extend({ use: z.enum(['check', 'quiz', 'recall', 'measure']), choices: z.string() }),
  ),
  scenarios: z.array(itemSchema),
});

export type ReleaseContents = z.infer<typeof contentsSchema>;

/** @param page the elements of the module's page as it stands in packages */
export function contentsOf(
  module: ModuleModel,
  page: readonly HtmlElement[],
  { passMarkInManifest, exitAfterCompletion, reportPassAs }: PackagingOptions,
): ReleaseContents {
  const sections = new Map(page.map((element) => [attribute(element, 'data-part'), element]));
  return {
    release: module.release,
    title: module.title,
    settings: { passMarkInManifest, exitAfterCompletion, reportPassAs },
    passMark: module.passMark,
    tries: module.tries,
    lessons: module.lessons.map(({ id, title }) => ({
      id,
      title,
      fingerprint: fingerprint(title, sections.get(id)),
    })),
    questions: module.asked,
    scenarios: module.scenarios,
  };
}

/** Of the words that an author wrote, so that a new script, style or neighbour changes nothing. */
function fingerprint(title: string, section: HtmlElement | undefined): string {
  const text = `${title}\n${section ? readingText(section, isNotLessonText) : ''}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const NO_WORDS = ['script', 'style', 'template', 'astro-island'];
/** The cover, numbers that the page counts out, and links to other lessons. */
const ADDED_BY_THE_PAGE = ['module-introduction', 'part-position', 'block-label', 'part-nav'];

const isNotLessonText = (element: HtmlElement): boolean =>
  NO_WORDS.includes(element.tagName) ||
  // Questions are compared by themselves, and the numbers of sources follow from their order.
  attribute(element, 'data-question') !== undefined ||
  attribute(element, 'data-site-only') !== undefined ||
  attribute(element, 'href')?.startsWith('#source-') === true ||
  ADDED_BY_THE_PAGE.some((name) => words(element, 'class').includes(name));
