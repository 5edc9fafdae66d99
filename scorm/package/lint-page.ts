import { LAUNCH_PAGE } from '../manifest/manifest.ts';
import type { PackagedRunTime } from '../standards/package-standards.ts';
import type { PackageFiles } from './collect-files.ts';
import { attribute, words, type HtmlElement } from './html.ts';
import { lintProblem, type LintCode, type LintProblem } from './lint-problems.ts';
import { resolveReference } from './references.ts';

/** What is wrong in a page or drawing, apart from the files it asks for. */
export function lintPage(
  path: string,
  elements: readonly HtmlElement[],
  files: PackageFiles,
  standard: { readonly runTime: PackagedRunTime },
): readonly LintProblem[] {
  return [
    ...elements.flatMap((element) => [
      ...lintCode(path, element),
      ...lintLink(path, element, files),
    ]),
    ...(path === LAUNCH_PAGE ? lintAdapter(elements, files, standard) : []),
  ];
}

/** Data that scripts read. A browser runs none of it. */
const DATA_TYPES = ['application/json', 'application/ld+json'];

function lintCode(path: string, element: HtmlElement): readonly LintProblem[] {
  const found = (code: LintCode, value: string) => [lintProblem(code, path, value)];
  const { tagName, attrs } = element;
  const type = attribute(element, 'type') ?? '';
  const problems = attrs.flatMap(({ name, value }) => {
    if (name === 'style' && path.endsWith('.html')) return found('inline-style', 'style="…"');
    if (name.startsWith('on')) return found('event-handler', name);
    if (name === 'action' || name === 'formaction') return found('changes-address', `${name}="…"`);
    return /^\s*javascript:/i.test(value) ? found('inline-script', `${name}="javascript:…"`) : [];
  });
  if (tagName === 'script' && !attribute(element, 'src') && !DATA_TYPES.includes(type)) {
    problems.push(...found('inline-script', '<script>'));
  }
  if (tagName === 'style' && path.endsWith('.html')) {
    problems.push(...found('inline-style', '<style>'));
  }
  if (attribute(element, 'data-for-facilitators') !== undefined) {
    problems.push(...found('facilitator-text', ''));
  }
  if (tagName === 'base') problems.push(...found('changes-address', '<base>'));
  if (tagName === 'meta' && words(element, 'http-equiv').includes('refresh')) {
    problems.push(...found('changes-address', '<meta http-equiv="refresh">'));
  }
  return problems;
}

function lintLink(path: string, element: HtmlElement, files: PackageFiles): readonly LintProblem[] {
  const href = attribute(element, 'href')?.trim();
  if (!['a', 'area'].includes(element.tagName) || href === undefined) return [];
  if (href.startsWith('#') || /^(mailto|tel|javascript):/i.test(href)) return [];

  const target = resolveReference(path, href);
  const isWebAddress = /^https?:/i.test(href);
  if (!isWebAddress && (target === undefined || !files.has(target) || target === LAUNCH_PAGE)) {
    return [lintProblem('link-leaves-package', path, href)];
  }
  const isDownload = attribute(element, 'download') !== undefined && !isWebAddress;
  const opensApart =
    words(element, 'target').includes('_blank') && words(element, 'rel').includes('noopener');
  return isDownload || opensApart ? [] : [lintProblem('link-same-window', path, href)];
}

function lintAdapter(
  elements: readonly HtmlElement[],
  files: PackageFiles,
  { runTime }: { readonly runTime: PackagedRunTime },
): readonly LintProblem[] {
  const sources = elements
    .filter((element) => attribute(element, 'data-adapter') !== undefined)
    .map((element) => resolveReference(LAUNCH_PAGE, attribute(element, 'src') ?? '') ?? '');
  const isRight = (path: string) => path.startsWith(`tracking/${runTime}.`) && files.has(path);
  return sources.length === 1 && sources.every(isRight)
    ? []
    : [lintProblem('adapter-missing', LAUNCH_PAGE)];
}
