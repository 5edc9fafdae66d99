import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { twoModules } from '../helpers/edited-course.ts';
import { projectWithoutEditor, runIn } from '../helpers/without-editor.ts';

/** The editor may go away one day. Everything else stays. */
let folder: string;
beforeAll(() => {
  folder = projectWithoutEditor(twoModules);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('without the editor and its packages the course is checked, built and packaged', async () => {
  const editor = await runIn(folder, ['--input-type=module', '-e', "await import('react')"]);
  expect(editor.output).toContain('ERR_MODULE_NOT_FOUND');

  const check = await runIn(folder, ['src/authoring/check.ts']);
  expect(check).toMatchObject({ code: 0, output: expect.stringContaining('2 modules') as string });

  const build = await runIn(folder, ['node_modules/astro/bin/astro.mjs', 'build']);
  expect(build.code, build.output).toBe(0);
  const packages = await runIn(folder, ['scorm/cli.ts', 'package']);
  expect(packages.code, packages.output).toBe(0);
  expect(existsSync(join(folder, 'dist/site/bike-lights.html'))).toBe(true);
});
