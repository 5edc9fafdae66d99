import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the pictures of the steps go. */
const pictures = fileURLToPath(new URL('../../dist/test-results/author-steps/', import.meta.url));

/** The editor as somebody uses it who sees and types. */
export function editorPage(page: Page) {
  const dialog = page.getByRole('dialog');
  const field = (name: string, within: Page | Locator = page) =>
    within.getByRole('textbox', { name, exact: false }).first();
  let step = 0;

  const choose = async (name: string, value: string, within: Page | Locator = page) => {
    const box = within.getByRole('combobox', { name: new RegExp(`^${name}`) });
    await box.click();
    await box.pressSequentially(value.slice(0, 6), { delay: 20 });
    await page.getByRole('option', { name: value, exact: true }).click();
  };

  const endOf = async (paragraph: string) => {
    await page.locator('[contenteditable=true] p', { hasText: paragraph }).click();
    await page.keyboard.press('End');
  };

  return {
    dialog,
    field,
    choose,
    /** A picture of the page, named after what was just done. */
    picture: async (name: string) => {
      step += 1;
      mkdirSync(pictures, { recursive: true });
      const file = `${String(step).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: join(pictures, file) });
    },
    /** Opens a list of the last module from the menu, and the form for something new. */
    add: async (list: string) => {
      await page.getByRole('link', { name: list, exact: true }).last().click();
      await page.getByRole('button', { name: 'Add', exact: true }).first().click();
      await expect(page.getByRole('button', { name: 'Create' })).toBeVisible();
    },
    fill: async (name: string, value: string, within: Page | Locator = page) => {
      await field(name, within).fill(value);
      await field(name, within).blur();
    },
    /** Fills in one item of the first list of the form, in the window that opens for it. */
    addItem: async (fillIn: () => Promise<void>) => {
      await page.getByRole('button', { name: 'Add', exact: true }).first().click();
      await fillIn();
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    endOf,
    newLineBelow: async (paragraph: string) => {
      await endOf(paragraph);
      await page.keyboard.press('Enter');
    },
    /** Puts a component where the cursor is and opens its settings. */
    insert: async (component: string) => {
      await page.getByRole('button', { name: 'Insert a component' }).click();
      await page.getByRole('menuitem', { name: component }).first().click();
      await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
      await expect(dialog).toBeVisible();
    },
    done: async () => {
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(dialog).toBeHidden();
    },
  };
}
