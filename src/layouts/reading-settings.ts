/** Where a browser keeps the settings. Storage may be shared with an LMS, so the name is our own. */
export const READING_KEY = 'groundings:1:reading';

interface ReadingSetting {
  /** Name of the field, and of the attribute on the root of the page: `data-read-size`. */
  readonly name: string;
  readonly label: string;
  /** The first one is how pages are without a choice. It is never kept. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** What readers can set for themselves. `src/styles/reading.css` has the effect of every value. */
export const readingSettings: readonly ReadingSetting[] = [
  {
    name: 'size',
    label: 'Text size',
    options: [
      { value: 'usual', text: 'Usual' },
      { value: 'large', text: 'Large' },
      { value: 'larger', text: 'Larger' },
      { value: 'largest', text: 'Largest' },
    ],
  },
  {
    name: 'spacing',
    label: 'Line spacing',
    options: [
      { value: 'usual', text: 'Usual' },
      { value: 'wide', text: 'Wide' },
      { value: 'widest', text: 'Widest' },
    ],
  },
  {
    name: 'length',
    label: 'Line length',
    options: [
      { value: 'usual', text: 'Usual' },
      { value: 'short', text: 'Short' },
      { value: 'full', text: 'As wide as the page' },
    ],
  },
  {
    name: 'motion',
    label: 'Movement',
    options: [
      { value: 'device', text: 'As on this device' },
      { value: 'reduced', text: 'None' },
    ],
  },
  {
    name: 'colours',
    label: 'Colours',
    options: [
      { value: 'device', text: 'As on this device' },
      { value: 'light', text: 'Light' },
      { value: 'dark', text: 'Dark' },
    ],
  },
];

/** The values that change a page, by the name of their setting. */
export type ReadingChoices = Readonly<Record<string, readonly string[]>>;

export const readingChoices: ReadingChoices = Object.fromEntries(
  readingSettings.map(({ name, options }) => [name, options.slice(1).map(({ value }) => value)]),
);
