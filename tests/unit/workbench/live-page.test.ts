// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { startLivePage } from '../../../src/workbench/live-page.ts';

const pageSaying = (status: string, revision: number) =>
  `<main data-live="${String(revision)}"><p role="status" data-live-status>${status}</p><a href="/one">One</a></main>`;

/** A page that is open, and what the server answers next. */
function aLivePage(answer: () => Promise<Response>) {
  document.body.innerHTML = pageSaying('1 error.', 3);
  const told: number[] = [];
  let change: () => void = () => undefined;
  startLivePage(
    document,
    {
      listen: (onChange) => {
        change = onChange;
      },
      tell: (revision) => told.push(revision),
    },
    answer,
  );
  return {
    told,
    change: () => {
      change();
    },
  };
}

const status = () => document.querySelector('[data-live-status]');
const answering = (text: string, init?: ResponseInit) => () =>
  Promise.resolve(new Response(text, init));

test('the server hears which state of the course a page shows', () => {
  expect(aLivePage(answering('')).told).toEqual([3]);
});

test('the main part follows the course, and what is announced and focused stays in place', async () => {
  const { change } = aLivePage(answering(pageSaying('No problems.', 4)));
  const announced = status();
  document.querySelector<HTMLElement>('a')?.focus();
  change();
  await vi.waitFor(() => expect(status()?.textContent).toBe('No problems.'));
  expect(status()).toBe(announced);
  expect(document.activeElement?.getAttribute('href')).toBe('/one');
  expect(document.querySelector('main')?.getAttribute('data-live')).toBe('4');
});

test('what was last known stays while the server cannot answer', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { change } = aLivePage(answering('', { status: 500 }));
  change();
  await vi.waitFor(() =>
    expect(status()?.textContent).toBe('The preview does not answer. This is what it last said.'),
  );
  expect(document.querySelector('a')?.textContent).toBe('One');
});
