import type { AuthoredCourse, AuthoredGuide, AuthoredLesson } from './authored-course.ts';
import { buildFiles } from './build-files.ts';
import { buildFigure, sourcesIn } from './build-figures.ts';
import type { ModuleFiles } from './course-index.ts';
import type { Citation, Module, Term } from './course.ts';
import { facilitatorsPart, learnersPart, type ReferenceTarget } from './lesson-components.ts';
import { referencesTo } from './lesson-references.ts';

/** What a module holds beside its lessons and questions. */
type Companions = Pick<
  Module,
  'terms' | 'contributors' | 'figures' | 'files' | 'guide' | 'citations'
>;

/** The sources, terms and people of a module, and its guide, for a course without errors. */
export function buildCompanions(authored: AuthoredCourse, module: ModuleFiles): Companions {
  const lessons = module.lessons.map(learnersPart);
  const terms = termsOf(authored, lessons);
  const people = usesOf(lessons, 'contributor');
  const guide = authored.guides.find(({ moduleId }) => moduleId === module.id);
  const texts = [...module.lessons, ...(guide ? [guide] : [])];
  return {
    terms,
    contributors: authored.contributors.data.filter(({ id }) => people.has(id)),
    figures: [...usesOf(texts, 'data').keys()].map((id) => buildFigure(authored, id)),
    files: buildFiles(authored, texts),
    citations: citationsOf(authored, lessons, [
      ...terms,
      ...module.questions.map(({ data }) => data).filter(({ use }) => use !== 'measure'),
    ]),
    guide: guide && {
      ...guide.data,
      citations: citationsOf(authored, [guide, ...module.lessons.map(facilitatorsPart)]),
    },
  };
}

/** Where each thing is used: its id, and the lessons in reading order. */
function usesOf(
  texts: readonly (AuthoredLesson | AuthoredGuide)[],
  target: ReferenceTarget,
  idsIn = (text: AuthoredLesson | AuthoredGuide): readonly string[] =>
    referencesTo(text, target).map(({ id }) => id),
): Map<string, readonly string[]> {
  const uses = new Map<string, readonly string[]>();
  for (const text of texts) {
    for (const id of idsIn(text)) {
      uses.set(id, [...new Set([...(uses.get(id) ?? []), text.id])]);
    }
  }
  return uses;
}

function termsOf(authored: AuthoredCourse, lessons: readonly AuthoredLesson[]): readonly Term[] {
  const uses = usesOf(lessons, 'term');
  return authored.glossary.data
    .flatMap((term) => {
      const lessonIds = uses.get(term.id);
      return lessonIds ? [{ ...term, lessonIds }] : [];
    })
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

/** Sources in the order the texts first cite them, then those of terms and questions that no text cites. */
function citationsOf(
  authored: AuthoredCourse,
  texts: readonly (AuthoredLesson | AuthoredGuide)[],
  others: readonly { readonly sources: readonly string[] }[] = [],
): readonly Citation[] {
  const uses = usesOf(texts, 'source', (text) => sourcesIn(authored, text));
  const ids = new Set([...uses.keys(), ...others.flatMap(({ sources }) => sources)]);
  return [...ids].flatMap((id) => {
    const source = authored.sources.data.find((candidate) => candidate.id === id);
    return source ? [{ source, lessonIds: uses.get(id) ?? [] }] : [];
  });
}
