import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { builtCourse } from '../helpers/built-packages.ts';
import { modulePage } from '../helpers/module-page.ts';
import { collectErrors } from '../helpers/page-errors.ts';
import { serveModule } from '../helpers/served-module.ts';
import { sitePage, startSiteServer } from '../helpers/site-server.ts';
import type { StaticServer } from '../helpers/static-server.ts';

const course = builtCourse();
const lessons = course.modules.find(({ id }) => id === 'charter')?.lessons ?? [];
const title = (index: number) => lessons[index]?.title ?? '';
let server: StaticServer;

test.beforeAll(async () => {
  server = await startSiteServer(['woff2', 'json', 'webp']);
});

test.afterAll(async () => {
  await server.close();
});

test.describe('a module page', () => {
  test('shows one part, says which of how many, and names it in the title', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await module.continue();
    await module.continue();
    await expect(page.locator('.part:not([hidden])')).toHaveCount(1);
    await expect(page.locator('.part:not([hidden]) .part-position')).toHaveText('Part 3 of 6');
    await expect(page).toHaveTitle(`${title(2)} – ${module.module.title} – Groundings`);
    await expect(module.heading()).toBeFocused();
    await page.goBack();
    await expect(module.heading()).toHaveText(title(1));
    await expect(page.locator('[data-contents] [aria-current]')).toHaveText(title(1));
  });

  test('opens at the lesson or heading its address names', async ({ page }) => {
    await page.goto(sitePage(server, `charter.html#${lessons[2]?.id ?? ''}`));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await expect(module.heading()).toHaveText(title(2));

    const heading = page.locator(`#${lessons[1]?.id ?? ''} .prose h3`).first();
    const id = await heading.getAttribute('id');
    await page.goto(sitePage(server, `charter.html#${id ?? ''}`));
    await expect(module.heading()).toHaveText(title(1));
    await expect(heading).toBeInViewport();
  });

  test('leads from a citation to its source and back', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await page.locator('.part:not([hidden]) .cite a').first().click();
    await expect(module.heading()).toHaveText('Sources');
    await page
      .locator('.sources li')
      .first()
      .getByRole('link', { name: title(0) })
      .click();
    await expect(module.heading()).toHaveText(title(0));
    await expect(page.locator('.part:not([hidden]) .cite a').first()).toBeInViewport();
  });

  test('lets the browser’s own search open a lesson that is not in view', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    const module = modulePage(page, course, 'charter');
    await module.ready();
    const other = page.locator(`#${lessons[3]?.id ?? ''}`);
    await expect(other).toHaveAttribute('hidden', 'until-found');
    const words = (await other.locator('.prose p').first().textContent())?.trim() ?? '';

    // A link to a text uses the search of the browser, as Ctrl+F does.
    await page.goto('about:blank');
    const phrase = encodeURIComponent(words.split(' ').slice(0, 8).join(' ').replace(/,$/, ''));
    await page.goto(`${sitePage(server, 'charter.html')}#:~:text=${phrase}`);
    await module.ready();
    await expect(module.heading()).toHaveText(title(3));
    await expect(page.locator('.part:not([hidden])')).toHaveCount(1);
  });

  test('has maps that paint nothing over the words around them', async ({ page }) => {
    await page.goto(sitePage(server, 'sus-to-1985.html#nine-days-in-1985'));
    await modulePage(page, course, 'sus-to-1985').ready();
    const map = page.locator('.figure-map').filter({ visible: true });
    const words = map.locator('.figure-summary, .figure-credit, .places');
    const pictures = async () => {
      const taken: string[] = [];
      for (const each of await words.all())
        taken.push((await each.screenshot()).toString('base64'));
      return taken;
    };
    const withMap = await pictures();
    expect(withMap).toHaveLength(3);
    await map.locator('.london').evaluate((svg: SVGElement) => {
      svg.style.visibility = 'hidden';
    });
    expect(await pictures()).toEqual(withMap);
  });

  test('prints every lesson', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    await modulePage(page, course, 'charter').ready();
    await page.emulateMedia({ media: 'print' });
    for (const { id } of lessons) {
      await expect(page.locator(`#${id} .prose p`).first()).toBeVisible();
    }
    await expect(page.locator('.quiz-bank .question-stem').first()).toBeVisible();
  });

  test('under a strict policy and without fonts, JSON and WebP it works and is silent', async ({
    page,
  }) => {
    const errors = collectErrors(page, ['.woff2']);
    for (const name of ['index.html', 'sources.html', 'charter.html']) {
      await page.goto(sitePage(server, name));
      await expect(page.locator('h1')).toBeVisible();
    }
    const module = modulePage(page, course, 'charter');
    await module.ready();
    await module.answerCheck('cha-check-authorship', 'wrong');
    expect(errors).toEqual([]);
    const origins = new Set(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      ),
    );
    expect([...origins]).toEqual([new URL(server.origin).origin]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all lessons, questions, explanations and sources can be read', async ({ page }) => {
    await page.goto(sitePage(server, 'charter.html'));
    for (const { id } of lessons) await expect(page.locator(`#${id}`)).toBeVisible();
    const check = page.locator('#question-cha-check-authorship');
    await expect(check.locator('.question-stem')).toBeVisible();
    await check.locator('summary').click();
    await expect(check.locator('[data-why]').first()).toBeVisible();
    await expect(page.locator('.sources li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check answer' })).toHaveCount(0);
  });
});

