import { useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../ErrorSummary.tsx';
import type { ConsiderStep, DecideStep, ShownScenario } from './shown-scenario.ts';

interface Props {
  readonly scenario: ShownScenario;
  readonly step: DecideStep | ConsiderStep;
  /** Called with indexes in the order shown: one for a decision, one or more to consider. */
  readonly onPick: (picked: readonly number[]) => void;
}

/** The question of a step, with whole sentences to choose from. Nothing is chosen beforehand. */
export function StepFields({ scenario, step, onPick }: Props) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const [failedAttempts, setFailedAttempts] = useState(0);
  const isDecision = step.kind === 'decide';
  const entries = isDecision ? step.choices : step.explanations;
  const base = `scenario-${scenario.id}-${step.id}`;
  const hintId = `${base}-hint`;
  const errorId = `${base}-error`;
  const inputId = (index: number) => `${base}-option-${String(index + 1)}`;
  const error =
    failedAttempts === 0
      ? undefined
      : isDecision
        ? 'Choose what you do'
        : 'Tick at least one explanation';

  const choose = () => {
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])];
    const picked = inputs.flatMap((input, index) => (input.checked ? [index] : []));
    if (picked.length === 0) setFailedAttempts(failedAttempts + 1);
    else onPick(picked);
  };

  return (
    <>
      {error !== undefined && (
        <ErrorSummary message={error} inputId={inputId(0)} attempt={failedAttempts} />
      )}
      <fieldset
        class="question"
        ref={fields}
        aria-describedby={error === undefined ? hintId : `${hintId} ${errorId}`}
      >
        <legend>{step.question}</legend>
        <p class="hint" id={hintId}>
          {isDecision
            ? 'Choose one. You can come back and try another.'
            : 'Tick what could be so. Nothing here is right or wrong.'}
        </p>
        {error !== undefined && (
          <p class="field-error" id={errorId}>
            <span class="visually-hidden">Error: </span>
            {error}
          </p>
        )}
        {entries.map(({ text }, index) => (
          <div class="option" key={text}>
            <input
              type={isDecision ? 'radio' : 'checkbox'}
              name={base}
              id={inputId(index)}
              value={String(index)}
            />
            <label for={inputId(index)}>{text}</label>
          </div>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={choose}>
        {isDecision ? 'Choose' : 'Talk them over'}
      </button>
    </>
  );
}
