import {
  inputId,
  type FeedbackProps,
  type InputsProps,
  type QuestionView,
} from '../question-view.ts';
import type { ShownOf } from '../shown-question.ts';

type Short = ShownOf<'short'>;

/**
 * A text of the learner's own, compared with a model answer. The words live in the text area and
 * nowhere else: an answer of this kind has no content.
 */
export const shortView: QuestionView<Short> = {
  hint: () => 'Write a few sentences. Only you can see them; they go when you close the page.',
  title: () => 'Compare your answer',
  Inputs,
  read: (fields, question) =>
    (fields?.querySelector('textarea')?.value.trim() ?? '') === ''
      ? { ok: false, message: 'Write your answer', inputId: inputId(question, 0) }
      : { ok: true, chosen: [] },
  Feedback,
  summary: () => [],
};

function Inputs({ question }: InputsProps<Short>) {
  return (
    <textarea
      class="short-answer"
      id={inputId(question, 0)}
      rows={5}
      autocomplete="off"
      spellcheck={false}
      aria-label="Your answer"
    />
  );
}

function Feedback({ question }: FeedbackProps<Short>) {
  return (
    <>
      <p class="explanations-title">A good answer could be</p>
      <p>{question.modelAnswer}</p>
      <fieldset class="points">
        <legend>Tick what your answer has</legend>
        {question.points.map((point, place) => {
          const id = `${question.id}-point-${String(place + 1)}`;
          return (
            <div class="option" key={point}>
              <input type="checkbox" id={id} />
              <label for={id}>{point}</label>
            </div>
          );
        })}
      </fieldset>
    </>
  );
}
