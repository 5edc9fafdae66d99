import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Course } from '../../src/course/course.ts';
import { launchables, modulePage } from '../../src/course/course-model.ts';
import { siteFolder } from './built-packages.ts';

/** Files of the pages beside the modules and their sets of questions. */
export function pagesBesideModules(course: Course): readonly string[] {
  const modulePages = new Set(launchables(course).map(({ id }) => modulePage(id)));
  return readdirSync(siteFolder)
    .filter((name) => name.endsWith('.html') && !modulePages.has(name))
    .sort();
}

/** Opens everything on a page that readers can open: the reading settings and all details. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const closed = document.querySelectorAll('.reading-settings, main details');
    for (const details of closed) details.setAttribute('open', '');
  });
}
