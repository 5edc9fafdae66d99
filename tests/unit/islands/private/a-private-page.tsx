import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

/** Everything a page could let words out by, and what has gone that way. */
export interface Ways {
  readonly root: HTMLElement;
  readonly draw: (island: VNode) => Promise<void>;
  readonly button: (name: string) => HTMLButtonElement;
  /** Text of everything that was stored, sent, logged or put in the title or the address. */
  readonly outside: () => string;
  readonly copied: string[];
  readonly status: () => string;
}

/** A page around one private island, for the tests of one file. Must be called at its top. */
export function aPrivatePage(text: string): Ways {
  let root: HTMLElement;
  const calls: unknown[][] = [];
  const copied: string[] = [];

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    calls.length = 0;
    copied.length = 0;
    document.title = 'Charter';
    document.body.innerHTML = `<div id="place">${text}<div id="root"></div></div>`;
    root = document.getElementById('root')!;
    const spy = (...values: unknown[]) => void calls.push(values);
    for (const method of ['pushState', 'replaceState'] as const) {
      vi.spyOn(history, method).mockImplementation(spy);
    }
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation(spy);
    }
    vi.stubGlobal('fetch', spy);
    vi.spyOn(navigator, 'sendBeacon').mockImplementation((...values) => {
      spy(...values);
      return true;
    });
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => {
      copied.push(words);
    });
  });

  afterEach(() => {
    render(null, root);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  return {
    get root() {
      return root;
    },
    draw: async (island) => {
      await act(() => {
        render(island, root);
      });
    },
    button: (name) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!,
    outside: () =>
      JSON.stringify([calls, { ...localStorage }, document.title, location.href, document.cookie]),
    copied,
    status: () => root.querySelector('.private-message')!.textContent,
  };
}

/** Types into a field, as a learner does. */
export const type = async (field: Element, words: string) =>
  act(() => {
    (field as HTMLTextAreaElement).value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

export const press = async (control: HTMLElement) =>
  act(async () => {
    control.click();
    await Promise.resolve();
  });
