import { expect, type Locator, type Page } from '@playwright/test';
import type { Question } from '../../src/course/course.ts';

/** Stops of the Tab key that somebody would put up with on the way to one thing. */
const MOST_STOPS = 120;

/** Uses a page with the keyboard alone. */
export interface Keyboard {
  press(key: string): Promise<void>;
  /** Goes with Tab, or back with Shift+Tab, until the thing has the focus. */
  tabTo(wanted: Locator): Promise<void>;
  /** Goes to a button or link that looks like one, and presses Enter. */
  use(wanted: Locator): Promise<void>;
  /** Answers a question that is right or wrong, in its fields. */
  answer(fields: Locator, question: Question, how: 'right' | 'wrong'): Promise<void>;
  /** Makes a choice in the select that has the focus, by typing the start of its text. */
  choose(text: string): Promise<void>;
  /** Puts an item of an `order` question at a place, from 0, with its own buttons. */
  moveItem(fields: Locator, text: string, place: number): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key);

  async function tabTo(wanted: Locator): Promise<void> {
    const key = await wanted.evaluate((element) => {
      const active = element.ownerDocument.activeElement;
      const position = active?.compareDocumentPosition(element) ?? 0;
      const isBefore = (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isBefore && active !== element.ownerDocument.body ? 'Shift+Tab' : 'Tab';
    });
    const hasFocus = () =>
      wanted.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await hasFocus()) return;
      await press(key);
    }
    await expect(wanted, `reached in ${String(MOST_STOPS)} stops of the Tab key`).toBeFocused();
  }

  async function use(wanted: Locator): Promise<void> {
    await tabTo(wanted);
    await press('Enter');
  }

  async function choose(text: string): Promise<void> {
    const select = page.locator('select:focus');
    await page.keyboard.type(text);
    await expect(select.locator('option:checked')).toHaveText(text);
  }

  /** Radio buttons are one stop of the Tab key; arrows go along them. */
  async function chooseRadio(radios: Locator, value: string): Promise<void> {
    const checked = radios.and(radios.page().locator(':checked'));
    await tabTo((await checked.count()) > 0 ? checked : radios.first());
    await press('Space');
    const wanted = radios.and(page.locator(`[value="${value}"]`));
    for (let count = await radios.count(); count > 0; count -= 1) {
      if (await wanted.isChecked()) return;
      await press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
  }

  async function moveItem(fields: Locator, text: string, place: number): Promise<void> {
    const items = fields.locator('.order-items > li');
    const placeOf = async () =>
      (await items.allInnerTexts()).findIndex((shown) => shown.startsWith(text));
    for (let now = await placeOf(); now !== place; now = await placeOf()) {
      const word = now > place ? 'Up' : 'Down';
      await use(fields.getByRole('button', { name: `${word} ${text}`, exact: true }));
    }
  }

  async function answer(fields: Locator, question: Question, how: 'right' | 'wrong') {
    const isWanted = (isRight: boolean) => isRight === (how === 'right');
    switch (question.kind) {
      case 'single': {
        const option = question.options.find(({ correct }) => isWanted(correct));
        return chooseRadio(fields.locator('input'), option?.key ?? '');
      }
      case 'multiple': {
        for (const { key, correct } of question.options) {
          const box = fields.locator(`input[value="${key}"]`);
          await tabTo(box);
          if ((await box.isChecked()) !== isWanted(correct)) await press('Space');
        }
        return;
      }
      case 'truefalse': {
        const [statement, reason] = [0, 1].map((group) =>
          fields.getByRole('radiogroup').nth(group).locator('input'),
        );
        if (!statement || !reason) throw new Error(`“${question.stem}” has two groups.`);
        await chooseRadio(statement, isWanted(question.answer) ? '0' : '1');
        const because = question.because.findIndex(({ correct }) => isWanted(correct));
        return chooseRadio(reason, String(because));
      }
      case 'match': {
        for (const [place, prompt] of question.prompts.entries()) {
          await tabTo(fields.locator('select').nth(place));
          const option = question.options.find(({ key }) => isWanted(key === prompt.answer));
          await choose(option?.text ?? '');
        }
        return;
      }
      case 'order': {
        const wanted = how === 'right' ? question.items : question.items.toReversed();
        for (const [place, { text }] of wanted.entries()) await moveItem(fields, text, place);
        return;
      }
      case 'judge':
      case 'short':
        throw new Error(`“${question.stem}” is not right or wrong.`);
    }
  }

  return { press, tabTo, use, answer, choose, moveItem };
}

/** The thing with the focus is marked as such, and can be seen: no bar of the page lies over it. */
export async function expectFocusInSight(page: Page): Promise<void> {
  expect(await focusSight(page)).toBe('in sight');
}

/** `in sight`, or what is wrong. */
export const focusSight = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    // A link may be broken over lines: the first of its boxes that is in the window counts.
    const box = [...(active?.getClientRects() ?? [])].find(({ bottom }) => bottom > 4);
    if (!active || !box) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline of 2 px';
    const top = document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + 4);
    return active.contains(top) ? 'in sight' : `covered by ${top?.outerHTML.slice(0, 80) ?? ''}`;
  });
