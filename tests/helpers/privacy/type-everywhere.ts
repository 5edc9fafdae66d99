import { expect, type Frame, type Locator } from '@playwright/test';
import { MARKER } from './marker-watch.ts';

const notForText = ['button', 'checkbox', 'color', 'file', 'hidden', 'image', 'radio', 'range']
  .concat('reset', 'submit')
  .map((type) => `[type="${type}"]`)
  .join(', ');

/** Whatever takes words. */
export const TEXT_FIELDS = [
  'textarea:not([readonly])',
  `input:not(${notForText})`,
  '[contenteditable]:not([contenteditable="false"])',
].join(', ');

/**
 * Fields that lessons ask for: one for each note and plan, and each question in one's own words. What
 * is asked to bring something back to mind is drawn, and may be of any kind.
 */
const ASKED_FOR = '.private-text, .check:not(.recall):has([data-kind="short"])';

/**
 * Types the marker, each time with a number, into every text field of every section, and has answers
 * checked that are typed.
 * @returns the number of fields, none of which was left out
 */
export async function typeEverywhere(frame: Frame): Promise<number> {
  const all = frame.locator(TEXT_FIELDS);
  const askedFor = await frame.locator(ASKED_FOR).count();
  await expect(async () => {
    expect(await all.count()).toBeGreaterThanOrEqual(askedFor);
  }).toPass();

  const sections = await frame
    .locator('[data-section]')
    .filter({ has: all })
    .evaluateAll((each) => each.map(({ id }) => id));
  let typed = 0;
  for (const id of sections) {
    await frame.evaluate((hash) => {
      location.hash = hash;
    }, id);
    const section = frame.locator(`[id="${id}"]`);
    await expect(section).toBeVisible();
    typed += await typeInto(section, typed);
  }
  expect(typed, 'every text field of the page was typed into').toBe(await all.count());
  return typed;
}

/** Types into the text fields of a part of a page that is in view. */
export async function typeInto(place: Locator, firstNumber = 0): Promise<number> {
  await place.locator('details').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
  });
  const fields = await place.locator(TEXT_FIELDS).all();
  for (const [index, field] of fields.entries()) {
    await field.fill(`${MARKER}-${String(firstNumber + index)}`);
    if (await field.evaluate((element) => element instanceof HTMLInputElement)) {
      await field.press('Enter');
    }
    await field.blur();
  }
  for (const check of await place.locator('.check:has(textarea)').all()) {
    await check.getByRole('button', { name: 'Check answer' }).click();
    await expect(check.locator('.feedback-title')).toBeFocused();
  }
  return fields.length;
}
