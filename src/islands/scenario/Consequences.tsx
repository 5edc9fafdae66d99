import type { ConsiderStep, DecideStep } from './shown-scenario.ts';

interface ConsequencesProps {
  readonly step: DecideStep;
  readonly picked: readonly number[];
}

/** What follows from a choice, first for those it touches, then why. It is shown, not marked. */
export function Consequences({ step, picked: [index = 0] }: ConsequencesProps) {
  const choice = step.choices[index];
  if (!choice) return null;
  return (
    <>
      <p class="explanation-option">
        <span class="explanation-label">You chose: </span>
        {choice.text}
      </p>
      <dl class="consequences">
        {choice.consequences.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>Why: </strong>
        {choice.why}
      </p>
    </>
  );
}

interface DiscussionProps {
  readonly step: ConsiderStep;
  readonly picked: readonly number[];
}

/** Every explanation talked over, whether or not the learner thought of it. */
export function Discussion({ step, picked }: DiscussionProps) {
  return (
    <ul class="explanations">
      {step.explanations.map(({ text, why }, index) => (
        <li class="explanation" key={text}>
          <p class="explanation-option">
            <span class="explanation-label">
              {picked.includes(index) ? 'You ticked: ' : 'Also possible: '}
            </span>
            {text}
          </p>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}
