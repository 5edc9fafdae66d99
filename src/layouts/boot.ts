import { READING_KEY, readingChoices, type ReadingChoices } from './reading-settings.ts';

/**
 * Runs in the head before anything is drawn, as a script file of its own: its text is taken, so it
 * uses nothing but what it is given.
 *
 * It tells the stylesheet that script is on, so that only the lesson in hand is shown; should a
 * script of the page fail to load, it takes that back, and all lessons can be read one after another.
 * It lets the fonts of a module page wait until the page is there, and then changes to all of them at
 * once: every change lays the text out anew. And it puts the reader's settings
 * on the root of the page and looks after their panel; where nothing can be kept, they hold for this
 * page.
 */
export function boot(
  page: Window,
  key: string,
  choices: ReadingChoices,
  fonts: readonly string[],
): void {
  const { document } = page;
  const root = document.documentElement;
  root.dataset['script'] = 'on';
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) delete root.dataset['script'];
    },
    true,
  );
  page.addEventListener('load', () => {
    if (root.dataset['lateFonts'] === undefined) return;
    const loading = fonts.map((font) => document.fonts.load(font));
    void Promise.allSettled(loading).then(() => delete root.dataset['lateFonts']);
  });

  let chosen: Record<string, unknown> = {};
  let isKept = true;
  const read = () => {
    try {
      const kept: unknown = JSON.parse(page.localStorage.getItem(key) ?? '{}');
      if (isKept) chosen = { ...(kept as Record<string, unknown> | null) };
    } catch {
      // Refused, or not ours: what was chosen on this page stays.
    }
  };
  const keep = () => {
    try {
      if (Object.keys(chosen).length === 0) page.localStorage.removeItem(key);
      else page.localStorage.setItem(key, JSON.stringify(chosen));
      isKept = true;
    } catch {
      isKept = false;
    }
  };
  const apply = () => {
    for (const [name, values] of Object.entries(choices)) {
      const value = values.find((known) => known === chosen[name]);
      if (value === undefined) root.removeAttribute(`data-read-${name}`);
      else root.setAttribute(`data-read-${name}`, value);
    }
  };
  const show = () => {
    for (const field of document.querySelectorAll<HTMLSelectElement>('select[data-reading]')) {
      const { name, options } = field;
      field.value = root.getAttribute(`data-read-${name}`) ?? options[0]?.value ?? '';
    }
  };
  const say = (words: string) => {
    const place = document.querySelector('[data-reading-status]');
    if (place) {
      place.textContent = isKept
        ? words
        : 'This browser keeps nothing for this page, so your settings last until you leave it.';
    }
  };

  read();
  apply();
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) {
    page.addEventListener(event, () => {
      read();
      apply();
      show();
    });
  }
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.dataset['reading'] === undefined) return;
    const { name, value } = target;
    const others = Object.entries(chosen).filter(([other]) => other !== name);
    const isUsual = !choices[name]?.includes(value);
    chosen = Object.fromEntries(isUsual ? others : [...others, [name, value]]);
    keep();
    apply();
    say('Kept on this device.');
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-reading-reset]')) return;
    chosen = {};
    keep();
    apply();
    show();
    say('Everything is back to usual.');
  });
}

/** Every face in `src/styles/fonts.css` that is fetched. */
export const webFonts: readonly string[] = [
  '400 1em "Atkinson Hyperlegible Next"',
  '600 1em "Atkinson Hyperlegible Next"',
  '600 1em "Source Serif 4"',
];

const given = [READING_KEY, readingChoices, webFonts].map((value) => JSON.stringify(value));

export const bootScript = `(${boot.toString()})(window,${given.join()})`;
