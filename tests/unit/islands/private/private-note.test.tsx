// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PrivateNote } from '../../../../src/islands/private/PrivateNote.tsx';
import { aPrivatePage, press, type } from './a-private-page.tsx';

const MARKER = 'marker-7f3a';
const page = aPrivatePage('<p id="place-prompt">Why?</p><div id="place-privacy">Private.</div>');
const note = <PrivateNote name="charter:note:theme" place="place" />;
const field = () => page.root.querySelector('textarea')!;
const keep = () => page.root.querySelector<HTMLInputElement>('#place-keep')!;

beforeEach(() => page.draw(note));

test('the field is named by the prompt and described by what privacy is', () => {
  expect(field().getAttribute('aria-labelledby')).toBe('place-prompt');
  expect(field().getAttribute('aria-describedby')).toBe('place-privacy');
});

test('the browser is asked not to remember what is written', () => {
  expect(field().getAttribute('autocomplete')).toBe('off');
});

test('nothing that is typed leaves the page, and the device keeps none of it', async () => {
  await type(field(), MARKER);
  expect(page.outside()).not.toContain(MARKER);
  expect(JSON.stringify({ ...sessionStorage })).toContain(MARKER);
});

test('there is no form that could send it', () => {
  expect(page.root.querySelector('form, [type="submit"], [name]')).toBeNull();
  expect([...page.root.querySelectorAll('button')].every(({ type }) => type === 'button')).toBe(
    true,
  );
});

test('it is there again after the page is opened again in the same tab', async () => {
  await type(field(), MARKER);
  render(null, page.root);
  await page.draw(note);
  expect(field().value).toBe(MARKER);
});

describe('keeping it on the device', () => {
  test('is off at first, and a choice', async () => {
    expect(keep().checked).toBe(false);
    await type(field(), MARKER);
    await press(keep());
    expect(page.status()).toBe('Kept on this device until you clear it.');
    expect(localStorage.getItem('groundings:1:private:charter:note:theme')).toBe(MARKER);
  });

  test('can be taken back', async () => {
    await type(field(), MARKER);
    await press(keep());
    await press(keep());
    expect(page.status()).toBe('Kept until you close the tab.');
    expect(localStorage.length).toBe(0);
  });

  test('is refused in words where the browser refuses it', async () => {
    render(null, page.root);
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    await page.draw(note);
    await press(keep());
    expect(page.status()).toBe('This browser does not let the page keep anything on this device.');
    expect(keep().checked).toBe(false);
  });
});

describe('copying', () => {
  test('hands the words to the clipboard and says so', async () => {
    await type(field(), MARKER);
    await press(page.button('Copy'));
    expect(page.copied).toEqual([MARKER]);
    expect(page.status()).toBe('Copied.');
  });

  test('says what to do where a page may not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await type(field(), MARKER);
    await press(page.button('Copy'));
    expect(page.status()).toBe(
      'This browser does not allow copying here. Select the words and copy them.',
    );
  });
});

test('printing prints the note alone', async () => {
  const place = document.getElementById('place')!;
  const marks: boolean[] = [];
  vi.stubGlobal('print', () => marks.push(place.hasAttribute('data-printed-alone')));
  await press(page.button('Print'));
  window.dispatchEvent(new Event('afterprint'));
  expect(marks).toEqual([true]);
  expect(place.hasAttribute('data-printed-alone')).toBe(false);
});

describe('clearing', () => {
  beforeEach(async () => {
    await type(field(), MARKER);
    await press(keep());
  });

  test('asks first, without moving the focus', async () => {
    page.button('Clear…').focus();
    await press(page.button('Clear…'));
    expect(document.activeElement).toBe(page.button('Clear it for good'));
    expect(field().value).toBe(MARKER);
    await press(page.button('Do not clear'));
    expect(field().value).toBe(MARKER);
  });

  test('leaves nothing on the page or the device', async () => {
    await press(page.button('Clear…'));
    await press(page.button('Clear it for good'));
    expect(page.status()).toBe('Cleared from this page and this device.');
    expect(field().value).toBe('');
    expect(keep().checked).toBe(false);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect(document.body.innerHTML).not.toContain(MARKER);
  });
});
