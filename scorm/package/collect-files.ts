import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ModuleModel } from '../../src/course/course-model.ts';
import { LAUNCH_PAGE } from '../manifest/manifest.ts';
import { defaultPackagingOptions, type PackagingOptions } from '../options/packaging-options.ts';
import type { PackagedRunTime } from '../standards/package-standards.ts';
import { attribute, type HtmlElement } from './html.ts';
import { forceAdditions } from './force-additions.ts';
import { SITE_ADAPTER, toPackagePage } from './package-page.ts';
import { packagingErrors } from './packaging-error.ts';
import { extension, requestsOf, resolveReference } from './references.ts';
import type { SiteFolder } from './site-folder.ts';

/** Path in the package to content. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A module's page and everything it makes a browser request, and the adapter for the standard. A file
 * that is asked for and does not exist is left out: the lint of the finished package reports it.
 * @throws PackagingError where the page or the adapter is missing, or the page loads no adapter
 */
export function collectFiles(
  site: SiteFolder,
  module: ModuleModel,
  { runTime }: { readonly runTime: PackagedRunTime },
  options: PackagingOptions = defaultPackagingOptions,
): PackageFiles {
  const adapterSource = `tracking/${runTime}.js`;
  const adapter = site.read(adapterSource);
  if (!adapter) throw packagingErrors.adapterMissing(join(site.folder, adapterSource));
  const adapterPath = hashedName(adapterSource, adapter);

  const pageFile = join(site.folder, module.page);
  const source = site.page(module.page);
  if (!source) throw packagingErrors.pageMissing(module.id, pageFile);
  if (!source.elements.some(isAdapterScript)) throw packagingErrors.adapterNotLoaded(pageFile);
  const additions = forceAdditions(options);
  const { html, elements } = toPackagePage(source, adapterPath, additions);

  const files = new Map([
    [LAUNCH_PAGE, new TextEncoder().encode(html)],
    [adapterPath, adapter],
    ...additions.files,
  ]);
  const follow = (fromPath: string, urls: readonly string[]): void => {
    for (const url of urls) {
      const path = resolveReference(fromPath, url);
      if (path === undefined || files.has(path) || isElsewhere(path)) continue;
      const content = site.read(path);
      if (!content) continue;
      files.set(path, content);
      follow(path, site.references(path));
    }
  };
  follow(adapterPath, site.references(adapterSource));
  follow(LAUNCH_PAGE, [...requestsOf(elements), ...elements.flatMap(linkOf)]);
  return files;
}

const isAdapterScript = (element: HtmlElement): boolean =>
  attribute(element, 'data-adapter') !== undefined;

/** Other pages stay on the site, and its adapter has been replaced. */
const isElsewhere = (path: string): boolean => extension(path) === 'html' || path === SITE_ADAPTER;

/** A hash of the content in the name: hosts keep files for months and look at the name alone. */
function hashedName(path: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return path.replace(/\.js$/, `.${hash}.js`);
}

/** Something a learner may open from the page, such as a sheet to print. */
const linkOf = (element: HtmlElement): readonly string[] =>
  element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : [];
