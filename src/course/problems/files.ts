import { error, warning } from './problem-kind.ts';

/** Problems with single files: their place, their name, and what their schema asks for. */
export const fileProblems = {
  'content-folder-missing': error<'folder'>({
    message: ({ folder }) => `There is no course in the folder “${folder}”.`,
    hint: 'Name the folder that holds course.yaml.',
  }),
  'file-missing': error<'file' | 'purpose'>({
    message: ({ file }) => `The file ${file} is missing.`,
    hint: ({ purpose }) => `Add the file. It holds ${purpose}.`,
  }),
  'file-name': error<'name' | 'suggestion'>({
    message: ({ name }) => `The name “${name}” cannot be an id.`,
    hint: ({ suggestion }) =>
      `Rename it, for example to “${suggestion}”: lower-case letters, digits and single hyphens, starting with a letter, at most 48 characters.`,
  }),
  'wrong-extension': error<'name' | 'expected'>({
    message: ({ name }) => `The file “${name}” is not read.`,
    hint: ({ expected }) => `Rename it to “${expected}”.`,
  }),
  'document-file': error<'name' | 'expected'>({
    message: ({ name }) => `“${name}” is a document, and the course is made of plain text.`,
    hint: ({ expected }) =>
      `Copy its text without formatting into a plain text file called “${expected}”, and move this one out of the content folder.`,
  }),
  'unexpected-file': warning<'name'>({
    message: ({ name }) => `Nothing in the course uses “${name}”.`,
    hint: 'Move it out of the content folder, or check that it is in the right place.',
  }),
  'file-not-utf8': error({
    message: 'The file is not saved as UTF-8 text.',
    hint: 'Open it in a text editor and save it again with the encoding UTF-8.',
  }),
  'yaml-syntax': error<'what' | 'fix'>({
    message: ({ what }) => what,
    hint: ({ fix }) => fix,
  }),
  'tab-indent': error({
    message: 'The line starts with a tab.',
    hint: 'Replace each tab at the start of this line, and of those below it, with two spaces.',
  }),
  'space-indent': error({
    message:
      'The line starts with a space that is not a plain one, as web pages and documents have.',
    hint: 'Delete the space at the start of this line, and of those below it, and type it again.',
  }),
  'curly-quotes': error<'key'>({
    message: ({ key }) => `The name “${key}” stands in curly quotation marks.`,
    hint: ({ key }) => `Delete them: names of settings have none, as in “${key}: …”.`,
  }),
  'pasted-text': error<'what'>({
    message: ({ what }) => `Text from a word processor has brought along: ${what}.`,
    hint: 'Delete the paragraph and paste it again without formatting (Ctrl+Shift+V, on a Mac Cmd+Shift+V).',
  }),
  'merge-conflict': error<'last'>({
    message: ({ last }) =>
      `Two versions of this part stand one above the other, from here to line ${last}.`,
    hint: 'Keep one version, and delete the other and the lines that start with <<<<<<<, ======= and >>>>>>>.',
  }),
  'duplicate-key': error<'key'>({
    message: ({ key }) => `“${key}” is set twice in the same place.`,
    hint: 'Keep one of the two lines.',
  }),
  'unknown-key': error<'key' | 'where' | 'suggestion' | 'allowed'>({
    message: ({ key, where }) => `${where} has no setting called “${key}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The settings here are: ${allowed}.`,
  }),
  'missing-value': error<'key' | 'where' | 'expected'>({
    message: ({ key, where }) => `${where} has no “${key}”.`,
    hint: ({ key, expected }) => `Add “${key}:” followed by ${expected}.`,
  }),
  'empty-value': error<'key' | 'expected'>({
    message: ({ key }) => `“${key}” has no value.`,
    hint: ({ expected }) => `Write ${expected} after the colon, or delete the line.`,
  }),
  'wrong-type': error<'where' | 'expected' | 'found' | 'fix'>({
    message: ({ where, expected, found }) => `${where} must be ${expected}, and it is ${found}.`,
    hint: ({ fix }) => fix,
  }),
  'value-not-allowed': error<'where' | 'why' | 'fix'>({
    message: ({ where, why }) => `${where} ${why}.`,
    hint: ({ fix }) => fix,
  }),
  'front-matter-missing': error({
    message: 'The lesson does not start with a block of settings.',
    hint: 'Start the file with a line “---”, then title, summary, minutes and objectives, then another line “---”.',
  }),
  'front-matter-not-closed': error({
    message: 'The block of settings at the top of the lesson is not closed.',
    hint: 'Add a line “---” here, between the settings and the text of the lesson.',
  }),
} as const;
