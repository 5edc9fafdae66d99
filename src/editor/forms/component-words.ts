/** What a setting of a component is called and, where the name does not say it, what to write. */
type Words = readonly [label: string, help?: string];

const credit: Words = ['Credit', 'Whose work it is.'];

/** By the setting’s name, or by the component and its name. */
const words: Readonly<Record<string, Words>> = {
  alt: ['What the picture shows', 'For people who cannot see it. Leave empty for a decoration.'],
  alternative: [
    'Short name of the shorter version',
    'The same as the short name of an Alternative.',
  ],
  at: ['Page or paragraph'],
  by: ['Who promised'],
  caption: ['Caption'],
  captions: ['Captions', 'A file that ends in .vtt.'],
  certainty: ['Certainty'],
  contributor: ['Contributor'],
  credit,
  cue: ['The moment to plan for', 'As in “When I …”.'],
  data: ['Chart or map'],
  'PlaceMap.data': ['Map'],
  date: ['Date', 'A year, or a year and more, as it is shown.'],
  decorative: ['Decoration only'],
  described: ['Film with description', 'For people who cannot see it.'],
  family: ['Family of questions'],
  id: ['Short name', 'Small letters, digits and single hyphens. It never changes.'],
  'Scenario.id': ['Scenario'],
  'Term.id': ['Term'],
  kind: ['Kind'],
  licence: ['Licence', 'On what terms it is shown.'],
  minutes: ['Minutes', 'A whole number.'],
  note: ['Note about the account'],
  place: ['Place'],
  poster: ['Still picture'],
  prompt: ['What to write about'],
  question: ['Question'],
  source: ['Source'],
  src: ['File'],
  title: ['Title'],
  topic: ['What the part is about'],
  who: ['Who says so'],
  'InTheRoom.who': ['Who with', 'Pairs, small groups, everybody.'],
};

/** The name of a component as the menu shows it: “Content Note”. */
export const componentLabel = (component: string): string =>
  component.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

export const componentWords = (component: string, prop: string): Words =>
  words[`${component}.${prop}`] ?? words[prop] ?? [prop];

/** Whether somebody has put a setting into words. */
export const hasComponentWords = (component: string, prop: string): boolean =>
  `${component}.${prop}` in words || prop in words;
