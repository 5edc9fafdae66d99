import { expect, test } from 'vitest';
import { toIdsCsv } from '../../../../scorm/package/ids-csv.ts';
import { answerKeysOf } from '../../../../scorm/package/release/answer-key.ts';
import type { ModuleModel } from '../../../../src/course/course-model.ts';
import { aModuleModel } from '../../../helpers/built-site.ts';

const idsOf = (module: ModuleModel) => toIdsCsv(answerKeysOf(module));

test('the key to reports has one line for each option of each question', () => {
  const csv = idsOf(
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
    '\uFEFF"Interaction id on the first try (later tries end in _a2, _a3; in cmi5 the end of the activity’s id)",Question id,Question,"Letter, which is the response in SCORM 1.2",Option key,Option,Response in SCORM 2004 and cmi5,Until release (empty: it is asked now)',
    'q_first_words_a1,first-words,"What do you say first, and why ""first""?",a,your-name,"Your name, and your station",your_name,',
    'q_first_words_a1,first-words,"What do you say first, and why ""first""?",b,the-power,The power you use,the_power,',
    '',
  ]);
});

test('the key names everything that a response to another kind of question can hold', () => {
  const named = (key: string) => ({ key, text: key });
  const common = { objective: 'grounds', stem: 'Which?' };
  const csv = idsOf(
    aModuleModel({
      questions: [
        {
          ...common,
          id: 'a-claim',
          kind: 'truefalse',
          options: [named('so-it-is'), named('not-so')],
        },
        { ...common, id: 'steps', kind: 'order', options: [named('first'), named('next')] },
        {
          ...common,
          id: 'themes',
          kind: 'match',
          prompts: [named('my-tone'), named('my-notes')],
          options: [named('encounter'), named('training')],
        },
      ],
    }),
  );
  expect(csv.trimEnd().split('\r\n').slice(1)).toEqual([
    'q_a_claim_a1,a-claim,Which?,t,true,True,true,',
    'q_a_claim_a1,a-claim,Which?,f,false,False,false,',
    'q_a_claim_because_a1,a-claim,Which?,a,so-it-is,so-it-is,so_it_is,',
    'q_a_claim_because_a1,a-claim,Which?,b,not-so,not-so,not_so,',
    'q_steps_a1,steps,Which?,a,first,first,first,',
    'q_steps_a1,steps,Which?,b,next,next,next,',
    'q_themes_a1,themes,Which?,1,my-tone,my-tone,my_tone,',
    'q_themes_a1,themes,Which?,2,my-notes,my-notes,my_notes,',
    'q_themes_a1,themes,Which?,a,encounter,encounter,encounter,',
    'q_themes_a1,themes,Which?,b,training,training,training,',
  ]);
});

test('words that a spreadsheet would take for a formula stay words', () => {
  const option = (key: string, text: string) => ({ key, text });
  const csv = idsOf(
    aModuleModel({
      questions: [
        {
          id: 'sum',
          kind: 'single',
          objective: 'grounds',
          stem: '=1+1, is it?',
          options: [option('plus', '+44 20'), option('minus', '-5%'), option('at', '@all')],
        },
      ],
    }),
  );
  expect(csv.trimEnd().split('\r\n').slice(1)).toEqual([
    `q_sum_a1,sum,"'=1+1, is it?",a,plus,'+44 20,plus,`,
    `q_sum_a1,sum,"'=1+1, is it?",b,minus,'-5%,minus,`,
    `q_sum_a1,sum,"'=1+1, is it?",c,at,'@all,at,`,
  ]);
});
