import type { Send } from '../../../scorm/adapters/cmi5-requests.ts';
import type { StrictLrs } from './create-strict-lrs.ts';
import { KEEPALIVE_LIMIT_BYTES } from './faults.ts';

/** The browser's `fetch`, as far as the content uses it, straight to the double. */
export function sendTo(lrs: Pick<StrictLrs, 'handle'>): Send {
  let onTheirWayBytes = 0;
  return async (url, { method, headers = {}, body = '', keepalive = false }) => {
    const bytes = keepalive ? Buffer.byteLength(body) : 0;
    if (onTheirWayBytes + bytes > KEEPALIVE_LIMIT_BYTES) {
      throw new TypeError('More than 64 KiB would be on their way.');
    }
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const given = lrs.handle({ method, url, body, headers: Object.fromEntries(names) as Headers });
    onTheirWayBytes += bytes;
    await Promise.resolve();
    onTheirWayBytes -= bytes;
    if (!given) throw new TypeError('Failed to fetch');
    return {
      status: given.status,
      headers: { get: (name) => given.headers[name.toLowerCase()] ?? null },
      text: () => Promise.resolve(given.body),
    };
  };
}

type Headers = Readonly<Record<string, string>>;
