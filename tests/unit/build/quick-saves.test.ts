import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noticeQuickSaves } from '../../../src/build/quick-saves.ts';

describe('two saves of a lesson, one right after the other', () => {
  let folder: string;
  let lesson: string;
  const watcher = new EventEmitter();
  const reported = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    folder = mkdtempSync(join(tmpdir(), 'saves-'));
    lesson = join(folder, 'lesson.mdx');
    writeFileSync(lesson, 'First.');
    watcher.removeAllListeners();
    reported.mockClear();
    noticeQuickSaves(watcher as unknown as Parameters<typeof noticeQuickSaves>[0]);
    watcher.on('change', reported);
    watcher.emit('change', lesson);
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are both reported, although the watcher left the second out', () => {
    writeFileSync(lesson, 'First and second.');
    vi.advanceTimersByTime(1000);
    expect(reported.mock.calls).toEqual([[lesson], [lesson]]);
  });

  test('are reported once if there was only one', () => {
    vi.advanceTimersByTime(1000);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  test('are no trouble if the second took the file away', () => {
    rmSync(lesson);
    vi.advanceTimersByTime(1000);
    expect(reported).toHaveBeenCalledTimes(1);
  });
});
