import { statSync } from 'node:fs';
import type { FSWatcher } from 'vite';

/** The watcher keeps quiet about a file for 50 ms after it reported a change of it. */
const LOOK_AGAIN_MS = 100;

/**
 * Reports a second save that follows the first at once, which the watcher leaves out: an editor that
 * tidies a file as it saves it writes it twice. Without this the preview would go on showing the first.
 */
export function noticeQuickSaves(watcher: Pick<FSWatcher, 'on' | 'emit'>): void {
  const expected = new Set<string>();
  watcher.on('change', (path: string) => {
    if (expected.has(path)) return;
    expected.add(path);
    const reported = versionOf(path);
    setTimeout(() => {
      expected.delete(path);
      const now = versionOf(path);
      if (now !== undefined && now !== reported) watcher.emit('change', path);
    }, LOOK_AGAIN_MS).unref();
  });
}

/** When and how large, which is enough to tell two saves apart; `undefined` where the file is gone. */
function versionOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${String(stats.mtimeMs)} ${String(stats.size)}`;
}
