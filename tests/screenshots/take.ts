import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scorm/verify/find-browser.ts';
import { startDevServer } from '../helpers/dev-server.ts';
import { shots, type Shot } from './shots.ts';

/** `npm run screenshots`: the pictures of the trainers' guide, taken anew from a copy of the course. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'public/guide');
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
const content = join(folder, 'content');

/** Small files that are still sharp enough to read. */
const QUALITY = 60;
const WIDTH = 1040;

cpSync(join(root, 'content'), content, { recursive: true });
mkdirSync(pictures, { recursive: true });
const server = await startDevServer(content, {}, ['--config', 'src/editor/astro.config.mjs']);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserFlags],
});
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 700 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  for (const shot of shots) {
    const picture = await take(page, shot);
    writeFileSync(join(pictures, `${shot.name}.webp`), picture);
    console.log(`${shot.name}.webp  ${String(Math.ceil(picture.length / 1000))} KB`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function take(page: Page, shot: Shot): Promise<Buffer> {
  const { path, from, height, edit, prepare } = shot;
  const restore = edit ? change(edit) : undefined;
  try {
    await page.setViewportSize({ width: WIDTH, height });
    // Another hash alone would not load the page again.
    await page.goto('about:blank');
    await page.goto(`${server.address}${path}`);
    await prepare(page);
    await page.locator(from).evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
    });
    await session.detach();
    return Buffer.from(data, 'base64');
  } finally {
    restore?.();
  }
}

function change({ file, replace, by }: NonNullable<Shot['edit']>): () => void {
  const path = join(content, file);
  const sound = readFileSync(path, 'utf8');
  if (!sound.includes(replace)) throw new Error(`“${replace}” does not stand in ${file}.`);
  writeFileSync(path, sound.replace(replace, by));
  return () => {
    writeFileSync(path, sound);
  };
}
