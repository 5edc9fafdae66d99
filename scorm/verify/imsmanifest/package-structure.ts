import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from './xml-element.ts';

/** What a manifest says, in the form of what an LMS does with it. */
export interface PackageStructure {
  readonly title: string;
  readonly defaultOrganization: string;
  readonly organizations: readonly Organization[];
  readonly resources: readonly Resource[];
  /** Identifiers of manifests inside the manifest. */
  readonly subManifests: readonly string[];
  /** Values of `xml:base`, each once. */
  readonly bases: readonly string[];
}

export interface Organization {
  readonly identifier: string;
  readonly title: string;
  /** All items at any depth, in the order in which learners see them. */
  readonly items: readonly Item[];
  readonly sequencingRules: readonly string[];
}

export interface Item {
  readonly identifier: string;
  readonly identifierref: string | undefined;
  readonly title: string;
  /** Added to the address of the page. */
  readonly parameters: string;
  readonly launchData: string | undefined;
  /** SCORM 1.2: 0 to 100. SCORM 2004: −1 to 1. */
  readonly passMark: string | undefined;
  readonly completionThreshold: string | undefined;
  readonly prerequisites: string | undefined;
  readonly timeLimit: string | undefined;
}

export interface Resource {
  readonly identifier: string;
  /** Address of the page with every `xml:base` around it. */
  readonly href: string | undefined;
  readonly files: readonly string[];
  /** Every attribute that marks it as a SCO or an asset, in whatever spelling. */
  readonly marks: readonly { readonly attribute: string; readonly value: string }[];
}

export function readStructure(manifest: XmlElement): PackageStructure {
  const organizations = childOf(manifest, 'organizations');
  const resources = childOf(manifest, 'resources');
  const base = baseOf(manifest) + (resources ? baseOf(resources) : '');
  const trees = childrenOf(organizations, 'organization').map(readOrganization);
  return {
    title: trees.find(({ title }) => title !== '')?.title ?? '',
    defaultOrganization: (organizations && attributeOf(organizations, 'default')) ?? '',
    organizations: trees,
    resources: childrenOf(resources, 'resource').map((resource) => readResource(resource, base)),
    subManifests: childrenOf(manifest, 'manifest').map(identifierOf),
    bases: [
      ...new Set([manifest, ...descendantsOf(manifest)].map(baseOf).filter((each) => each !== '')),
    ],
  };
}

const identifierOf = (element: XmlElement): string => attributeOf(element, 'identifier') ?? '';

const baseOf = (element: XmlElement): string =>
  element.attributes.find(
    ({ name, namespace }) => name === 'base' && namespace.includes('XML/1998'),
  )?.value ?? '';

const titleOf = (element: XmlElement): string => childOf(element, 'title')?.text ?? '';

function readOrganization(element: XmlElement): Organization {
  const rules = descendantsOf(element)
    .filter(({ name }) => RULES.has(name))
    .map(({ name }) => name);
  return {
    identifier: identifierOf(element),
    title: titleOf(element),
    items: itemsIn(element),
    sequencingRules: [...new Set(rules)],
  };
}

const RULES = new Set(['preConditionRule', 'postConditionRule', 'exitConditionRule', 'rollupRule']);

const itemsIn = (parent: XmlElement): readonly Item[] =>
  childrenOf(parent, 'item').flatMap((item) => [readItem(item), ...itemsIn(item)]);

function readItem(element: XmlElement): Item {
  const own = (name: string) => childOf(element, name)?.text;
  const sequencing = childOf(element, 'sequencing');
  const objective = childOf(childOf(sequencing, 'objectives'), 'primaryObjective');
  const isByMeasure =
    objective !== undefined && attributeOf(objective, 'satisfiedByMeasure') === 'true';
  const measure = isByMeasure
    ? (childOf(objective, 'minNormalizedMeasure')?.text ?? '1.0')
    : undefined;
  const threshold = childOf(element, 'completionThreshold');
  const limits = childOf(sequencing, 'limitConditions');
  const duration = limits && attributeOf(limits, 'attemptAbsoluteDurationLimit');
  return {
    identifier: identifierOf(element),
    identifierref: attributeOf(element, 'identifierref'),
    title: titleOf(element),
    parameters: attributeOf(element, 'parameters') ?? '',
    launchData: own('datafromlms') ?? own('dataFromLMS'),
    passMark: own('masteryscore') ?? measure,
    completionThreshold: threshold && thresholdOf(threshold),
    prerequisites: own('prerequisites'),
    timeLimit: own('maxtimeallowed') ?? duration,
  };
}

/** Text in the 3rd edition, attributes in the 4th. */
function thresholdOf(element: XmlElement): string | undefined {
  if (element.text !== '') return element.text;
  const isByMeasure = attributeOf(element, 'completedByMeasure') === 'true';
  return isByMeasure ? (attributeOf(element, 'minProgressMeasure') ?? '1.0') : undefined;
}

function readResource(element: XmlElement, outerBase: string): Resource {
  const base = outerBase + baseOf(element);
  const href = attributeOf(element, 'href')?.trim();
  return {
    identifier: identifierOf(element),
    href: href === undefined || href === '' ? undefined : withBase(base, href),
    files: childrenOf(element, 'file').flatMap((file) => {
      const address = attributeOf(file, 'href')?.trim();
      return address === undefined || address === '' ? [] : [withBase(base, address)];
    }),
    marks: element.attributes
      .filter(({ name }) => name.toLowerCase() === 'scormtype')
      .map(({ name, value }) => ({ attribute: name, value })),
  };
}

/** An address with a scheme of its own keeps it. */
const withBase = (base: string, href: string): string =>
  /^[a-z][a-z0-9+.-]*:|^\//i.test(href) ? href : base + href;
