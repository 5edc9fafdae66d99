import { expect, test } from 'vitest';
import { defaultPackagingOptions } from '../../../../scorm/options/packaging-options.ts';
import { toAdapterAttributes } from '../../../../scorm/package/package-page.ts';
import {
  defaultAdapterOptions,
  exitsAfterCompletion,
  passStatuses,
  readAdapterOptions,
} from '../../../../scorm/standards/adapter-options.ts';

/** Reads attributes as a browser would. */
const fromText = (attributes: string) =>
  readAdapterOptions((name) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? null);

test.each(
  exitsAfterCompletion.flatMap((exitAfterCompletion) =>
    passStatuses.map((reportPassAs) => ({ exitAfterCompletion, reportPassAs })),
  ),
)('what packaging writes, the adapter reads: %j', (options) => {
  expect(fromText(toAdapterAttributes({ ...defaultPackagingOptions, ...options }))).toEqual(
    options,
  );
});

test('the usual way is not written at all', () => {
  expect(toAdapterAttributes(defaultAdapterOptions)).toBe('');
});

test('a value nobody knows is taken for the usual one', () => {
  expect(fromText(' data-exit-after-completion="logout" data-report-pass-as=""')).toEqual(
    defaultAdapterOptions,
  );
});
