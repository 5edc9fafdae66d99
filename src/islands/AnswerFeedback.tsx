import type { FeedbackProps } from './question-view.ts';
import { viewOf } from './question-views.ts';
import type { ShownQuestion } from './shown-question.ts';

/** Why an answer is right or not, and where to read more. */
export function AnswerFeedback(props: FeedbackProps<ShownQuestion>) {
  const { Feedback } = viewOf(props.question);
  return (
    <>
      <Feedback {...props} />
      <Sources question={props.question} />
    </>
  );
}

function Sources({ question }: { readonly question: ShownQuestion }) {
  return (
    <p class="feedback-sources">
      {question.sources.length > 1 ? 'Sources: ' : 'Source: '}
      {question.sources.map((source, index) => (
        <span key={source.address}>
          {index > 0 && '; '}
          <a href={`#${source.address}`}>
            {source.title} [{source.number}]
          </a>
        </span>
      ))}
    </p>
  );
}
