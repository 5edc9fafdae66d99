import { ratingNames, type Rating } from '../../quiz/ratings.ts';
import type { FeedbackProps, InputsProps, QuestionView } from '../question-view.ts';
import type { ShownOf } from '../shown-question.ts';
import { readSelects, SelectFields } from './SelectFields.tsx';

type Judge = ShownOf<'judge'>;

const ratingWords: Readonly<Record<Rating, string>> = {
  appropriate: 'Appropriate',
  'rather-appropriate': 'Rather appropriate',
  'rather-inappropriate': 'Rather inappropriate',
  inappropriate: 'Inappropriate',
};

const wordsFor = (rating: number | undefined): string => {
  const name = ratingNames[rating ?? -1];
  return name === undefined ? 'no rating' : ratingWords[name];
};

/** A select for each action. The feedback compares and says nothing of right or wrong. */
export const judgeView: QuestionView<Judge> = {
  hint: () => 'Rate each of these. Experienced people differ; nothing is marked.',
  title: (isClose) =>
    isClose ? 'Close to how the authors see it' : 'The authors see some of these differently',
  Inputs,
  read: (fields, question) => readSelects(fields, question, 'Rate each of them'),
  Feedback,
  summary: ({ actions }, chosen) =>
    chosen.map((rating, place) => `${actions[place]?.text ?? ''}: ${wordsFor(rating)}`),
};

function Inputs({ question, chosen }: InputsProps<Judge>) {
  return (
    <SelectFields
      question={question}
      prompts={question.actions}
      options={ratingNames.map((name, index) => ({ index, text: ratingWords[name] }))}
      chosen={chosen}
    />
  );
}

function Feedback({ question, chosen }: FeedbackProps<Judge>) {
  return (
    <ul class="explanations">
      {question.actions.map(({ key, text, rating, why }, place) => (
        <li class="explanation" key={key}>
          <p class="explanation-label">{text}</p>
          <p>
            You: {wordsFor(chosen[place]).toLowerCase()}. The authors:{' '}
            {ratingWords[rating].toLowerCase()}.
          </p>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}
