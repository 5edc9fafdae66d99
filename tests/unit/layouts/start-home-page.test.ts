// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { askPage } from '../../../src/islands/page-requests.ts';
import { startHomePage } from '../../../src/layouts/start-home-page.ts';
import { resultsOnDevice } from '../../../src/objectives/refresher-results.ts';
import { registerProvider } from '../../../src/tracking/provider-registry.ts';

const clear = vi.fn();
const note = '<p data-device-note>Kept in this browser.</p>';
const places = '<span data-module-state="charter"></span><span data-module-state="other"></span>';

beforeEach(() => {
  clear.mockClear();
  localStorage.clear();
  resultsOnDevice(window)!.keep('charter', 1, { tell: true });
  vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  registerProvider({
    createLearningRecord: () => {
      throw new Error('Not asked for here.');
    },
    device: {
      list: () => [
        {
          moduleId: 'charter',
          status: { completion: 'complete', success: 'unknown' },
          progress: 1,
        },
      ],
      clear,
      isPersistent: () => true,
    },
  });
});

// Each test listens on the same document, so the page that clears everything comes last.
test('a module page shows what is kept of each module, and clears nothing but its own', () => {
  document.body.innerHTML = places;
  startHomePage();
  expect(document.body.textContent).toBe('Completed');
  askPage('clear-progress');
  expect(clear).not.toHaveBeenCalled();
  expect(resultsOnDevice(window)!.read('charter').size).toBe(1);
});

test('the home page clears everything, the results of refreshers with it', () => {
  document.body.innerHTML = note + places;
  startHomePage();
  expect(document.querySelector('[data-module-state="charter"]')?.textContent).toBe('Completed');
  askPage('clear-progress');
  expect(clear).toHaveBeenCalledExactlyOnceWith();
  expect(resultsOnDevice(window)!.read('charter').size).toBe(0);
});
