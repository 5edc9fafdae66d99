import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { siteFolder } from './built-packages.ts';

/** The built site in a folder of its own, which can be given a next version. */
export interface SiteCopy {
  readonly folder: string;
  /**
   * Changes a module's page as the next build would; without its worker, as a host half-way would.
   * @param word said before the title of the page
   */
  changePage(word: string, options: { readonly isWorkerToo: boolean }): void;
  remove(): void;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Opens a module, lets it be kept on the device and waits until the next version of the site is offered. */
export async function offerNextVersion(page: Page, site: SiteCopy, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-offline-status]')).toHaveText('Available offline', {
    timeout: 20_000,
  });
  site.changePage('Second', { isWorkerToo: true });
  await page.reload();
  await expect(page.locator('[data-version-notice]')).toContainText('A new version is ready', {
    timeout: 20_000,
  });
}

export function copySite(): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(siteFolder, folder, {
    recursive: true,
    filter: (source) => basename(source) !== 'packages',
  });
  return {
    folder,
    changePage: (word, { isWorkerToo }) => {
      const file = join(folder, 'charter.html');
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(/(<h1[^>]*>)/, `$1${word}: `);
      writeFileSync(file, changed);
      if (!isWorkerToo) return;
      const worker = join(folder, 'service-worker.js');
      const script = readFileSync(worker, 'utf8');
      expect(script).toContain(hash(text));
      writeFileSync(worker, script.replaceAll(hash(text), hash(changed)));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
