import { render, type ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { ModuleDefinition } from '../../../src/progress/module-definition.ts';
import type { ProgressEvent, ProgressStore } from '../../../src/progress/progress-store.ts';

/** A question as its text stands in a page. The first option is the right one. */
export const aQuestionText = (id: string, objective: string): string => `
<div data-question="${id}" data-kind="single" data-family="f-${id}" data-objective="${objective}">
  <p data-stem>What about ${id}?</p>
  <ol><li data-option="yes">Yes</li><li data-option="no">No</li></ol>
  <details><ol>
    <li data-correct="true"><span data-why>So it is.</span></li>
    <li data-correct="false"><span data-why>So it is not.</span></li>
  </ol></details>
</div>`;

export interface OpenedPage {
  readonly root: HTMLElement;
  readonly store: ProgressStore;
  readonly events: readonly ProgressEvent[];
  press(name: string): Promise<void>;
  choose(index: number): void;
  texts(selector: string): string[];
  focused(): string | undefined;
}

/** A page with one island, brought to life in a module that has just been opened. */
export async function openPage<Props extends object>(
  definition: ModuleDefinition,
  questions: string,
  load: () => Promise<ComponentType<Props>>,
  props: NoInfer<Props>,
  before: readonly ProgressEvent[] = [],
): Promise<OpenedPage> {
  vi.resetModules();
  document.body.innerHTML = `<main><div data-practice-questions>${questions}</div><div id="root"></div></main>
<script type="application/json" id="module-definition">${JSON.stringify(definition)}</script>`;
  const root = document.getElementById('root')!;
  const Island = await load();
  const { pageStore } = await import('../../../src/islands/page-store.ts');
  const store = pageStore(document)!;
  for (const event of before) store.dispatch(event);
  const events: ProgressEvent[] = [];
  store.restore(undefined, { ...store.launch.peek(), isStarted: true });
  store.subscribe((event) => events.push(event));
  await act(() => {
    render(<Island {...props} />, root);
  });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return {
    root,
    store,
    events,
    press: (name) =>
      act(() => {
        [...root.querySelectorAll('button')]
          .find(({ textContent }) => textContent === name)!
          .click();
      }),
    choose(index) {
      root.querySelectorAll('input')[index]!.click();
    },
    texts: (selector) =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
    focused: () => document.activeElement?.textContent,
  };
}
