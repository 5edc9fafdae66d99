import { expect, type CDPSession, type JSHandle, type Page } from '@playwright/test';
import { focusSight } from '../helpers/keyboard.ts';

/** A place where the Tab key stops. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  /** What a person with a keyboard would stumble over. */
  readonly troubles: readonly string[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More than any of our pages has: a walk that gets there goes round in circles. */
const MOST_STOPS = 600;

/** Goes through a page with the Tab key, from its top until the focus leaves it. */
export async function walk(page: Page): Promise<readonly Stop[]> {
  const devtools = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  await goToTop(page);
  let before: { readonly element: JSHandle<Element | null>; readonly box: Box } | undefined;
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const element = await page.evaluateHandle(() => document.activeElement);
    const box = await boxOf(element);
    // After the last stop the focus goes to the window, or from the top again.
    if (!box || (before && (await isFirst(element)))) return stops;
    const { role, name } = await nameOf(devtools);
    const troubles: string[] = [];
    if (name === '') troubles.push('has no name');
    const sight = await focusSight(page);
    if (sight !== 'in sight') troubles.push(sight);
    else if (!(await looksDifferent(page, element))) troubles.push('looks the same without focus');
    if (before && !(await follows(before.element, element)))
      troubles.push('comes back in the text');
    if (before && liesBack(before.box, box)) troubles.push('comes back on the page');
    stops.push({ role, name, troubles });
    before = { element, box };
  }
  throw new Error(`The Tab key has made ${String(MOST_STOPS)} stops and is not at the end.`);
}

async function goToTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

/** Where something lies on the page, wherever it is scrolled to; nothing for the page itself. */
const boxOf = (element: JSHandle<Element | null>): Promise<Box | undefined> =>
  element.evaluate((active) => {
    if (!active || active === document.body) return undefined;
    const { left, right, top, bottom } = active.getBoundingClientRect();
    return { left, right, top: top + scrollY, bottom: bottom + scrollY };
  });

const isFirst = (element: JSHandle<Element | null>): Promise<boolean> =>
  element.evaluate((active) => active?.matches('.skip-link') === true);

const follows = (
  before: JSHandle<Element | null>,
  element: JSHandle<Element | null>,
): Promise<boolean> =>
  before.evaluate(
    (earlier, later) =>
      later !== null &&
      ((earlier?.compareDocumentPosition(later) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    element,
  );

/** Above, and not at the head of another column. */
const liesBack = (before: Box, now: Box): boolean =>
  now.bottom <= before.top && now.left < before.right;

async function nameOf(devtools: CDPSession): Promise<{ role: string; name: string }> {
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const { objectId } = result;
  if (objectId === undefined) throw new Error('Nothing has the focus.');
  const tree = await devtools.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  const [node] = tree.nodes;
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  return { role: text(node?.role?.value), name: text(node?.name?.value) };
}

/** Compares what people see around the focus with what they see when it is taken away. */
async function looksDifferent(page: Page, element: JSHandle<Element | null>): Promise<boolean> {
  const focused = await pictureOf(page, element);
  await element.evaluate((active) => (active as HTMLElement).blur());
  const blurred = await pictureOf(page, element, focused.clip);
  await element.evaluate((active) => (active as HTMLElement).focus({ preventScroll: true }));
  return !focused.picture.equals(blurred.picture);
}

const ROOM_FOR_RING = 8;

async function pictureOf(page: Page, element: JSHandle<Element | null>, known?: Clip) {
  const clip = known ?? (await clipOf(page, element));
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  return { clip, picture };
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of something that is in the window, with room for a ring around it. */
async function clipOf(page: Page, element: JSHandle<Element | null>): Promise<Clip> {
  const window = page.viewportSize();
  const box = await element.evaluate((active) => active?.getBoundingClientRect().toJSON() as Box);
  expect(window, 'a window with a size').not.toBeNull();
  const x = Math.max(0, box.left - ROOM_FOR_RING);
  const y = Math.max(0, box.top - ROOM_FOR_RING);
  const right = Math.min(window?.width ?? 0, box.right + ROOM_FOR_RING);
  const bottom = Math.min(window?.height ?? 0, box.bottom + ROOM_FOR_RING);
  return { x, y, width: right - x, height: bottom - y };
}
