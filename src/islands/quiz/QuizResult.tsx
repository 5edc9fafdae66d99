import type { Ref } from 'preact';
import type { Progress, QuizProgress } from '../../progress/progress.ts';
import { isPassing } from '../../quiz/score-quiz.ts';
import { AnswerFeedback } from '../AnswerFeedback.tsx';
import type { ShownQuestion } from '../shown-question.ts';
import { mustBeRight } from './must-be-right.ts';
import { percent } from './percent.ts';

export interface PartLink {
  readonly title: string;
  /** Fragment of the part. */
  readonly address: string;
}

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly questions: readonly ShownQuestion[];
  readonly answers: Progress['answers'];
  readonly quiz: QuizProgress;
  readonly passingScore: number;
  readonly passMarkBasis: string;
  readonly tries: number | undefined;
  readonly revisit: Readonly<Record<string, readonly PartLink[]>>;
  readonly next: PartLink;
  readonly onRetake: () => void;
}

/** The result in words, what to revisit, and every answer explained. */
export function QuizResult(props: Props) {
  const { questions, answers, quiz, passingScore, tries } = props;
  const isRight = (question: ShownQuestion) => answers[question.id]?.outcome === 'right';
  const rightCount = questions.filter(isRight).length;
  const lastScore = quiz.lastScore ?? 0;
  const missed = questions.filter((question) => !isRight(question));
  const mustPassMissed = missed.filter(mustBeRight).length;
  const hasPassedNow = isPassing(lastScore, passingScore) && mustPassMissed === 0;
  const hasPassed = isPassing(quiz.bestScore ?? 0, passingScore);
  const triesLeft = tries === undefined ? undefined : Math.max(0, tries - quiz.attempts);
  const links = linksToRevisit(missed, props.revisit);

  return (
    <div class="quiz-result">
      <h3 class="quiz-heading" ref={props.headingRef} tabIndex={-1}>
        {hasPassedNow ? 'You passed' : 'Not passed yet'}
      </h3>
      <p>
        You answered {rightCount} of {questions.length} questions right: {percent(lastScore)}. The
        pass mark is {percent(passingScore)}.
      </p>
      <p class="quiz-basis">{props.passMarkBasis}</p>
      {mustPassMissed > 0 && (
        <p>
          {mustPassMissed === 1 ? 'A question' : `${String(mustPassMissed)} questions`} that must be
          right to pass {mustPassMissed === 1 ? 'was' : 'were'} not right. Below it says which.
        </p>
      )}
      {hasPassed && !hasPassedNow && (
        <p>You passed earlier with {percent(quiz.bestScore ?? 0)}. That result stays.</p>
      )}
      {!hasPassed && (
        <p>
          {triesLeft === undefined &&
            'You can try again as often as you like; nothing is reported as failed.'}
          {triesLeft !== undefined &&
            triesLeft > 0 &&
            `You can try again: ${triesInWords(triesLeft)} left.`}
          {triesLeft === 0 && 'All tries are used. Speak to your trainer about what happens next.'}
        </p>
      )}
      {links.length > 0 && (
        <>
          <h4>Worth another look</h4>
          <ul>
            {links.map(({ title, address }) => (
              <li key={address}>
                <a href={`#${address}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        {hasPassed && (
          <a class="button" href={`#${props.next.address}`}>
            Go on to: {props.next.title}
          </a>
        )}
        {triesLeft !== 0 && (
          <button
            type="button"
            class={hasPassed ? 'button button-secondary' : 'button'}
            onClick={props.onRetake}
          >
            {hasPassed ? 'Take it again for practice' : 'Try again with new questions'}
          </button>
        )}
      </div>
      <h4>Your answers, explained</h4>
      <ol class="result-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <p class="result-stem">{question.stem}</p>
            <p class={isRight(question) ? 'result-mark is-right' : 'result-mark is-wrong'}>
              {isRight(question) ? 'Right' : 'Not right'}
              {mustBeRight(question) && ' (must be right to pass)'}
            </p>
            <AnswerFeedback
              question={question}
              chosen={answers[question.id]?.chosen ?? []}
              showsAll={false}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

const triesInWords = (count: number): string =>
  count === 1 ? 'one try' : `${String(count)} tries`;

function linksToRevisit(
  missed: readonly ShownQuestion[],
  revisit: Props['revisit'],
): readonly PartLink[] {
  const links = missed.flatMap((question) => revisit[question.objective] ?? []);
  return links.filter(
    (link, index) => links.findIndex(({ address }) => address === link.address) === index,
  );
}
