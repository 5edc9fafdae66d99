import type { ComponentChildren } from 'preact';
import type { ShownQuestion } from './shown-question.ts';

interface Props {
  readonly question: ShownQuestion;
  readonly chosen: readonly number[];
  /** Whether options that were not chosen are explained at once or on request. */
  readonly showsAll: boolean;
}

/** Why each option is right or wrong: first the learner's own, then the rest, then where to read more. */
export function AnswerFeedback({ question, chosen, showsAll }: Props) {
  const entries = question.options.map((option, index) => ({
    option,
    isChosen: chosen.includes(index),
  }));
  const others = entries.filter(({ isChosen }) => !isChosen);
  return (
    <>
      <ul class="explanations">
        {entries
          .filter(({ isChosen }) => isChosen)
          .map(({ option }) => (
            <Explanation key={option.key} option={option} label="You chose" />
          ))}
      </ul>
      {others.length > 0 && (
        <OnRequest isOpen={showsAll} title="The other answers, explained">
          <ul class="explanations">
            {others.map(({ option }) => (
              <Explanation key={option.key} option={option} label={undefined} />
            ))}
          </ul>
        </OnRequest>
      )}
      <Sources question={question} />
    </>
  );
}

interface ExplanationProps {
  readonly option: ShownQuestion['options'][number];
  readonly label: string | undefined;
}

function Explanation({ option, label }: ExplanationProps) {
  return (
    <li class={option.correct ? 'explanation is-right' : 'explanation is-wrong'}>
      <p class="explanation-option">
        {label !== undefined && <span class="explanation-label">{label}: </span>}
        {option.text}
      </p>
      <p>
        <strong>{option.correct ? 'Right. ' : 'Not right. '}</strong>
        {option.why}
      </p>
    </li>
  );
}

function OnRequest(props: { isOpen: boolean; title: string; children: ComponentChildren }) {
  if (props.isOpen) {
    return (
      <>
        <p class="explanations-title">{props.title}</p>
        {props.children}
      </>
    );
  }
  return (
    <details class="details">
      <summary>{props.title}</summary>
      <div class="details-body">{props.children}</div>
    </details>
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
