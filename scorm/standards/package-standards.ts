export const packageStandardIds = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

export type PackageStandardId = (typeof packageStandardIds)[number];

/**
 * Everything a package can be made for. cmi5 is new here and has been tried against our own double only,
 * so it is made for who asks for it by name.
 */
export const offeredStandardIds = [...packageStandardIds, 'cmi5'] as const;

export type OfferedStandardId = (typeof offeredStandardIds)[number];

/** Standards that share one run-time API, and with it one adapter. */
export type RunTime = 'scorm12' | 'scorm2004';

/** Everything an adapter is packaged for. */
export type PackagedRunTime = RunTime | 'cmi5';

export interface ManifestNamespace {
  /** Undefined for the namespace of the manifest's own elements. */
  readonly prefix: string | undefined;
  readonly uri: string;
  /** The schema file at the root of the package that declares it. */
  readonly schemaFile: string;
}

/** What an LMS expects of one kind of package. */
export interface PackageStandard {
  readonly id: PackageStandardId;
  readonly name: string;
  readonly runTime: RunTime;
  /**
   * Text of `schemaversion`. Moodle takes a package for SCORM 1.2 when it does not know the text,
   * so it must be exact.
   */
  readonly schemaVersion: string;
  /** The attribute that marks a resource as a SCO. 1.2 and 2004 spell it differently. */
  readonly scormTypeAttribute: 'adlcp:scormtype' | 'adlcp:scormType';
  readonly namespaces: readonly ManifestNamespace[];
  /** All schema files that belong at the root of the package, sorted. */
  readonly schemaFiles: readonly string[];
}

const namespaces12: readonly ManifestNamespace[] = [
  {
    prefix: undefined,
    uri: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    schemaFile: 'imscp_rootv1p1p2.xsd',
  },
  {
    prefix: 'adlcp',
    uri: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    schemaFile: 'adlcp_rootv1p2.xsd',
  },
];

/** The same in the 3rd and the 4th edition: only the schema files behind them differ. */
const namespaces2004: readonly ManifestNamespace[] = [
  {
    prefix: undefined,
    uri: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schemaFile: 'imscp_v1p1.xsd',
  },
  { prefix: 'adlcp', uri: 'http://www.adlnet.org/xsd/adlcp_v1p3', schemaFile: 'adlcp_v1p3.xsd' },
  { prefix: 'adlseq', uri: 'http://www.adlnet.org/xsd/adlseq_v1p3', schemaFile: 'adlseq_v1p3.xsd' },
  { prefix: 'adlnav', uri: 'http://www.adlnet.org/xsd/adlnav_v1p3', schemaFile: 'adlnav_v1p3.xsd' },
  { prefix: 'imsss', uri: 'http://www.imsglobal.org/xsd/imsss', schemaFile: 'imsss_v1p0.xsd' },
];

const schemaFiles12 = [
  'adlcp_rootv1p2.xsd',
  'ims_xml.xsd',
  'imscp_rootv1p1p2.xsd',
  'imsmd_rootv1p2p1.xsd',
];

const schemaFiles2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
];

export const packageStandards: Readonly<Record<PackageStandardId, PackageStandard>> = {
  scorm12: {
    id: 'scorm12',
    name: 'SCORM 1.2',
    runTime: 'scorm12',
    schemaVersion: '1.2',
    scormTypeAttribute: 'adlcp:scormtype',
    namespaces: namespaces12,
    schemaFiles: schemaFiles12,
  },
  'scorm2004-3rd': {
    id: 'scorm2004-3rd',
    name: 'SCORM 2004 3rd Edition',
    runTime: 'scorm2004',
    schemaVersion: '2004 3rd Edition',
    scormTypeAttribute: 'adlcp:scormType',
    namespaces: namespaces2004,
    schemaFiles: schemaFiles2004,
  },
  'scorm2004-4th': {
    id: 'scorm2004-4th',
    name: 'SCORM 2004 4th Edition',
    runTime: 'scorm2004',
    schemaVersion: '2004 4th Edition',
    scormTypeAttribute: 'adlcp:scormType',
    namespaces: namespaces2004,
    schemaFiles: schemaFiles2004,
  },
};

/** What people call the standard of a package. */
export const standardName = (id: OfferedStandardId): string =>
  id === 'cmi5' ? 'cmi5' : packageStandards[id].name;

export const runTimeOf = (id: OfferedStandardId): PackagedRunTime =>
  id === 'cmi5' ? 'cmi5' : packageStandards[id].runTime;
