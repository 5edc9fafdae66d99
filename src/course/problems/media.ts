import { error, warning } from './problem-kind.ts';

/** Problems with pictures, film and sound. */
export const mediaProblems = {
  'picture-missing': error<'name' | 'suggestion' | 'folder'>({
    message: ({ name }) => `There is no picture “${name}”.`,
    hint: ({ suggestion, folder }) =>
      `${suggestion}Put the file into ${folder}, or into content/images if several modules show it.`,
  }),
  'media-missing': error<'name' | 'suggestion' | 'folder'>({
    message: ({ name }) => `There is no file “${name}”.`,
    hint: ({ suggestion, folder }) =>
      `${suggestion}Put the file into ${folder}, or into content/media if several modules use it.`,
  }),
  'file-type-refused': error<'type' | 'allowed'>({
    message: ({ type }) => `Lessons show no files of the type “${type}”.`,
    hint: ({ allowed }) => `Save it as one of: ${allowed}.`,
  }),
  'file-type-for-component': error<'name' | 'type' | 'allowed'>({
    message: ({ name, type }) => `<${name}> cannot show a file of the type “${type}”.`,
    hint: ({ allowed }) => `It takes: ${allowed}.`,
  }),
  'file-is-of-another-type': error<'name' | 'type'>({
    message: ({ name, type }) => `Inside, “${name}” is no ${type} file.`,
    hint: 'Open it in the program it was made with and save it again. Giving it another name does not change what is in it.',
  }),
  'file-too-large': error<'size' | 'limit'>({
    message: ({ size }) => `The file takes ${size}.`,
    hint: ({ limit }) =>
      `Save it smaller: at most ${limit}, so that it opens on a poor connection.`,
  }),
  'figure-without-alt': error({
    message: '<Figure> does not say what the picture shows.',
    hint: 'Add alt="…" with what a listener needs instead, or decorative="yes" if it adds nothing.',
  }),
  'figure-alt-and-decorative': error({
    message: '<Figure> has “alt”, and says that the picture adds nothing.',
    hint: 'Keep one of “alt” and “decorative”.',
  }),
  'media-without-transcript': error<'name'>({
    message: ({ name }) => `<${name}> has no transcript.`,
    hint: ({ name }) =>
      `Between <${name} …> and </${name}>, write what is said and, where it matters, what is seen or heard.`,
  }),
  'unused-file': warning<'name'>({
    message: ({ name }) => `No lesson or guide shows “${name}”.`,
    hint: 'Show it in a lesson, or delete the file.',
  }),
} as const;
