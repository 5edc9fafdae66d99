/** The edition of xAPI that cmi5 builds on, as every request names it (xAPI Communication 3.3). */
export const XAPI_VERSION = '1.0.3';

/** Where things are under the endpoint, xAPI Communication 2. */
export const xapiResources = {
  statements: 'statements',
  state: 'activities/state',
  agentProfile: 'agents/profile',
} as const;

/** A UUID as xAPI wants it (Data 2.4.1): the variant of RFC 4122. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);

/** What an answer means that is not a success, for support. */
export function statusMeaning(status: number): string {
  if (status >= 500) return 'the LMS has a fault';
  return meanings[status] ?? 'it did not take it';
}

const meanings: Readonly<Record<number, string>> = {
  401: 'the permission for this visit is over',
  403: 'the LMS does not allow it',
  404: 'the LMS does not have it',
  409: 'the LMS has something else in its place',
  412: 'it was changed from somewhere else',
  413: 'it is too large for the LMS',
  429: 'the LMS was asked too often',
};
