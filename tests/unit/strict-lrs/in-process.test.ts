import { expect, test } from 'vitest';
import { createStrictLrs } from '../../helpers/strict-lrs/create-strict-lrs.ts';
import { sendTo } from '../../helpers/strict-lrs/in-process.ts';

const request = (bytes: number, keepalive: boolean) =>
  ({ method: 'POST', cache: 'no-store', body: 'x'.repeat(bytes), keepalive }) as const;

test('a page that goes away has 64 KiB on their way at most, as in browsers', async () => {
  const lrs = createStrictLrs();
  const send = sendTo(lrs);
  const address = new URL('/cmi5/xapi/statements', lrs.pageAddress).href;
  const first = send(address, request(40_000, true));
  await expect(send(address, request(30_000, true))).rejects.toThrow('64 KiB');
  await first;
  await expect(send(address, request(30_000, true))).resolves.toMatchObject({ status: 400 });
  await expect(send(address, request(100_000, false))).resolves.toMatchObject({ status: 400 });
});
