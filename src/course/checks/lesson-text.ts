import type {
  AuthoredCourse,
  AuthoredGuide,
  AuthoredLesson,
  ForbiddenSyntax,
} from '../authored-course.ts';
import { componentInLowerCase } from '../component-names.ts';
import { positionOf, problem, type Problem } from '../problem.ts';

type Prose = AuthoredLesson | AuthoredGuide;

/** Lessons and guides are prose: no code, no HTML, headings in order, links that work from a package. */
export const checkLessonText = (authored: AuthoredCourse): Problem[] =>
  [...authored.lessons, ...authored.guides].flatMap((lesson) => [
    ...lesson.body.forbidden.map((found) => forbiddenSyntax(lesson, found)),
    ...checkHeadings(lesson),
    ...lesson.body.links
      .filter(({ url }) => !/^(https?:\/\/|mailto:|tel:)/.test(url))
      .map((link) => problem('relative-link', positionOf(lesson, link), { url: link.url })),
  ]);

function forbiddenSyntax(lesson: Prose, found: ForbiddenSyntax): Problem {
  const origin = positionOf(lesson, found);
  switch (found.kind) {
    case 'import':
      return problem('lesson-import', origin, { text: found.text });
    case 'html':
      return problem('lesson-html', origin, { tag: found.text });
    case 'component-case':
      return problem('component-case', origin, {
        written: found.text,
        name: componentInLowerCase(found.text) ?? found.text,
      });
    case 'expression':
      return problem('lesson-expression', origin);
    case 'comment':
      return problem('lesson-comment', origin);
    case 'image':
      return problem('lesson-image', origin);
    case 'footnote':
      return problem('lesson-footnote', origin);
    case 'task-list':
      return problem('lesson-task-list', origin);
    case 'mixed-emphasis':
      return problem('mixed-emphasis', origin, { what: found.text });
    case 'component-in-link':
    case 'component-in-table':
    case 'component-in-quotation':
      return problem(found.kind, origin, { name: found.text });
    case 'link-title':
      return problem('link-title', origin, { title: found.text });
    case 'table-alignment':
    case 'loose-list':
      return problem(found.kind, origin);
  }
}

/** Headings have two levels below the lesson's title, and go down one at a time. */
function checkHeadings(lesson: Prose): Problem[] {
  const { headings } = lesson.body;
  return headings.flatMap((heading, index) => {
    const origin = positionOf(lesson, heading);
    if (heading.depth === 1) return problem('main-heading', origin);
    if (heading.depth > 3) return problem('deep-heading', origin);
    const deepest = (headings[index - 1]?.depth ?? 1) + 1;
    if (heading.depth <= deepest) return [];
    return problem('skipped-heading', origin, {
      found: '#'.repeat(heading.depth),
      expected: '#'.repeat(deepest),
    });
  });
}
