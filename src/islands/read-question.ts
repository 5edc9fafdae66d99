import type { ShownOf, ShownQuestion } from './shown-question.ts';

/** Reads a question from the text that `QuestionText.astro` wrote into the page. */
function readQuestion(element: HTMLElement): ShownQuestion {
  const { question, family, objective, order, must } = element.dataset;
  const common: Common = {
    id: question ?? '',
    family: family ?? '',
    objective: objective ?? '',
    stem: textOf(element.querySelector('[data-stem]')),
    sources: allIn<HTMLAnchorElement>(element, '[data-source]').map(readSource),
  };
  const graded = { ...common, optionOrder: orderOf(order), mustPass: must === 'pass' };
  switch (element.dataset['kind'] as ShownQuestion['kind'] | undefined) {
    case 'truefalse':
      return {
        ...graded,
        kind: 'truefalse',
        answer: element.querySelector('[data-answer]')?.getAttribute('data-answer') === 'true',
        whyTrue: textOf(element.querySelector('[data-why-true]')),
        whyFalse: textOf(element.querySelector('[data-why-false]')),
        because: readOptions(element),
      };
    case 'order':
      return {
        ...graded,
        kind: 'order',
        items: allIn(element, '[data-item]').map((item) => ({
          key: item.dataset['item'] ?? '',
          text: textOf(item.querySelector('[data-text]')),
          why: whyIn(item),
        })),
      };
    case 'match':
      return {
        ...graded,
        kind: 'match',
        prompts: readPrompts(element),
        options: readNames(element),
      };
    case 'judge':
      return {
        ...common,
        kind: 'judge',
        actions: readPrompts(element).map(({ answer, ...action }) => ({
          ...action,
          rating: answer as ShownOf<'judge'>['actions'][number]['rating'],
        })),
      };
    case 'short':
      return {
        ...common,
        kind: 'short',
        modelAnswer: textOf(element.querySelector('[data-model-answer]')),
        points: allIn(element, '[data-point]').map(textOf),
      };
    case 'multiple':
      return { ...graded, kind: 'multiple', options: readOptions(element) };
    default:
      return { ...graded, kind: 'single', options: readOptions(element) };
  }
}

/** The page's list of sources has the title; the question has only the number. */
function readSource(link: HTMLAnchorElement): ShownQuestion['sources'][number] {
  const address = link.hash.slice(1);
  const title = link.ownerDocument.getElementById(address)?.querySelector('[data-source-title]');
  return { number: Number(textOf(link)), title: textOf(title ?? null), address };
}

type Common = Pick<ShownQuestion, 'id' | 'family' | 'objective' | 'stem' | 'sources'>;

/** All questions inside a part of the page, in the order they stand there. */
export const readQuestions = (container: Element | null): ShownQuestion[] =>
  container ? allIn(container, '[data-question]').map(readQuestion) : [];

/** A question wherever it stands in the page. */
export function findQuestion(page: ParentNode, id: string): ShownQuestion | undefined {
  const element = page.querySelector<HTMLElement>(`[data-question="${id}"]`);
  return element ? readQuestion(element) : undefined;
}

/** Options or reasons: names in one list, explanations in another. */
function readOptions(element: Element): ShownOf<'single'>['options'] {
  const explanations = allIn(element, '[data-correct]');
  return readNames(element).map((name, index) => ({
    ...name,
    correct: explanations[index]?.dataset['correct'] === 'true',
    why: whyIn(explanations[index]),
  }));
}

const readNames = (element: Element) =>
  allIn(element, '[data-option]').map((option) => ({
    key: option.dataset['option'] ?? '',
    text: textOf(option),
  }));

/** Prompts or actions: names in one list, what belongs to them in another. */
function readPrompts(element: Element): ShownOf<'match'>['prompts'] {
  const explanations = allIn(element, '[data-answer]');
  return allIn(element, '[data-prompt]').map((prompt, index) => ({
    key: prompt.dataset['prompt'] ?? '',
    text: textOf(prompt),
    answer: explanations[index]?.dataset['answer'] ?? '',
    why: whyIn(explanations[index]),
  }));
}

const orderOf = (order: string | undefined): 'fixed' | 'shuffled' =>
  order === 'shuffled' ? order : 'fixed';

const allIn = <Found extends HTMLElement = HTMLElement>(
  container: ParentNode,
  selector: string,
) => [...container.querySelectorAll<Found>(selector)];

const whyIn = (element: Element | undefined): string =>
  textOf(element?.querySelector('[data-why]') ?? null);

const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';
