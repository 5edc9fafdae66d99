import { Explanation, OnRequest } from '../explanations.tsx';
import {
  inputId,
  type FeedbackProps,
  type InputsProps,
  type QuestionView,
} from '../question-view.ts';
import type { ShownOf } from '../shown-question.ts';

type TrueFalse = ShownOf<'truefalse'>;

/** Two groups of radio buttons: true or false, and the reason. */
export const trueFalseView: QuestionView<TrueFalse> = {
  hint: () => 'Choose true or false, then the reason.',
  Inputs,
  read(fields, question) {
    const statement = checkedIn(fields, statementName(question));
    if (statement === undefined) {
      return { ok: false, message: 'Choose true or false', inputId: inputId(question, 0) };
    }
    const reason = checkedIn(fields, reasonName(question));
    if (reason === undefined) {
      return { ok: false, message: 'Choose the reason', inputId: inputId(question, 2) };
    }
    return { ok: true, chosen: [statement, reason] };
  },
  Feedback,
  summary: ({ because }, [statement, reason]) =>
    statement === undefined
      ? []
      : [`${statementWords(statement)}, because: ${because[reason ?? -1]?.text ?? ''}`],
};

const statementName = ({ id }: TrueFalse) => `${id}-statement`;
const reasonName = ({ id }: TrueFalse) => `${id}-reason`;
const statementWords = (statement: number) => (statement === 0 ? 'True' : 'False');

function checkedIn(fields: Element | null, name: string): number | undefined {
  const checked = fields?.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
  return checked ? Number(checked.value) : undefined;
}

function Inputs({ question, order, chosen }: InputsProps<TrueFalse>) {
  const [statement, reason] = chosen;
  return (
    <>
      <div role="radiogroup" aria-label="True or false?">
        {[0, 1].map((value) => (
          <Radio
            key={value}
            name={statementName(question)}
            id={inputId(question, value)}
            value={value}
            isChosen={statement === value}
            text={statementWords(value)}
          />
        ))}
      </div>
      <p class="sub-legend" id={`${question.id}-because`}>
        Because:
      </p>
      <div role="radiogroup" aria-labelledby={`${question.id}-because`}>
        {order.map((value, place) => (
          <Radio
            key={value}
            name={reasonName(question)}
            id={inputId(question, place + 2)}
            value={value}
            isChosen={reason === value}
            text={question.because[value]?.text ?? ''}
          />
        ))}
      </div>
    </>
  );
}

interface RadioProps {
  readonly name: string;
  readonly id: string;
  readonly value: number;
  readonly isChosen: boolean;
  readonly text: string;
}

function Radio({ name, id, value, isChosen, text }: RadioProps) {
  return (
    <div class="option">
      <input type="radio" name={name} id={id} value={value} defaultChecked={isChosen} />
      <label for={id}>{text}</label>
    </div>
  );
}

function Feedback({ question, chosen, showsAll }: FeedbackProps<TrueFalse>) {
  const [statement = -1, reason] = chosen;
  const given = question.because[reason ?? -1];
  const others = question.because.filter((_, index) => index !== reason);
  return (
    <>
      <ul class="explanations">
        {statement >= 0 && (
          <Explanation
            label="You chose"
            text={statementWords(statement)}
            isRight={question.answer === (statement === 0)}
            why={statement === 0 ? question.whyTrue : question.whyFalse}
          />
        )}
        {given && (
          <Explanation
            label="Your reason"
            text={given.text}
            isRight={given.correct}
            why={given.why}
          />
        )}
      </ul>
      <OnRequest isOpen={showsAll} title="The other reasons, explained">
        <ul class="explanations">
          {others.map(({ key, text, correct, why }) => (
            <Explanation key={key} text={text} isRight={correct} why={why} />
          ))}
        </ul>
      </OnRequest>
    </>
  );
}
