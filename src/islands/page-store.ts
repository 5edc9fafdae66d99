// Lets a component that reads a signal draw again when it changes.
import '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { emptyProgress, type Progress } from '../progress/progress.ts';
import type { ModuleDefinition } from '../progress/module-definition.ts';
import { createProgressStore, type ProgressStore } from '../progress/progress-store.ts';

/** Where a module page keeps its definition, as a JSON data block. */
export const DEFINITION_ELEMENT_ID = 'module-definition';

const stores = new WeakMap<Document, ProgressStore>();

/** The one store of a module page: all islands of the page share it. `undefined` on other pages. */
export function pageStore(page: Document): ProgressStore | undefined {
  const existing = stores.get(page);
  if (existing) return existing;
  const block = page.getElementById(DEFINITION_ELEMENT_ID);
  if (!block) return undefined;
  const store = createProgressStore(JSON.parse(block.textContent) as ModuleDefinition);
  stores.set(page, store);
  return store;
}

/**
 * The page's store, from the second render on. The first render must equal the built HTML, so
 * that the browser can take it over.
 */
export function usePageStore(): ProgressStore | undefined {
  const [store, setStore] = useState<ProgressStore>();
  useEffect(() => {
    setStore(pageStore(document));
  }, []);
  return store;
}

/** Progress to draw from; empty until the page's store is known. */
export const progressOf = (store: ProgressStore | undefined): Progress =>
  store?.progress.value ?? emptyProgress;
