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
