/**
 * Shows one section of a module page at a time. Without script the sections follow one another;
 * with it, the others are hidden in a way that the browser's own find can still look into
 * (HTML Standard 6.1, `hidden="until-found"`).
 */

interface SectionEvents {
  /**
   * A section came into view.
   * @param isChosen by the learner or the address, not merely because the page begins there
   */
  onOpened(id: string, isChosen: boolean): void;
  /** The learner went on from a section by its Continue link. */
  onCompleted(id: string): void;
}

export interface SectionNavigation {
  /** Brings a section into view without moving the focus. */
  show(id: string): void;
  current(): string;
  /** Whether the address or the learner has chosen a section; until then the page may. */
  hasMoved(): boolean;
}

export function createSectionNavigation(page: Document, events: SectionEvents): SectionNavigation {
  const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
  const root = page.querySelector<HTMLElement>('[data-module]');
  const hiddenValue = 'onbeforematch' in page.documentElement ? 'until-found' : '';
  const titleEnd = [root?.dataset['moduleTitle'], root?.dataset['courseTitle']]
    .filter((text) => text !== undefined)
    .join(' – ');
  let current = sections[0];
  let hasMoved = false;

  const show = (section: HTMLElement) => {
    current = section;
    for (const other of sections) {
      if (other === section) other.removeAttribute('hidden');
      else other.setAttribute('hidden', hiddenValue);
    }
    page.title = `${section.dataset['title'] ?? ''} – ${titleEnd}`;
    for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-contents] a')) {
      if (link.hash === `#${section.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    events.onOpened(section.id, hasMoved);
  };

  const followAddress = () => {
    const target = targetOf(page);
    const section = target?.closest<HTMLElement>('[data-section]');
    if (!target || !section) return;
    hasMoved = true;
    if (section !== current || section.hasAttribute('hidden')) show(section);
    if (target === section) {
      section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      page.defaultView?.scrollTo(0, topOf(section));
    } else {
      target.scrollIntoView();
    }
  };

  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-completes]');
    const completed = link?.dataset['completes'];
    if (completed !== undefined) events.onCompleted(completed);
  });
  page.defaultView?.addEventListener('hashchange', followAddress);
  for (const section of sections) {
    section.addEventListener('beforematch', () => {
      hasMoved = true;
      show(section);
    });
  }

  if (current) show(current);
  followAddress();
  return {
    show: (id) => {
      const section = sections.find((candidate) => candidate.id === id);
      if (section && section !== current) show(section);
    },
    current: () => current?.id ?? '',
    hasMoved: () => hasMoved,
  };
}

function targetOf(page: Document): Element | null {
  const fragment = page.location.hash.slice(1);
  if (fragment === '') return null;
  try {
    return page.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/** Where reading goes on: the top of all sections, a little space kept. */
const topOf = (section: HTMLElement): number => {
  const parts = section.parentElement ?? section;
  return parts.getBoundingClientRect().top + (section.ownerDocument.defaultView?.scrollY ?? 0) - 8;
};
