import { LAUNCH_PAGE } from '../manifest/manifest.ts';
import { attribute, type HtmlElement } from './html.ts';
import { resolveReference } from './references.ts';

/** Where pages of the site load their adapter from. */
export const SITE_ADAPTER = 'tracking/adapter.js';

export interface SourcePage {
  readonly html: string;
  /** All elements of the page, each with its place in the text. */
  readonly elements: readonly HtmlElement[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The page as it stands in a package: without the elements that only the site has, and with another
 * adapter. Everything else keeps its bytes.
 */
export function toPackagePage(
  { html, elements }: SourcePage,
  adapterPath: string,
): { readonly html: string; readonly elements: readonly HtmlElement[] } {
  const removals = elements.filter(isSiteOnly).map((element) => edit(element.sourceCodeLocation));
  const kept = elements.filter(({ sourceCodeLocation }) => {
    const start = sourceCodeLocation?.startOffset ?? 0;
    return !removals.some((removal) => removal.start <= start && start < removal.end);
  });
  const swaps = kept.flatMap(adapterAttributes).map(({ name, location }) => ({
    ...edit(location),
    text: `${name}="./${adapterPath}"`,
  }));
  return { html: applyEdits(html, [...removals, ...swaps]), elements: kept };
}

const isSiteOnly = (element: HtmlElement): boolean =>
  attribute(element, 'data-site-only') !== undefined;

type Location = { readonly startOffset: number; readonly endOffset: number };

/** A part of the text that goes. What the parser supplied by itself has no place in the text. */
const edit = (location: Location | null | undefined): Edit => ({
  start: location?.startOffset ?? 0,
  end: location?.endOffset ?? 0,
  text: '',
});

/** Attributes that name the site's adapter: on the script itself, and on a link that loads it early. */
const adapterAttributes = ({ attrs, sourceCodeLocation }: HtmlElement) =>
  attrs
    .filter(({ name }) => name === 'src' || name === 'href')
    .filter(({ value }) => resolveReference(LAUNCH_PAGE, value) === SITE_ADAPTER)
    .map(({ name }) => ({ name, location: sourceCodeLocation?.attrs?.[name] }));

/** Applies edits from the start of the text; one that lies inside an earlier one is passed over. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < position) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
