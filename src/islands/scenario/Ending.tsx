import { recap, type ScenarioWay } from './scenario-way.ts';
import type { OutcomeStep, ShownScenario } from './shown-scenario.ts';

interface Props {
  readonly scenario: ShownScenario;
  readonly step: OutcomeStep;
  readonly way: ScenarioWay;
}

/** The way the learner took, and what to take from it. */
export function Ending({ scenario, step, way }: Props) {
  return (
    <>
      <p class="explanation-label">The way you took</p>
      <ol class="scenario-recap">
        {recap(way, scenario).map(({ question, answers }, index) => (
          <li key={index}>
            {question}
            {answers.length === 1 ? (
              <p>{answers[0]}</p>
            ) : (
              <ul>
                {answers.map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p class="explanation-label">Looking back</p>
      <p>{step.debrief}</p>
      <p>This practised: I can {step.objective}.</p>
    </>
  );
}
