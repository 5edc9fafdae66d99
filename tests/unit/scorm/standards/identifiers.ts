import fc from 'fast-check';
import { identifierSchema } from '../../../../src/course/schemas/identifier.ts';
import { choiceKeySchema } from '../../../../src/course/schemas/question-fields.ts';

const identifierText = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Ids as the course schema allows them, the longest included. */
export const identifiers = fc
  .oneof(
    identifierText,
    identifierText.map((text) => text.padEnd(48, '0')),
  )
  .filter((text) => identifierSchema.safeParse(text).success);

/** The same for option keys. */
export const optionKeys = fc
  .oneof(
    identifierText,
    identifierText.map((text) => text.padEnd(30, '0')),
  )
  .filter((text) => choiceKeySchema.safeParse(text).success);
