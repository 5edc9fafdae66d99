import { expect, test } from 'vitest';
import { toIdsCsv } from '../../../../scorm/package/ids-csv.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

test('the key to reports has one line for each option of each question', () => {
  const csv = toIdsCsv(
    aModuleModel({
      questions: [
        {
          id: 'first-words',
          kind: 'multiple',
          objective: 'grounds',
          stem: 'What do you say first, and why "first"?',
          options: [
            { key: 'your-name', text: 'Your name, and your station' },
            { key: 'the-power', text: 'The power you use' },
          ],
        },
      ],
    }),
  );
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"Interaction id on the first try (later tries end in _a2, _a3)",Question id,Question,"Letter, which is the response in SCORM 1.2",Option key,Option,Response in SCORM 2004',
    'q_first_words_a1,first-words,"What do you say first, and why ""first""?",a,your-name,"Your name, and your station",your_name',
    'q_first_words_a1,first-words,"What do you say first, and why ""first""?",b,the-power,The power you use,the_power',
    '',
  ]);
});
