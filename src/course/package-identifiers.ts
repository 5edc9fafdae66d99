import type { PackageIdentifiers } from './schemas/slots.ts';

/** SAP SuccessFactors tells packages apart by this many characters of their identifiers. */
export const IDENTIFIER_START = 15;

/** The identifiers that must tell the packages of one course apart. */
export const comparedIdentifiers = ['manifest', 'item', 'resource'] as const;

const prefixes = { manifest: 'GR', item: 'ITEM', resource: 'RES' } as const;

/** The part of an identifier by which packages are told apart. Upper and lower case count as one. */
export const identifierStart = (identifier: string): string =>
  identifier.slice(0, IDENTIFIER_START).toLowerCase();

/** Identifiers for a new module, unlike the start of every one that is taken. */
export function newIdentifiers(
  moduleId: string,
  taken: readonly PackageIdentifiers[],
): PackageIdentifiers {
  const name = moduleId.replaceAll('-', '_');
  const unique = (kind: keyof typeof prefixes) => {
    const starts = new Set(taken.map((identifiers) => identifierStart(identifiers[kind])));
    const candidate = (number: number) =>
      `${prefixes[kind]}${number === 1 ? '' : String(number)}_${name}`;
    let number = 1;
    while (starts.has(identifierStart(candidate(number)))) number += 1;
    return candidate(number);
  };
  return {
    manifest: unique('manifest'),
    organization: 'ORG',
    item: unique('item'),
    resource: unique('resource'),
  };
}
