import type { Interaction } from '../standards/interaction.ts';

/**
 * The same interaction with another, allowed value in every place (SCORM 1.2 RTE 3.4.4). Moodle's
 * SCORM 1.2 player takes values for stored once it has tried to send them, and sends only what
 * differs: an answer that a failed commit carried goes out again only after something else has stood
 * in its place.
 */
export function toDecoy({ id, fields }: Interaction): Interaction {
  return {
    id: `${id}_`,
    fields: fields.map(([child, value]) => [child, otherValue(child, value)]),
  };
}

function otherValue(child: string, value: string): string {
  switch (child) {
    case 'type':
      return value === 'true-false' ? 'choice' : 'true-false';
    case 'result':
      return value === 'neutral' ? 'unanticipated' : 'neutral';
    case 'time':
      return value === '00:00:00' ? '00:00:01' : '00:00:00';
    default:
      return value === 't' ? 'f' : 't';
  }
}
