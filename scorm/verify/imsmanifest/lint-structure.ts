import { finding, type Finding, type FindingCode } from '../findings/finding.ts';
import type { Edition } from './edition.ts';
import { findPage } from './find-page.ts';
import type { Item, Organization, PackageStructure, Resource } from './package-structure.ts';

const FILE = 'imsmanifest.xml';
const found = (code: FindingCode, value = '', other = '') =>
  finding(code, { file: FILE, value, other });

/** The organization an LMS shows. */
export const shownOrganization = ({
  organizations,
  defaultOrganization,
}: PackageStructure): Organization | undefined =>
  organizations.find(({ identifier }) => identifier === defaultOrganization) ?? organizations[0];

/** What is wrong with what the manifest says, apart from its list of files. */
export function lintStructure(
  structure: PackageStructure,
  edition: Edition,
  paths: ReadonlySet<string>,
): readonly Finding[] {
  const shown = shownOrganization(structure);
  return [
    ...structure.subManifests.map((identifier) => found('sub-manifest', identifier)),
    ...structure.bases.map((base) => found('xml-base', base)),
    ...lintOrganizations(structure, shown),
    ...lintIdentifiers(structure),
    ...(shown ? lintItems(shown, structure.resources, edition, paths) : []),
  ];
}

function lintOrganizations(
  { organizations, defaultOrganization }: PackageStructure,
  shown: Organization | undefined,
): readonly Finding[] {
  if (!shown) return [found('no-organization')];
  const isThere = defaultOrganization === '' || shown.identifier === defaultOrganization;
  const count = organizations.length;
  return [
    ...(isThere ? [] : [found('default-organization', defaultOrganization)]),
    ...(count > 1 ? [found('several-organizations', String(count), nameOf(shown))] : []),
    ...(shown.sequencingRules.length > 0
      ? [found('sequencing-rules', shown.sequencingRules.join(', '))]
      : []),
  ];
}

const nameOf = ({ title, identifier }: { title: string; identifier: string }): string =>
  title === '' ? identifier : title;

function lintIdentifiers({ organizations, resources }: PackageStructure): readonly Finding[] {
  const items = organizations.flatMap((organization) => [organization, ...organization.items]);
  const counts = new Map<string, number>();
  for (const { identifier } of [...items, ...resources]) {
    counts.set(identifier, (counts.get(identifier) ?? 0) + 1);
  }
  return [
    ...[...counts]
      .filter(([identifier, count]) => identifier !== '' && count > 1)
      .map(([identifier, count]) => found('identifier-repeated', identifier, String(count))),
    ...items
      .filter(({ identifier }) => identifier === '')
      .map((item) => found('identifier-missing', `The item “${item.title}”`)),
    ...resources
      .filter(({ identifier }) => identifier === '')
      .map(({ href = '' }) => found('identifier-missing', `The resource with the page “${href}”`)),
  ];
}

function lintItems(
  { items }: Organization,
  resources: readonly Resource[],
  edition: Edition,
  paths: ReadonlySet<string>,
): readonly Finding[] {
  const opened = items.filter(({ identifierref }) => identifierref !== undefined);
  if (opened.length === 0) return [found('no-launch')];
  const used = new Set<Resource>();
  const findings = opened.flatMap((item) => {
    const resource = resources.find(({ identifier }) => identifier === item.identifierref);
    if (!resource) {
      return [found('dangling-identifierref', nameOf(item), item.identifierref)];
    }
    if (used.has(resource)) return [];
    used.add(resource);
    return lintPage(resource, paths);
  });
  return [
    ...findings,
    ...items.flatMap(lintItem),
    ...lintMarks([...used], edition),
    ...(opened.length > 1 ? [found('several-parts', String(opened.length))] : []),
  ];
}

function lintPage(resource: Resource, paths: ReadonlySet<string>): readonly Finding[] {
  const page = findPage(resource, paths);
  switch (page.kind) {
    case 'found':
      return [];
    case 'none':
      return [found('resource-without-page', resource.identifier)];
    case 'elsewhere':
      return [found('launch-page-elsewhere', page.address)];
    case 'other-case':
      return [found('launch-page-case', page.address, page.path)];
    case 'missing':
      return [found('launch-page-missing', page.address)];
  }
}

function lintItem(item: Item): readonly Finding[] {
  const { identifier, title, prerequisites, timeLimit, passMark } = item;
  const given = (code: FindingCode, value: string | undefined) =>
    value === undefined || value === '' ? [] : [found(code, nameOf(item), value)];
  return [
    ...(title === '' ? [found('title-missing', identifier)] : []),
    ...given('prerequisites', prerequisites),
    ...given('time-limit', timeLimit),
    ...given('pass-mark', passMark),
  ];
}

/** By the manifest, whether the resource records anything. In doubt it does. */
export const isAsset = ({ marks }: Resource): boolean =>
  marks.some(({ value }) => value === 'asset');

function lintMarks(used: readonly Resource[], { runTime }: Edition): readonly Finding[] {
  if (used.length > 0 && used.every(isAsset)) return [found('only-assets')];
  const spelling = runTime === '1.2' ? 'scormtype' : 'scormType';
  return used.flatMap(({ identifier, marks }) => {
    const [mark] = marks;
    if (!mark) return [found('scorm-type-missing', identifier)];
    const { attribute, value } = mark;
    return [
      ...(attribute === spelling
        ? []
        : [found('scorm-type-case', identifier, `${attribute}="${value}"`)]),
      ...(value === 'sco' || value === 'asset'
        ? []
        : [found('scorm-type-value', identifier, value)]),
    ];
  });
}
