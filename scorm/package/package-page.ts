import { LAUNCH_PAGE } from '../manifest/manifest.ts';
import {
  adapterAttributes,
  defaultAdapterOptions,
  type AdapterOptions,
} from '../standards/adapter-options.ts';
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

/** What a force adds to the page of a package. */
export interface PageAdditions {
  /** Attributes of the adapter's script, each with a space before it. */
  readonly adapterAttributes: string;
  /** Markup by the name of its place: `data-force` on an empty template. */
  readonly places: ReadonlyMap<string, string>;
}

const nothingAdded: PageAdditions = { adapterAttributes: '', places: new Map() };

/**
 * The page as it stands in a package: without the elements that only the site has, with another
 * adapter, and with what a force adds. Everything else keeps its bytes.
 */
export function toPackagePage(
  { html, elements }: SourcePage,
  adapterPath: string,
  additions: PageAdditions = nothingAdded,
): { readonly html: string; readonly elements: readonly HtmlElement[] } {
  const removals = elements.filter(isSiteOnly).map((element) => edit(element.sourceCodeLocation));
  const kept = elements.filter(({ sourceCodeLocation }) => {
    const start = sourceCodeLocation?.startOffset ?? 0;
    return !removals.some((removal) => removal.start <= start && start < removal.end);
  });
  const swaps = kept.flatMap(adapterAddresses).map(({ name, location }) => ({
    ...edit(location),
    text: `${name}="./${adapterPath}"${name === 'src' ? additions.adapterAttributes : ''}`,
  }));
  const filled = kept.flatMap((element) => {
    const text = additions.places.get(attribute(element, 'data-force') ?? '');
    return text === undefined ? [] : [{ ...edit(element.sourceCodeLocation), text }];
  });
  return { html: applyEdits(html, [...removals, ...swaps, ...filled]), elements: kept };
}

/** What the adapter is told, left out where it is what the adapter does anyway. */
export const toAdapterAttributes = (options: AdapterOptions): string =>
  (['exitAfterCompletion', 'reportPassAs'] as const)
    .filter((name) => options[name] !== defaultAdapterOptions[name])
    .map((name) => ` ${adapterAttributes[name]}="${options[name]}"`)
    .join('');

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
const adapterAddresses = ({ attrs, sourceCodeLocation }: HtmlElement) =>
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
