import { useEffect, useRef } from 'preact/hooks';
import { Explanation, OnRequest } from './explanations.tsx';
import {
  inputId,
  type InputsProps,
  type FeedbackProps,
  type QuestionView,
} from './question-view.ts';
import type { ShownOf } from './shown-question.ts';

type Choice = ShownOf<'single' | 'multiple'>;

/** `single` and `multiple`: radio buttons or checkboxes. */
export const choiceView: QuestionView<Choice> = {
  hint: (question) =>
    question.kind === 'single' ? 'Choose one answer.' : `Choose ${rightCount(question)} answers.`,
  Inputs: ChoiceInputs,
  read(fields, question) {
    const keys = [...(fields?.querySelectorAll('input') ?? [])]
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    const chosen = question.options.flatMap(({ key }, index) =>
      keys.includes(key) ? [index] : [],
    );
    if (chosen.length > 0) return { ok: true, chosen };
    const message =
      question.kind === 'single' ? 'Choose an answer' : `Choose ${rightCount(question)} answers`;
    return { ok: false, message, inputId: inputId(question, 0) };
  },
  Feedback: ChoiceFeedback,
  summary: ({ options }, chosen) => chosen.flatMap((index) => options[index]?.text ?? []),
};

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const rightCount = ({ options }: Choice): string =>
  NUMBER_WORDS[options.filter(({ correct }) => correct).length] ?? 'several';

function ChoiceInputs({ question, order, chosen }: InputsProps<Choice>) {
  const options = useRef<HTMLDivElement>(null);
  const chosenKeys = chosen.map((index) => question.options[index]?.key).join(' ');

  useEffect(() => {
    if (chosenKeys === '') return;
    for (const input of options.current?.querySelectorAll('input') ?? []) {
      input.checked = chosenKeys.split(' ').includes(input.value);
    }
  }, [chosenKeys]);

  return (
    <div ref={options}>
      {order.map((optionIndex, place) => {
        const option = question.options[optionIndex];
        return (
          option && (
            <div class="option" key={option.key}>
              <input
                type={question.kind === 'single' ? 'radio' : 'checkbox'}
                name={question.id}
                id={inputId(question, place)}
                value={option.key}
              />
              <label for={inputId(question, place)}>{option.text}</label>
            </div>
          )
        );
      })}
    </div>
  );
}

/** Why each option is right or wrong: first the learner's own, then the rest. */
function ChoiceFeedback({ question, chosen, showsAll }: FeedbackProps<Choice>) {
  const others = question.options.filter((_, index) => !chosen.includes(index));
  return (
    <>
      <ul class="explanations">
        {question.options
          .filter((_, index) => chosen.includes(index))
          .map((option) => (
            <Explanation
              key={option.key}
              label="You chose"
              text={option.text}
              isRight={option.correct}
              why={option.why}
            />
          ))}
      </ul>
      {others.length > 0 && (
        <OnRequest isOpen={showsAll} title="The other answers, explained">
          <ul class="explanations">
            {others.map((option) => (
              <Explanation
                key={option.key}
                text={option.text}
                isRight={option.correct}
                why={option.why}
              />
            ))}
          </ul>
        </OnRequest>
      )}
    </>
  );
}
