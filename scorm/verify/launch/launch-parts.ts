import type { PackageFiles } from '../archive/package-files.ts';
import type { Part } from '../imsmanifest/parts.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import { createLmsStore } from '../../strict-lms/store.ts';
import { buildPlayer } from './build-player.ts';
import { openBrowser } from './open-browser.ts';
import { openContent, type Patience } from './open-content.ts';
import type { Opening } from './opening.ts';
import { servePackage } from './serve-package.ts';
import { nothingSeen } from './watch-page.ts';

/** A part and how it behaved each time it was opened. */
export interface LaunchedPart {
  readonly part: Part;
  readonly openings: readonly Opening[];
}

export interface LaunchOptions {
  readonly files: PackageFiles;
  readonly runTime: Standard;
  readonly browserPath: string;
  /** Where the browser may write. */
  readonly folder: string;
  readonly patience: Patience;
  readonly onOpening: (part: Part, number: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens each part, closes it, and opens it again.
 * @throws the reason of the signal where it is aborted, once the browser is closed
 */
export async function launchParts(
  parts: readonly Part[],
  options: LaunchOptions,
): Promise<readonly LaunchedPart[]> {
  const server = await servePackage(options.files, await buildPlayer());
  const { browserPath: executablePath, folder, patience, signal } = options;
  const start = () => openBrowser({ executablePath, folder, origin: server.origin });
  let browser = await start();
  const launched: LaunchedPart[] = [];
  try {
    for (const part of parts) {
      const openings: Opening[] = [];
      for (const number of [1, 2]) {
        signal?.throwIfAborted();
        if (!browser.isConnected()) browser = await start();
        options.onOpening(part, number);
        const visit = {
          standard: options.runTime,
          contentUrl: server.urlOf(part.path) + part.query,
          store: structuredClone(openings.at(-1)?.store ?? createLmsStore()),
          launch: part.launch,
        };
        const opening = await openContent(browser, server, visit, patience, signal).catch(
          (error: unknown) => {
            signal?.throwIfAborted();
            return nothingSeen({ kind: 'launch-failed', why: String(error).split('\n')[0] ?? '' });
          },
        );
        openings.push(opening);
        if (opening.trouble) {
          // What went wrong there must not reach the next opening.
          await browser.close();
          break;
        }
      }
      launched.push({ part, openings });
    }
    signal?.throwIfAborted();
    return launched;
  } finally {
    await browser.close();
    await server.close();
  }
}
