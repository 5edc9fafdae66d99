/** Where a browser keeps the settings. Storage may be shared with an LMS, so the name is our own. */
export const READING_KEY = 'groundings:1:reading';

interface ReadingSetting {
  /** Name of the field, and of the attribute on the root of the page: `data-read-size`. */
  readonly name: string;
  readonly label: string;
  /** The first one is how pages are without a choice. It is never kept. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const setting = (
  name: string,
  label: string,
  texts: Readonly<Record<string, string>>,
): ReadingSetting => ({
  name,
  label,
  options: Object.entries(texts).map(([value, text]) => ({ value, text })),
});

/** What readers can set for themselves. `src/styles/reading.css` has the effect of every value. */
export const readingSettings: readonly ReadingSetting[] = [
  setting('size', 'Text size', {
    usual: 'Usual',
    large: 'Large',
    larger: 'Larger',
    largest: 'Largest',
  }),
  setting('spacing', 'Line spacing', { usual: 'Usual', wide: 'Wide', widest: 'Widest' }),
  setting('length', 'Line length', { usual: 'Usual', short: 'Short', full: 'As wide as the page' }),
  setting('motion', 'Movement', { device: 'As on this device', reduced: 'None' }),
  setting('colours', 'Colours', { device: 'As on this device', light: 'Light', dark: 'Dark' }),
];

/** The values that change a page, by the name of their setting. */
export type ReadingChoices = Readonly<Record<string, readonly string[]>>;

export const readingChoices: ReadingChoices = Object.fromEntries(
  readingSettings.map(({ name, options }) => [name, options.slice(1).map(({ value }) => value)]),
);
