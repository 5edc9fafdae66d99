import { expect, test } from 'vitest';
import { toDecoy } from '../../../../scorm/adapters/scorm12-decoy.ts';

test.each([
  ['choice', 'a,d', 'wrong', '09:05:07'],
  ['true-false', 't', 'neutral', '00:00:00'],
])('a stand-in for a %s answer differs in every value', (type, response, result, time) => {
  const interaction = {
    id: 'q_x_a1',
    fields: [
      ['type', type],
      ['correct_responses.0.pattern', response],
      ['student_response', response],
      ['result', result],
      ['time', time],
    ],
  } as const;
  const decoy = toDecoy(interaction);
  expect(decoy.id).toBe('q_x_a1_');
  expect(decoy.fields.map(([child]) => child)).toEqual(interaction.fields.map(([child]) => child));
  for (const [index, [, value]] of decoy.fields.entries()) {
    expect(value).not.toBe(interaction.fields[index]?.[1]);
  }
});
