import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { startDevServer, type DevServer } from '../helpers/dev-server.ts';
import { editedCourseFolder, type Edits } from '../helpers/edited-course.ts';

/** A copy of the small course with some changes and the editor over it, for the tests of one file. */
export function aCourseInForms(edits: Edits = {}) {
  const { content, remove } = editedCourseFolder(edits);
  let server: DevServer | undefined;
  const start = async (port?: string) => {
    server = await startDevServer(content, {}, ['--config', 'src/editor/astro.config.mjs'], port);
  };
  test.beforeAll(() => start());
  test.afterAll(async () => {
    await server?.close();
    remove();
  });
  const textOf = (path: string) => readFileSync(join(content, path), 'utf8');
  return {
    content,
    /** An address of the editor, or of the preview beside it. */
    at: (path: string) => `${server?.address ?? ''}${path}`,
    textOf,
    /** Changes a file the way a text editor does. */
    changeFile: (path: string, from: string, to: string) => {
      writeFileSync(join(content, path), textOf(path).replace(from, to));
    },
    /** Ends the editor in the middle of things. */
    stop: async () => server?.close(),
    /** Starts it again at the same address. */
    startAgain: () => start(new URL(server?.address ?? '').port),
  };
}
