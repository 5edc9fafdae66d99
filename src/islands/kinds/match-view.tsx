import type { FeedbackProps, InputsProps, QuestionView } from '../question-view.ts';
import type { ShownOf } from '../shown-question.ts';
import { Explanation } from '../explanations.tsx';
import { readSelects, SelectFields } from './SelectFields.tsx';

type Match = ShownOf<'match'>;

/** A select for each prompt, with the options to match it to. */
export const matchView: QuestionView<Match> = {
  hint: () => 'Choose what belongs to each.',
  Inputs,
  read: (fields, question) => readSelects(fields, question, 'Choose something for each of them'),
  Feedback,
  summary: ({ prompts, options }, chosen) =>
    chosen.map((option, place) => `${prompts[place]?.text ?? ''}: ${options[option]?.text ?? ''}`),
};

function Inputs({ question, order, chosen }: InputsProps<Match>) {
  return (
    <SelectFields
      question={question}
      prompts={question.prompts}
      options={order.map((index) => ({ index, text: question.options[index]?.text ?? '' }))}
      chosen={chosen}
    />
  );
}

function Feedback({ question, chosen }: FeedbackProps<Match>) {
  return (
    <ul class="explanations">
      {question.prompts.map(({ key, text, answer, why }, place) => {
        const given = question.options[chosen[place] ?? -1];
        const right = question.options.find((option) => option.key === answer)?.text ?? '';
        const isRight = given?.key === answer;
        return (
          <Explanation
            key={key}
            label={text}
            text={given?.text ?? 'no answer'}
            isRight={isRight}
            why={isRight ? why : `It belongs to: ${right}. ${why}`}
          />
        );
      })}
    </ul>
  );
}
