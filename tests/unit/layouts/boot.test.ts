// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { boot, bootScript } from '../../../src/layouts/boot.ts';
import {
  READING_KEY,
  readingChoices,
  readingSettings,
} from '../../../src/layouts/reading-settings.ts';

const root = document.documentElement;
const panel = readingSettings
  .map(
    ({ name, options }) =>
      `<select name="${name}" data-reading>${options.map(({ value }) => `<option>${value}</option>`).join('')}</select>`,
  )
  .join('');

beforeEach(() => {
  localStorage.clear();
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  document.body.innerHTML = `${panel}<button data-reading-reset>Back</button><p data-reading-status></p>`;
});

const start = () => {
  boot(window, READING_KEY, readingChoices, ['400 1em Reading']);
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
};
const field = (name: string) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
const choose = (name: string, value: string) => {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
};
const status = () => document.querySelector('[data-reading-status]')!.textContent;

test('what a reader has chosen is on the page as soon as the script has run', () => {
  localStorage.setItem(READING_KEY, '{"size":"larger","colours":"dark"}');
  boot(window, READING_KEY, readingChoices, ['400 1em Reading']);
  expect(root.dataset).toMatchObject({ script: 'on', readSize: 'larger', readColours: 'dark' });
  expect(root.dataset).not.toHaveProperty('readSpacing');
});

test('a choice takes effect at once and is kept; the usual one leaves nothing behind', () => {
  start();
  choose('spacing', 'wide');
  expect(root.dataset['readSpacing']).toBe('wide');
  expect(localStorage.getItem(READING_KEY)).toBe('{"spacing":"wide"}');
  expect(status()).toBe('Kept on this device.');
  choose('spacing', 'usual');
  expect(root.dataset).not.toHaveProperty('readSpacing');
  expect(localStorage.length).toBe(0);
});

test('the panel shows what holds, and goes back to usual', () => {
  localStorage.setItem(READING_KEY, '{"length":"short"}');
  start();
  expect([field('length').value, field('size').value]).toEqual(['short', 'usual']);
  document.querySelector('button')!.click();
  expect(root.dataset).not.toHaveProperty('readLength');
  expect(field('length').value).toBe('usual');
  expect(localStorage.length).toBe(0);
  expect(status()).toBe('Everything is back to usual.');
});

test.each(['{"size":"huge","colour":"dark","script":"off"}', '"dark"', 'null', '{', '[1]'])(
  'what is kept and makes no sense changes nothing: %s',
  (kept) => {
    localStorage.setItem(READING_KEY, kept);
    start();
    expect(Object.keys(root.dataset)).toEqual(['script']);
  },
);

test('where nothing can be kept, a choice holds for the page, and the page says so', () => {
  const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('No storage here.', 'SecurityError');
  });
  start();
  choose('colours', 'light');
  window.dispatchEvent(new Event('pageshow'));
  expect(root.dataset['readColours']).toBe('light');
  expect(status()).toBe(
    'This browser keeps nothing for this page, so your settings last until you leave it.',
  );
  storage.mockRestore();
});

test.each(['has come', 'is refused'])(
  'a module page asks for its fonts when it is there, and changes once each %s',
  async (outcome) => {
    const load = vi.fn(() =>
      outcome === 'has come' ? Promise.resolve([]) : Promise.reject(new Error('404')),
    );
    Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
    root.dataset['lateFonts'] = '';
    start();
    expect(load).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    expect(load).toHaveBeenCalledWith('400 1em Reading');
    expect(root.dataset).toHaveProperty('lateFonts');
    await vi.waitFor(() => {
      expect(root.dataset).not.toHaveProperty('lateFonts');
    });
  },
);

test('the script of the pages is this function and needs nothing else', () => {
  localStorage.setItem(READING_KEY, '{"motion":"reduced"}');
  runInThisContext(bootScript);
  expect(root.dataset).toMatchObject({ script: 'on', readMotion: 'reduced' });
});
