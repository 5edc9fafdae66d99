import { describe, expect, test } from 'vitest';
import { createAttendedTime } from '../../../src/tracking/attended-time.ts';
import { MINUTE, SECOND } from './a-session.ts';
import { createFakePage } from './fake-page.ts';

function begin() {
  const page = createFakePage();
  return { page, attended: createAttendedTime(page.environment) };
}

describe('attended time', () => {
  test('counts from the start on and adds up', async () => {
    const { page, attended } = begin();
    await page.pass(90 * SECOND);
    expect(attended.durationMs()).toBe(90 * SECOND);
    await page.pass(30 * SECOND);
    expect(attended.durationMs()).toBe(120 * SECOND);
  });

  test('stands still while the page is hidden', async () => {
    const { page, attended } = begin();
    await page.pass(MINUTE);
    await page.hide();
    await page.pass(20 * MINUTE);
    expect(attended.durationMs()).toBe(MINUTE);
    await page.show();
    await page.pass(MINUTE);
    expect(attended.durationMs()).toBe(2 * MINUTE);
  });

  test('does not count in a page that opens in the background', async () => {
    const page = createFakePage();
    await page.hide();
    const attended = createAttendedTime(page.environment);
    await page.pass(MINUTE);
    expect(attended.durationMs()).toBe(0);
  });

  test('counts ten minutes at most of a stretch in which nothing was touched', async () => {
    const { page, attended } = begin();
    await page.pass(45 * MINUTE);
    expect(attended.durationMs()).toBe(10 * MINUTE);
    page.touch();
    await page.pass(4 * MINUTE);
    expect(attended.durationMs()).toBe(14 * MINUTE);
  });

  test('counts long reading in full as long as the page is touched now and then', async () => {
    const { page, attended } = begin();
    for (let count = 0; count < 6; count += 1) {
      await page.pass(9 * MINUTE);
      page.touch();
    }
    expect(attended.durationMs()).toBe(54 * MINUTE);
  });

  test('is not changed by being asked for', async () => {
    const { page, attended } = begin();
    for (let count = 0; count < 20; count += 1) {
      await page.pass(MINUTE);
      attended.durationMs();
    }
    expect(attended.durationMs()).toBe(10 * MINUTE);
  });

  test('comes in whole milliseconds', async () => {
    const { page, attended } = begin();
    await page.pass(0.7);
    expect(attended.durationMs()).toBe(0);
  });
});

describe('a learner is active', () => {
  test('for a while after touching the page, and only while it is in view', async () => {
    const { page, attended } = begin();
    await page.pass(2 * MINUTE);
    expect(attended.isActive(3 * MINUTE)).toBe(true);
    await page.pass(MINUTE);
    expect(attended.isActive(3 * MINUTE)).toBe(false);
    page.touch();
    expect(attended.isActive(3 * MINUTE)).toBe(true);
    await page.hide();
    expect(attended.isActive(3 * MINUTE)).toBe(false);
  });
});
