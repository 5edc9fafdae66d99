import { launchParameters, toLaunchMode, type LaunchParameter } from '../standards/cmi5/launch.ts';
import { isUuid } from '../standards/cmi5/xapi.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What the address of the page says about a launch. */
export interface LaunchAddress {
  /** Ends with a slash. */
  readonly endpoint: string;
  readonly fetch: string;
  /** As it was given: the LMS compares it. */
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
}

export type ReadAddress =
  | { readonly ok: true; readonly address: LaunchAddress }
  /** `isAbsent`: the page was not launched by an LMS at all. */
  | { readonly ok: false; readonly isAbsent: boolean; readonly fault: string };

/** Reads the launch parameters from the address of the page, in any order (cmi5 8.1). */
export function readLaunchAddress(pageAddress: string): ReadAddress {
  const searchParams = new URLSearchParams(/\?([^#]*)/.exec(pageAddress)?.[1]);
  const missing = launchParameters.filter((name) => !searchParams.get(name));
  if (missing.length > 0) {
    const isAbsent = missing.length === launchParameters.length;
    return { ok: false, isAbsent, fault: `the address of the page lacks ${missing.join(', ')}` };
  }
  const given = (name: LaunchParameter) => searchParams.get(name) ?? '';
  const endpoint = toWebAddress(given('endpoint'), pageAddress);
  const fetch = toWebAddress(given('fetch'), pageAddress);
  const actor = parseObject(given('actor'));
  const registration = given('registration');
  if (endpoint === undefined) return faulty('endpoint');
  if (fetch === undefined) return faulty('fetch');
  if (!actor) return faulty('actor');
  if (!isUuid(registration)) return faulty('registration');
  return {
    ok: true,
    address: {
      endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
      fetch,
      actor,
      registration: registration.toLowerCase(),
      activityId: given('activityId'),
    },
  };
}

const faulty = (name: LaunchParameter): ReadAddress => ({
  ok: false,
  isAbsent: false,
  fault: `the ${name} in the address of the page is not of its form`,
});

/** What the LMS's launch document says (cmi5 10), and nothing that it does not need to be. */
export interface LaunchData {
  readonly contextTemplate: JsonObject;
  readonly mode: 'normal' | 'browse' | 'review';
  /** 0 to 1. */
  readonly masteryScore: number | undefined;
  /** Where to go when the learner has left through our Exit button. */
  readonly returnUrl: string | undefined;
}

/** `undefined` where there is no context template: no statement could be made without one. */
export function readLaunchData(text: string, pageAddress: string): LaunchData | undefined {
  const document = parseObject(text);
  const contextTemplate = document?.['contextTemplate'];
  if (!document || !isObject(contextTemplate)) return undefined;
  const { masteryScore, returnURL: returnUrl } = document;
  const isMark = typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1;
  return {
    contextTemplate,
    mode: toLaunchMode(document['launchMode']),
    masteryScore: isMark ? masteryScore : undefined,
    returnUrl: typeof returnUrl === 'string' ? toWebAddress(returnUrl, pageAddress) : undefined,
  };
}

/** The learner as the LMS knows them: cmi5 9.2 asks for an account. */
export function toLearner({ account, name }: JsonObject): {
  readonly id: string;
  readonly name: string;
} {
  const id = isObject(account) ? account['name'] : undefined;
  return { id: typeof id === 'string' ? id : '', name: typeof name === 'string' ? name : '' };
}

/** `undefined` for what is no address of the web: `javascript:` has no business here. */
function toWebAddress(text: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
