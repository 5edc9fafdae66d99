import type { ShownQuestion } from './shown-question.ts';

/** Reads a question from the text that `QuestionText.astro` wrote into the page. */
function readQuestion(element: HTMLElement): ShownQuestion {
  const explanations = [...element.querySelectorAll<HTMLElement>('[data-correct]')];
  const { question, kind, family, objective } = element.dataset;
  return {
    id: question ?? '',
    kind: kind === 'multiple' ? 'multiple' : 'single',
    family: family ?? '',
    objective: objective ?? '',
    stem: textOf(element.querySelector('[data-stem]')),
    options: [...element.querySelectorAll<HTMLElement>('[data-option]')].map((option, index) => ({
      key: option.dataset['option'] ?? '',
      text: textOf(option),
      correct: explanations[index]?.dataset['correct'] === 'true',
      why: textOf(explanations[index]?.querySelector('[data-why]') ?? null),
    })),
    sources: [...element.querySelectorAll<HTMLAnchorElement>('[data-source]')].map((link) => ({
      number: Number(link.dataset['source']),
      title: textOf(link),
      address: link.hash.slice(1),
    })),
  };
}

/** All questions inside a part of the page, in the order they stand there. */
export const readQuestions = (container: Element | null): ShownQuestion[] =>
  [...(container?.querySelectorAll<HTMLElement>('[data-question]') ?? [])].map(readQuestion);

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';
