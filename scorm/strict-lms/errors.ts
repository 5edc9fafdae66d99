/** Error codes by situation: the two standards number them differently. */
export interface ErrorCodes {
  readonly notRunning: Readonly<Record<'finish' | 'get' | 'set' | 'commit', number>>;
  readonly afterFinish: Readonly<Record<'finish' | 'get' | 'set' | 'commit', number>>;
  readonly initializeFailed: number;
  readonly alreadyRunning: number;
  readonly initializeAfterFinish: number;
  readonly commitFailed: number;
  readonly finishFailed: number;
  /** The argument of initialize, commit or finish is not the empty string. */
  readonly argument: number;
  readonly nothingNamed: Readonly<Record<'get' | 'set', number>>;
  readonly unknownElement: number;
  readonly unsupportedElement: number;
  readonly noSuchMember: number;
  readonly indexGap: number;
  readonly hasNoChildren: number;
  readonly hasNoCount: number;
  readonly keyword: number;
  readonly readOnly: number;
  readonly writeOnly: number;
  readonly wrongType: number;
  readonly outOfRange: number;
  readonly duplicate: number;
  readonly unset: number;
  readonly dependency: number;
}

/** SCORM 1.2 RTE 3.3.2. */
export const errorCodes12: ErrorCodes = {
  notRunning: { finish: 301, get: 301, set: 301, commit: 301 },
  afterFinish: { finish: 301, get: 301, set: 301, commit: 301 },
  initializeFailed: 101,
  alreadyRunning: 101,
  initializeAfterFinish: 101,
  commitFailed: 101,
  finishFailed: 101,
  argument: 201,
  nothingNamed: { get: 201, set: 201 },
  unknownElement: 201,
  unsupportedElement: 401,
  noSuchMember: 201,
  indexGap: 201,
  hasNoChildren: 202,
  hasNoCount: 203,
  keyword: 402,
  readOnly: 403,
  writeOnly: 404,
  wrongType: 405,
  outOfRange: 405,
  duplicate: 405,
  unset: 0,
  dependency: 405,
};

/** SCORM 2004 RTE 3.1.7. */
export const errorCodes2004: ErrorCodes = {
  notRunning: { finish: 112, get: 122, set: 132, commit: 142 },
  afterFinish: { finish: 113, get: 123, set: 133, commit: 143 },
  initializeFailed: 102,
  alreadyRunning: 103,
  initializeAfterFinish: 104,
  commitFailed: 391,
  finishFailed: 111,
  argument: 201,
  nothingNamed: { get: 301, set: 351 },
  unknownElement: 401,
  unsupportedElement: 402,
  noSuchMember: 301,
  indexGap: 351,
  hasNoChildren: 301,
  hasNoCount: 301,
  keyword: 404,
  readOnly: 404,
  writeOnly: 405,
  wrongType: 406,
  outOfRange: 407,
  duplicate: 351,
  unset: 403,
  dependency: 408,
};

/** An LMS session that has expired answers this in either standard. */
export const EXPIRED_LOGIN = 101;

const TEXTS: Readonly<Record<number, string>> = {
  0: 'No error',
  101: 'General exception',
  102: 'General initialization failure',
  103: 'Already initialized',
  104: 'Content instance terminated',
  111: 'General termination failure',
  112: 'Termination before initialization',
  113: 'Termination after termination',
  122: 'Retrieve data before initialization',
  123: 'Retrieve data after termination',
  132: 'Store data before initialization',
  133: 'Store data after termination',
  142: 'Commit before initialization',
  143: 'Commit after termination',
  201: 'Argument error',
  202: 'Element cannot have children',
  203: 'Element not an array, cannot have count',
  301: 'Not initialized, or general get failure',
  351: 'General set failure',
  391: 'General commit failure',
  401: 'Not implemented, or undefined data model element',
  402: 'Element is a keyword, or unimplemented data model element',
  403: 'Element is read only, or value not initialized',
  404: 'Element is write only, or read only',
  405: 'Incorrect data type, or element is write only',
  406: 'Data model element type mismatch',
  407: 'Data model element value out of range',
  408: 'Data model dependency not established',
};

export function errorText(code: string): string {
  return TEXTS[Number(code)] ?? '';
}
