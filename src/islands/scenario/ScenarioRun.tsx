import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Consequences, Discussion } from './Consequences.tsx';
import { Ending } from './Ending.tsx';
import { goBack, goOn, pick, startOf, stepOf, type ScenarioWay } from './scenario-way.ts';
import { stepHeading } from './step-heading.ts';
import { StepFields } from './StepFields.tsx';
import type { ShownScenario } from './shown-scenario.ts';

interface Props {
  readonly scenario: ShownScenario;
  /** Called whenever an ending is reached. It is not told which. */
  readonly onEnding: () => void;
}

/** One step of the scenario at a time. Focus follows: to what a choice led to, then to the next step. */
export function ScenarioRun({ scenario, onEnding }: Props) {
  const [way, setWay] = useState(() => startOf(scenario));
  const [moves, setMoves] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = stepOf(scenario, way.current);
  const isEnding = step?.kind === 'outcome';

  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  // In the same moment as the ending shows: who closes the page right away has still completed it.
  useLayoutEffect(() => {
    if (isEnding) onEnding();
  }, [isEnding]);

  if (!step) return null;

  const move = (next: ScenarioWay) => {
    setWay(next);
    setMoves(moves + 1);
  };
  const back = () => {
    move(goBack(way));
  };
  const picked = way.picked;
  const isWaiting = picked === undefined;

  return (
    <div class="scenario-run">
      <h3 class="scenario-heading" ref={heading} tabIndex={-1}>
        {stepHeading(step, way)}
      </h3>
      {isWaiting && <p>{step.text}</p>}
      {step.kind === 'outcome' && <Ending scenario={scenario} step={step} way={way} />}
      {step.kind !== 'outcome' && isWaiting && (
        <StepFields
          key={`${step.id}-${String(moves)}`}
          scenario={scenario}
          step={step}
          onPick={(indexes) => {
            move(pick(way, indexes));
          }}
        />
      )}
      {step.kind === 'decide' && picked && <Consequences step={step} picked={picked} />}
      {step.kind === 'consider' && picked && <Discussion step={step} picked={picked} />}
      <div class="buttons">
        {!isWaiting && (
          <button
            type="button"
            class="button"
            onClick={() => {
              move(goOn(way, scenario));
            }}
          >
            Continue
          </button>
        )}
        {(!isWaiting || way.taken.length > 0) && (
          <button type="button" class="button button-secondary" onClick={back}>
            Go back and try another way
          </button>
        )}
        {isEnding && (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              move(startOf(scenario));
            }}
          >
            Start again
          </button>
        )}
      </div>
    </div>
  );
}
