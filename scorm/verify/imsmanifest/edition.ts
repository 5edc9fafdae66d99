import { packageStandards, type PackageStandard } from '../../standards/package-standards.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { childOf, descendantsOf, type XmlElement } from './xml-element.ts';

/** Which SCORM a package is, and what follows from it. */
export interface Edition {
  readonly name: string;
  readonly runTime: Standard;
  /** Whose schemas the manifest is held against. */
  readonly schemas: PackageStandard;
}

const scorm12: Edition = { name: 'SCORM 1.2', runTime: '1.2', schemas: packageStandards.scorm12 };
const third: Edition = {
  name: 'SCORM 2004 3rd Edition',
  runTime: '2004',
  schemas: packageStandards['scorm2004-3rd'],
};
/** Its namespaces are those of the 3rd edition, and so are its schemas as far as packages go. */
const second: Edition = { ...third, name: 'SCORM 2004 2nd Edition' };
const fourth: Edition = {
  name: 'SCORM 2004 4th Edition',
  runTime: '2004',
  schemas: packageStandards['scorm2004-4th'],
};

/** By exact `schemaversion`. */
const EDITIONS: Readonly<Record<string, Edition>> = {
  '1.2': scorm12,
  '1.3': second,
  'CAM 1.3': second,
  '2004 3rd Edition': third,
  '2004 4th Edition': fourth,
};

/** Namespaces of the content package and of ADL’s own elements, either of which gives it away. */
const OF_12 = /imscp_rootv1p1p2|adlcp_rootv1p2/;
const OF_2004 = /imscp_v1p1$|adlcp_v1p3|adlseq_v1p3|adlnav_v1p3|imsss$/;

export function detectEdition(manifest: XmlElement): {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
} {
  const value = childOf(childOf(manifest, 'metadata'), 'schemaversion')?.text ?? '';
  const named = EDITIONS[value];
  const written = writtenAs(manifest);
  if (named) {
    const agrees = written === undefined || written === named.runTime;
    const other = written === '1.2' ? 'SCORM 1.2' : 'SCORM 2004';
    return {
      edition: named,
      findings: agrees ? [] : [finding('editions-disagree', { file: FILE, value, other })],
    };
  }
  const edition = written === '2004' ? (guess2004(value) ?? third) : scorm12;
  return { edition, findings: [toFinding(value, edition)] };
}

const FILE = 'imsmanifest.xml';

function toFinding(value: string, { name, runTime }: Edition): Finding {
  if (runTime === '2004') return finding('edition-taken-for-12', { file: FILE, value });
  return value === ''
    ? finding('edition-missing', { file: FILE, value: name })
    : finding('edition-unknown', { file: FILE, value, other: name });
}

const guess2004 = (version: string): Edition | undefined =>
  version.replace('2004', '').includes('4') ? fourth : undefined;

function writtenAs(manifest: XmlElement): Edition['runTime'] | undefined {
  const namespaces = [manifest, ...descendantsOf(manifest)].flatMap(({ namespace, attributes }) => [
    namespace,
    ...attributes.map((attribute) => attribute.namespace),
  ]);
  if (namespaces.some((namespace) => OF_2004.test(namespace))) return '2004';
  return namespaces.some((namespace) => OF_12.test(namespace)) ? '1.2' : undefined;
}
