import { createHash } from 'node:crypto';
import type { WelfareContact } from '../options/options-schema.ts';
import type { Logo, PackagingOptions } from '../options/packaging-options.ts';
import { escapeHtml } from './html-text.ts';
import { toAdapterAttributes, type PageAdditions } from './package-page.ts';

export interface ForceAdditions extends PageAdditions {
  /** Path in the package to content. */
  readonly files: readonly (readonly [string, Uint8Array])[];
}

/** What one force adds to the pages of its packages: a name, a sign, and whom learners can turn to. */
export function forceAdditions(options: PackagingOptions): ForceAdditions {
  const { branding, support, welfare } = options;
  const places = new Map<string, string>();
  const logo = branding?.logo;
  if (branding) places.set('brand', brand(branding.name, logo));
  if (welfare.length > 0) {
    const items = welfare.map((contact) => `<li>${inWords(contact)}</li>`).join('');
    places.set('welfare', `<ul class="support">${items}</ul>`);
  }
  if (support) places.set('support', `<p>You can also ask ${inWords({ ...support, for: '' })}</p>`);
  return {
    adapterAttributes: toAdapterAttributes(options),
    places,
    files: logo ? [[logoPath(logo), logo.content]] : [],
  };
}

const logoPath = ({ type, content }: Logo) =>
  `assets/logo.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${type}`;

function brand(name: string, logo: Logo | undefined): string {
  const image = logo
    ? `<img class="force-logo" src="./${logoPath(logo)}" alt="${escapeHtml(logo.text)}" width="${logo.width}" height="${logo.height}">`
    : '';
  return `<p class="force-brand">${image}<span>${escapeHtml(name)}</span></p>`;
}

/** Like the contacts of the course: see `src/components/SupportList.astro`. */
function inWords(contact: WelfareContact & { readonly email?: string | undefined }): string {
  const { name, phone, email, url, hours } = contact;
  const ways = [
    ...(phone === undefined
      ? []
      : [`call <a href="tel:${phone.replaceAll(' ', '')}">${escapeHtml(phone)}</a>`]),
    ...(email === undefined
      ? []
      : [`write to <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`]),
    ...(url === undefined ? [] : [`see ${webLink(url)}`]),
  ].join(', ');
  const way = `${ways.charAt(0).toUpperCase()}${ways.slice(1)}`;
  const when = hours === undefined ? '' : ` (${escapeHtml(hours)})`;
  return `<strong>${escapeHtml(name)}.</strong> ${escapeHtml(contact.for)} ${way}${when}.`.replace(
    /  +/g,
    ' ',
  );
}

const webLink = (url: string): string =>
  `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer external">${escapeHtml(new URL(url).host.replace(/^www\./, ''))}<span class="visually-hidden"> (opens in a new tab)</span></a>`;
