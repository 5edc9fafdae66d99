import { stringify } from 'yaml';
import type { Slots } from '../course/schemas/slots.ts';

const header = `# Where each lesson and question is kept in learners' saved work, and the identifiers their learning
# systems know the packages by. Written by "npm run slots", never by hand. Entries are only ever
# added: one that is changed, moved or taken out mixes up the saved work of learners.
`;

/** The text of `slots.yaml`. Equal slots give equal text. */
export const formatSlots = (slots: Slots): string =>
  `${header}${stringify(slots, { lineWidth: 0, aliasDuplicateObjects: false })}`;
