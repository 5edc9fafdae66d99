import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { librariesInPackages } from '../../../scorm/package/kit/third-parties.ts';

/*
 * Everything under these folders can end up in a learner's browser. What it takes from others has to be
 * named, with its licence, in the notices that go out with the packages.
 */
const inTheBrowser =
  'src/{islands,layouts,navigation,objectives,private,progress,quiz,tracking}/**/*.{ts,tsx}';
const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the notices name every library that modules take to the browser', () => {
  const files = globSync(inTheBrowser, { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const taken = files.flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/from '((?:@[^/']+\/)?[a-z][^/':]*)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(taken).toContain('preact');
  const named: readonly (string | undefined)[] = librariesInPackages;
  expect([...new Set(taken)].filter((name) => !named.includes(name))).toEqual([]);
});
