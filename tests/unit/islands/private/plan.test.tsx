// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Plan } from '../../../../src/islands/private/Plan.tsx';
import { aPrivatePage, press, type } from './a-private-page.tsx';

const MARKER = 'marker-7f3a';
const page = aPrivatePage(
  '<p>If <span data-cue>it gets dark</span>, then I will…</p>' +
    '<ul data-suggestions><li>switch on both lamps</li><li>wheel it home.</li></ul>',
);
const plan = <Plan name="charter:plan:dark" place="place" />;
const radios = () => [...page.root.querySelectorAll<HTMLInputElement>('[type="radio"]')];
const own = () => page.root.querySelector<HTMLInputElement>('[type="text"]')!;
const sentence = () => page.root.querySelector('.plan-sentence')!.textContent;
const labels = () => radios().map(({ labels }) => labels![0]!.textContent);

beforeEach(() => page.draw(plan));

test('offers what the author suggests, and own words last, with nothing chosen', () => {
  expect(page.root.querySelector('legend')!.textContent).toBe('If it gets dark, then I will…');
  expect(labels()).toEqual(['switch on both lamps', 'wheel it home', 'something in my own words:']);
  expect(radios().map(({ checked }) => checked)).toEqual([false, false, false]);
  expect(sentence()).toBe('Choose one, or write your own.');
});

test('is on paper what was chosen, and empty for lines to write on where nothing was', async () => {
  const onPaper = () => page.root.querySelector('.private-print')!.textContent;
  expect(onPaper()).toBe('');
  await press(radios()[0]!);
  expect(onPaper()).toBe('If it gets dark, then I will switch on both lamps.');
});

test('reads a suggestion back as one sentence', async () => {
  await press(radios()[1]!);
  expect(sentence()).toBe('If it gets dark, then I will wheel it home.');
});

test('reads own words back, and takes them for the choice', async () => {
  await press(radios()[0]!);
  await type(own(), 'ask for a lift.');
  expect(radios().map(({ checked }) => checked)).toEqual([false, false, true]);
  expect(sentence()).toBe('If it gets dark, then I will ask for a lift.');
});

test('goes back from own words to a suggestion', async () => {
  await type(own(), 'ask for a lift');
  await press(radios()[0]!);
  expect(sentence()).toBe('If it gets dark, then I will switch on both lamps.');
  expect(own().value).toBe('');
});

test('nothing leaves the page, and the device keeps none of it', async () => {
  await type(own(), MARKER);
  expect(page.outside()).not.toContain(MARKER);
  expect(page.root.querySelector('form, [type="submit"]')).toBeNull();
});

test('is there again in the same tab, in own words or as the suggestion it was', async () => {
  await type(own(), MARKER);
  render(null, page.root);
  await page.draw(plan);
  expect([own().value, radios()[2]!.checked]).toEqual([MARKER, true]);
  await press(radios()[1]!);
  render(null, page.root);
  await page.draw(plan);
  expect(radios().map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('copies the whole sentence, and only when there is one', async () => {
  expect(page.button('Copy').disabled).toBe(true);
  await press(radios()[0]!);
  await press(page.button('Copy'));
  expect(page.copied).toEqual(['If it gets dark, then I will switch on both lamps.']);
});

test('clearing takes the choice back as well', async () => {
  await type(own(), MARKER);
  await press(page.button('Clear…'));
  await press(page.button('Clear it for good'));
  expect(radios().some(({ checked }) => checked)).toBe(false);
  expect(sentence()).toBe('Choose one, or write your own.');
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