test('a page whose script cannot be loaded still shows every lesson', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(sitePage(server, 'charter.html'));
  for (const { id } of lessons) await expect(page.locator(`#${id}`)).toBeVisible();
});

test.describe('reading settings', () => {
  /** Notes what stands on the root of the page when its body begins, which is before anything is drawn. */
  const noteAtStart = () => {
    new MutationObserver((_changes, observer) => {
      if (!(document.body instanceof HTMLElement)) return;
      observer.disconnect();
      const { readColours, readSize } = document.documentElement.dataset;
      document.documentElement.dataset['atStart'] = `${String(readColours)} ${String(readSize)}`;
    }).observe(document, { childList: true, subtree: true });
  };
  const look = () => {
    const text = document.querySelector('.module-summary');
    if (!text) throw new Error('The page has no text.');
    return {
      atStart: document.documentElement.dataset['atStart'],
      paper: getComputedStyle(document.documentElement).backgroundColor,
      textSize: getComputedStyle(text).fontSize,
    };
  };

  test('hold on every page from the first moment, and can be taken back', async ({ page }) => {
    await page.addInitScript(noteAtStart);
    await page.goto(sitePage(server, 'sources.html'));
    await page.getByText('Reading settings', { exact: true }).click();
    await page.getByLabel('Colours').selectOption('Dark');
    await page.getByLabel('Text size').selectOption('Largest');
    await expect(page.locator('[data-reading-status]')).toHaveText('Kept on this device.');

    await page.goto(sitePage(server, 'charter.html'));
    const changed = await page.evaluate(look);
    expect(changed).toEqual({
      atStart: 'dark largest',
      paper: 'rgb(23, 22, 42)',
      textSize: '28.5px',
    });
    await page.getByText('Reading settings', { exact: true }).click();
    await expect(page.getByLabel('Text size')).toHaveValue('largest');
    await page.getByRole('button', { name: 'Back to usual' }).click();
    expect(await page.evaluate(look)).toMatchObject({
      paper: 'rgb(251, 248, 242)',
      textSize: '19px',
    });
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(
      'groundings:1:reading',
    );
  });

  test('hold for the page where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    });
    const errors = collectErrors(page, ['.woff2']);
    await page.goto(sitePage(server, 'charter.html'));
    await page.getByText('Reading settings', { exact: true }).click();
    await page.getByLabel('Line spacing').selectOption('Widest');
    await expect(page.locator('html')).toHaveAttribute('data-read-spacing', 'widest');
    await expect(page.locator('[data-reading-status]')).toContainText('keeps nothing');
    expect(errors).toEqual([]);
  });

  test('are as good in a package, and no part of the record', async ({ page }) => {
    const served = await serveModule('strict-12');
    const { lms, module, errors } = await served.launch(page);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.site-name')).toHaveCount(0);
    const before = (await lms.log()).length;
    await frame.getByText('Reading settings', { exact: true }).click();
    await frame.getByLabel('Colours').selectOption('Dark');
    await frame.getByLabel('Line length').selectOption('Short');
    await expect(frame.locator('html')).toHaveAttribute('data-read-colours', 'dark');
    expect((await lms.log()).length).toBe(before);
    await module.continue();
    await lms.removeFrame();
    expect(JSON.stringify(await lms.store())).not.toContain('reading');
    expect(errors).toEqual([]);
    await served.close();
  });
});

test.describe('the site', () => {
  test('offers every package it names, as it is', async ({ page, request }) => {
    await page.goto(sitePage(server, 'downloads.html'));
    const links = page.locator('.packages a');
    expect(await links.count()).toBeGreaterThan(course.modules.length * 3);
    const zip = page.locator('#packages-charter + div li').first();
    await expect(zip.getByRole('link')).toHaveText('charter-scorm12.zip');
    const href = await zip.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
    const response = await request.get(href);
    const checksum = createHash('sha256')
      .update(await response.body())
      .digest('hex');
    await expect(zip.locator('.checksum')).toHaveText(`SHA-256 ${checksum}`);
  });

  test('shows how far the pathways are, and where to carry on', async ({ page }) => {
    await page.goto(sitePage(server, 'index.html'));
    await expect(page.locator('[data-carry-on]')).toBeHidden();
    await page.goto(sitePage(server, 'charter.html'));
    await modulePage(page, course, 'charter').ready();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(sitePage(server, 'index.html'));
    await expect(page.locator('[data-carry-on] a')).toHaveAttribute('href', './charter.html');
    await expect(page.locator('[data-carry-on] a'), 'without scrolling').toBeInViewport({
      ratio: 1,
    });
    await expect(page.locator('[data-pathway-modules~="charter"]').first()).toHaveText(
      /^0 of \d+ completed$/,
    );
  });

  test('has no link that leads nowhere', async ({ page, request }) => {
    await page.goto(sitePage(server, 'index.html'));
    const seen = new Set<string>();
    const open = [page.url()];
    for (let url = open.pop(); url !== undefined; url = open.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      // The server of these tests refuses such files, as some hosts do.
      if (url.endsWith('.json')) continue;
      const response = await request.get(url);
      expect(response.status(), url).toBe(200);
      if (!url.endsWith('.html')) continue;
      const html = await response.text();
      const addresses = [...html.matchAll(/<a [^>]*?href="(\.[^"#]*)/g)].map(
        ([, href]) => href ?? '',
      );
      open.push(...addresses.map((href) => new URL(href, url).href));
    }
    expect(seen.size).toBeGreaterThan(course.modules.length);
  });
});
