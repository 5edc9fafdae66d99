/** On the root while one lesson is printed and not the whole page: see `src/styles/print-lesson.css`. */
const LESSON_ONLY = 'lesson';

/**
 * Answers the buttons that print, and makes a page ready for paper whenever it is printed: the sources
 * of a lesson that is printed alone, and last, on a page of their own, the answers to its practice
 * questions. Graded questions and measures come without answers.
 */
export function startPrinting(page: Document): void {
  const view = page.defaultView;
  const root = page.documentElement;
  let added: readonly Element[] = [];

  const tidyUp = () => {
    for (const element of added) element.remove();
    added = [];
  };
  view?.addEventListener('beforeprint', () => {
    tidyUp();
    const parts = page.querySelector('.parts');
    if (!parts) return;
    const isLesson = root.dataset['print'] === LESSON_ONLY;
    const printed = isLesson ? page.querySelector('[data-part]:not([hidden])') : parts;
    added = [
      ...(printed && isLesson ? sourcesOf(page, printed) : []),
      ...(printed ? answersIn(page, printed) : []),
    ];
    parts.append(...added);
  });
  view?.addEventListener('afterprint', () => {
    tidyUp();
    delete root.dataset['print'];
  });
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-prints]') : null;
    if (!button) return;
    if (button.dataset['prints'] === LESSON_ONLY) root.dataset['print'] = LESSON_ONLY;
    view?.print();
  });
}

/** The sources that a lesson cites, with the numbers they have on the page. */
function sourcesOf(page: Document, lesson: Element): readonly Element[] {
  const cited = new Set(
    [...lesson.querySelectorAll<HTMLAnchorElement>('.cite a, [data-source]')].map(
      ({ hash }) => hash,
    ),
  );
  const list = page.createElement('ol');
  list.className = 'sources';
  for (const [index, source] of page.querySelectorAll('.sources > li').entries()) {
    if (!cited.has(`#${source.id}`)) continue;
    const copy = copyOf(source) as HTMLLIElement;
    copy.value = index + 1;
    list.append(copy);
  }
  return list.children.length > 0 ? [section(page, 'Sources', list)] : [];
}

function answersIn(page: Document, printed: Element): readonly Element[] {
  const entries = [...printed.querySelectorAll('[data-question]')]
    .filter(isPractice)
    .map((text) => {
      const entry = page.createElement('div');
      entry.className = 'handout-answer';
      entry.append(
        paragraph(page, whereOf(text), 'block-label'),
        ...[...text.querySelectorAll('[data-stem], details > :not(summary)')].map(copyOf),
      );
      return entry;
    });
  if (entries.length === 0) return [];
  const words = paragraph(page, 'To the practice questions. The letters are those of the options.');
  const answers = section(page, 'Answers', words, ...entries);
  answers.classList.add('handout-answers');
  return [answers];
}

const isPractice = (text: Element): boolean =>
  text.closest('[data-quiz-bank], [hidden]:not([data-section])') === null;

/** “Who wrote the charter, Check 2”, as the lesson and the question are headed. */
function whereOf(text: Element): string {
  const lesson = text.closest<HTMLElement>('[data-section]')?.dataset['title'];
  const label = text.closest('.check')?.getAttribute('aria-label');
  return [lesson, label].filter((name) => name !== undefined && name !== null).join(' – ');
}

function section(page: Document, title: string, ...content: readonly Element[]): HTMLElement {
  const element = page.createElement('section');
  const heading = page.createElement('h2');
  heading.textContent = title;
  element.className = 'handout-end';
  element.append(heading, ...content);
  return element;
}

function paragraph(page: Document, text: string, className = ''): HTMLElement {
  const element = page.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** A copy that no link can lead to by mistake. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
