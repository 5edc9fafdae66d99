import type { ShownChoice, ShownScenario, ShownStep } from './shown-scenario.ts';

/** Reads a scenario from the text that `ScenarioText.astro` wrote into the page. */
export function readScenario(container: Element | null): ShownScenario | undefined {
  const element = container?.querySelector<HTMLElement>('[data-scenario]');
  if (!element) return undefined;
  const { scenario, start } = element.dataset;
  return {
    id: scenario ?? '',
    start: start ?? '',
    steps: [...element.querySelectorAll<HTMLElement>('[data-step]')].map(readStep),
  };
}

function readStep(element: HTMLElement): ShownStep {
  const common = { id: element.dataset['step'] ?? '', text: textIn(element, '[data-text]') };
  switch (element.dataset['kind']) {
    case 'decide':
      return {
        ...common,
        kind: 'decide',
        question: textIn(element, '[data-ask]'),
        choices: [...element.querySelectorAll<HTMLElement>('[data-choice]')].map(readChoice),
      };
    case 'consider':
      return {
        ...common,
        kind: 'consider',
        question: textIn(element, '[data-ask]'),
        explanations: [...element.querySelectorAll<HTMLElement>('[data-explanation]')].map(
          (entry) => ({ text: textIn(entry, '[data-says]'), why: textIn(entry, '[data-why]') }),
        ),
        next: nextIn(element),
      };
    default:
      return {
        ...common,
        kind: 'outcome',
        debrief: textIn(element, '[data-debrief]'),
        objective: textIn(element, '[data-objective]'),
      };
  }
}

const readChoice = (element: HTMLElement): ShownChoice => ({
  text: textIn(element, '[data-says]'),
  next: nextIn(element),
  consequences: [...element.querySelectorAll<HTMLElement>('[data-consequence]')].map((entry) => ({
    label: entry.dataset['consequence'] ?? '',
    text: entry.textContent.trim(),
  })),
  why: textIn(element, '[data-why]'),
});

const nextIn = (element: HTMLElement): string =>
  element.querySelector<HTMLElement>('[data-next]')?.dataset['next'] ?? '';

const textIn = (element: Element, selector: string): string =>
  element.querySelector(selector)?.textContent.trim() ?? '';
