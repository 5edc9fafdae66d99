// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageEnvironment } from '../../../src/tracking/page-environment.ts';

const address = 'https://lms.example/package/tracking/adapter.js';
const environment = (probeAddress: string | undefined = address) =>
  createPageEnvironment(window, probeAddress);

function answerWith(contentType: string, status = 200) {
  const headers = { 'content-type': contentType };
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response('', { status, headers }));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('asking the server for a file', () => {
  test.each([
    ['gets it', 'text/javascript; charset=utf-8', 200, true],
    ['gets it under its old name', 'application/javascript', 200, true],
    ['gets a page to sign in', 'text/html', 200, false],
    ['finds it gone, because the package was replaced', 'text/plain', 404, true],
    ['is refused', 'text/javascript', 403, false],
    ['finds the server broken', 'text/html', 500, false],
  ])('%s', async (_, contentType, status, isReachable) => {
    const fetching = answerWith(contentType, status);
    expect(await environment().probe()).toBe(isReachable);
    expect(fetching).toHaveBeenCalledWith(address, expect.objectContaining({ cache: 'no-store' }));
  });

  test('gets nothing without a network', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await environment().probe()).toBe(false);
  });

  test('is not done where records are kept on this device', async () => {
    const fetching = answerWith('text/html', 500);
    expect(await createPageEnvironment(window, undefined).probe()).toBe(true);
    expect(fetching).not.toHaveBeenCalled();
  });
});

describe('the page', () => {
  test('says when it is hidden, goes away, and comes back as it was', () => {
    const seen: string[] = [];
    const { onVisibilityChange, onPageHide, onPageReturn } = environment();
    onVisibilityChange(() => seen.push('visibility'));
    onPageHide(() => seen.push('hide'));
    onPageReturn(() => seen.push('return'));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(seen).toEqual(['visibility', 'hide', 'return']);
  });

  test('says whether it is in view and has a network', () => {
    expect(environment().isVisible()).toBe(true);
    expect(environment().isOnline()).toBe(true);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(environment().isVisible()).toBe(false);
  });

  test.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'])(
    'takes %s for a sign of life, even inside an element that keeps it to itself',
    (type) => {
      const listener = vi.fn();
      environment().onActivity(listener);
      const button = document.body.appendChild(document.createElement('button'));
      button.addEventListener(type, (event) => event.stopPropagation());
      button.dispatchEvent(new Event(type, { bubbles: true }));
      expect(listener).toHaveBeenCalledOnce();
    },
  );

  test('has timers that can be called off', () => {
    const { setTimer } = environment();
    const callback = vi.fn();
    setTimer(callback, 1000);
    const cancel = setTimer(callback, 1000);
    cancel();
    vi.advanceTimersByTime(1000);
    expect(callback).toHaveBeenCalledOnce();
  });

  test('has a clock that is not set back with the day', () => {
    const { monotonicMs, nowMs } = environment();
    const before = monotonicMs();
    vi.advanceTimersByTime(5000);
    vi.setSystemTime(new Date('2020-01-01'));
    expect(monotonicMs() - before).toBe(5000);
    expect(nowMs()).toBe(Date.parse('2020-01-01'));
  });

  test('warns on the console', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    environment().warn('SCORM 1.2: commit was refused with error 101');
    expect(warn).toHaveBeenCalledWith('SCORM 1.2: commit was refused with error 101');
  });

  test('gives the lock to everyone where the browser has none', async () => {
    expect(await environment().takeTabLock('module')).toBeDefined();
    expect(await environment().takeTabLock('module')).toBeDefined();
  });
});
