import { useEffect, useState } from 'preact/hooks';
import { pageStore } from '../page-store.ts';
import { readScenario } from './read-scenario.ts';
import { ScenarioRun } from './ScenarioRun.tsx';
import type { ShownScenario } from './shown-scenario.ts';

interface Props {
  /** Id of the element that holds the scenario as text. */
  readonly place: string;
}

/** A story in steps: decide, see what follows, go back and try another way. */
export function Scenario({ place }: Props) {
  const [scenario, setScenario] = useState<ShownScenario>();

  useEffect(() => {
    setScenario(readScenario(document.getElementById(place)));
  }, [place]);

  return scenario ? (
    <ScenarioRun
      scenario={scenario}
      onEnding={() => {
        pageStore(document)?.dispatch({ type: 'scenario-completed', scenarioId: scenario.id });
      }}
    />
  ) : null;
}
