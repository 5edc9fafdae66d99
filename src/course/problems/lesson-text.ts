import { error } from './problem-kind.ts';

/** Problems with how the text of a lesson is written. */
export const lessonTextProblems = {
  'mdx-syntax': error<'what' | 'fix'>({
    message: ({ what }) => what,
    hint: ({ fix }) => fix,
  }),
  'lesson-import': error<'text'>({
    message: ({ text }) => `“${text}” starts a line, and lessons hold no code.`,
    hint: 'Delete the line: all components are there already. In a sentence, start with another word.',
  }),
  'lesson-expression': error({
    message: 'Curly braces hold code, and lessons hold no code.',
    hint: 'Delete the braces, or write \\{ to show one.',
  }),
  'lesson-html': error<'tag'>({
    message: ({ tag }) => `Lessons hold no HTML, and this is ${tag}.`,
    hint: 'Use a component, or write it as plain text: **bold**, *italic*, [link text](https://…).',
  }),
  'component-case': error<'written' | 'name'>({
    message: ({ written }) =>
      `Names of components start with a capital letter, and this is <${written}>.`,
    hint: ({ written, name }) =>
      `Write “${name}” in place of “${written}”, also in its closing tag if it has one.`,
  }),
  'lesson-comment': error({
    message: 'Lessons hold no comments.',
    hint: 'Delete the comment. Notes on a change belong in the description of the change.',
  }),
  'lesson-image': error({
    message: 'Lessons hold no images written in this way.',
    hint: 'Delete the image, and say in words what it shows.',
  }),
  'lesson-footnote': error({
    message: 'Lessons hold no footnotes.',
    hint: 'Use <Cite source="…" /> for a source, or put the note into the text.',
  }),
  'lesson-task-list': error({
    message: 'Lessons hold no lists with tick boxes.',
    hint: 'Take out the square brackets at the start of the list item.',
  }),
  // The next seven are what the editor with forms would change or could not open.
  'mixed-emphasis': error<'what'>({
    message: ({ what }) => `Bold or italic text ${what}.`,
    hint: 'Start it with plain words, or take out the asterisks or underscores on the outside. Put <Cite> behind it.',
  }),
  'component-in-link': error<'name'>({
    message: ({ name }) => `<${name}> stands inside the text of a link.`,
    hint: ({ name }) => `Put <${name}> in front of the link or behind it.`,
  }),
  'component-in-table': error<'name'>({
    message: ({ name }) => `<${name}> stands in a table, and cells hold only words.`,
    hint: ({ name }) => `Put <${name}> into a sentence above or below the table.`,
  }),
  'component-in-quotation': error<'name'>({
    message: ({ name }) => `<${name}> stands in a quotation, on a line that starts with “>”.`,
    hint: ({ name }) => `Put <${name}> above the quotation or below it.`,
  }),
  'table-alignment': error({
    message: 'Colons in the table say to which side a column keeps. The editor takes them out.',
    hint: 'Take the colons out of the line of dashes under the headings of the table.',
  }),
  'link-title': error<'title'>({
    message: ({ title }) => `The link has a title, “${title}”, which most people never see.`,
    hint: 'Take out the title and its quotation marks, and say it in the text.',
  }),
  'loose-list': error({
    message: 'Empty lines set the items of the list apart. The editor takes them out.',
    hint: 'Take out the empty lines between the items and in front of lists inside them.',
  }),
  'relative-link': error<'url'>({
    message: ({ url }) => `The link “${url}” leads to no web address.`,
    hint: 'Write the whole address, starting with https://. Links between lessons are added for you.',
  }),
  'main-heading': error({
    message: 'The lesson has a heading with one “#”, which its title already is.',
    hint: 'Start the line with “##”.',
  }),
  'deep-heading': error({
    message: 'The heading has more than three “#”.',
    hint: 'Start the line with “##” or “###”. If the lesson needs more levels, split it in two.',
  }),
  'skipped-heading': error<'found' | 'expected'>({
    message: ({ found, expected }) =>
      `The heading starts with “${found}”, and the one above it allows at most “${expected}”.`,
    hint: ({ expected }) => `Start the line with “${expected}”.`,
  }),
} as const;
