import type { ErrorCode } from 'yaml';

interface Words {
  readonly what: string;
  readonly fix: string;
}

const unclosed: Words = {
  what: 'A quotation mark or a bracket is opened here and not closed.',
  fix: 'Close it. Text that only holds a quotation mark needs none around it.',
};
const notAligned: Words = {
  what: 'The lines here do not line up, or a bracket is not closed.',
  fix: 'Start settings that belong together at the same column, using spaces.',
};
const notASetting: Words = {
  what: 'The line does not have the form “name: value”.',
  fix: 'Write the name, a colon, a space and the value. A long text starts with “>-” and continues below, two spaces further in.',
};
const leftOver: Words = {
  what: 'Something stands here that does not belong to what comes before it.',
  fix: 'Check the quotation marks on this line, and start settings that belong together at the same column.',
};

/** For a complaint at the start of an item of a list. */
export const listItemWords: Words = {
  what: 'This item starts at another column than the list it belongs to.',
  fix: 'Put its “-” straight below the “-” of the item above it, using spaces.',
};

/** What each complaint of the YAML reader most often means for somebody writing a course. */
const words: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'The text holds a colon followed by a space, or the next line starts too far in.',
    fix: 'Put quotes around text with a colon in it, or start the next line at the same column as this one.',
  },
  BAD_SCALAR_START: {
    what: 'The text starts with a character that has a meaning of its own here.',
    fix: 'Put quotes around the text.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'The text starts with “!”, which has a meaning of its own here.',
    fix: 'Put quotes around the text.',
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash in double quotes has a meaning of its own.',
    fix: 'Use single quotes around the text, or write the backslash twice.',
  },
  MULTIPLE_DOCS: {
    what: 'A line “---” splits the file in two.',
    fix: 'Delete the line.',
  },
  MISSING_CHAR: unclosed,
  BAD_INDENT: notAligned,
  MULTILINE_IMPLICIT_KEY: notASetting,
  UNEXPECTED_TOKEN: leftOver,
};

/** A complaint of the YAML reader in the words of a course author. */
export const yamlErrorWords = (code: ErrorCode): Words =>
  words[code] ?? {
    what: 'The file cannot be read from here on.',
    fix: 'Compare it with a file of the same kind that has no problem.',
  };
