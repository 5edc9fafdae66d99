import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const RULE = '@typescript-eslint/no-restricted-imports';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  ruleFilter: ({ ruleId }) => ruleId === RULE,
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
});

/** What the project's own rules say about one line in a file at that path. */
async function messagesFor(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`;
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ ruleId, message }) => {
    if (ruleId !== RULE) throw new Error(message);
    return message;
  });
}

const value = (from: string) => `import { x } from '${from}';`;
const type = (from: string) => `import type { X } from '${from}';`;

describe('an import against the direction of the rooms is refused', () => {
  test.each([
    ['src/course/build-course.ts', value('../quiz/marking.ts')],
    ['src/course/build-course.ts', type('../quiz/marking.ts')],
    ['src/course/build-course.ts', value('astro/zod')],
    ['src/course/build-course.ts', value('node:fs')],
    ['src/course/build-course.ts', value('yaml')],
    ['src/course/schemas/lesson.ts', value('node:path')],
    ['src/course/schemas/lesson.ts', value('../../authoring/load-course.ts')],
    ['src/quiz/marking.ts', value('../course/course.ts')],
    ['src/quiz/marking.ts', value('astro/zod')],
    ['src/quiz/marking.ts', value('preact')],
    ['src/quiz/marking.ts', type('../progress/progress.ts')],
    ['src/quiz/questions/choice.ts', value('../../islands/Choice.tsx')],
    ['src/progress/snapshot.ts', value('../course/course.ts')],
    ['src/progress/snapshot.ts', value('../tracking/session.ts')],
    ['src/progress/snapshot.ts', value('@preact/signals')],
    ['src/progress/snapshot.ts', value('node:buffer')],
    ['src/tracking/session.ts', value('../islands/Banner.tsx')],
    ['src/tracking/session.ts', value('../../scorm/adapters/scorm12.ts')],
    ['src/tracking/session.ts', type('../../scorm/adapters/scorm12.ts')],
    ['src/progress/snapshot.ts', value('../private/private-text.ts')],
    ['src/tracking/session.ts', value('../private/private-text.ts')],
    ['src/tracking/session.ts', type('../private/private-text.ts')],
    ['src/layouts/start-page.ts', value('../private/private-text.ts')],
    ['src/private/private-text.ts', value('../tracking/session.ts')],
    ['src/private/private-text.ts', type('../progress/progress.ts')],
    ['src/private/private-text.ts', value('@preact/signals')],
    ['src/objectives/objective-states.ts', value('../progress/progress.ts')],
    ['src/objectives/objective-states.ts', type('../tracking/learning-record.ts')],
    ['src/tracking/session.ts', value('../objectives/refresher-results.ts')],
    ['src/tracking/session.ts', type('../objectives/objective-states.ts')],
    ['src/progress/outcome.ts', value('../objectives/objective-states.ts')],
    ['src/search/start-search-page.ts', value('../tracking/session.ts')],
    ['src/print/handout.ts', value('../private/private-text.ts')],
    ['src/offline/worker.ts', value('../progress/progress.ts')],
    ['src/layouts/start-page.ts', value('../offline/start-offline.ts')],
    ['scorm/adapters/entries/scorm12.ts', value('../../../src/offline/worker.ts')],
    ['src/components/WhatIsRecorded.astro', value('../tracking/write-gate.ts')],
    ['src/navigation/parts.ts', value('../islands/Banner.tsx')],
    ['src/navigation/parts.ts', value('../tracking/session.ts')],
    ['src/islands/Quiz.tsx', value('../tracking/session.ts')],
    ['src/islands/Quiz.tsx', type('../tracking/learning-record.ts')],
    ['src/islands/Quiz.tsx', value('../course/course.ts')],
    ['src/islands/Quiz.tsx', value('../components/Cite.astro')],
    ['src/islands/Quiz.tsx', value('astro/zod')],
    ['src/components/Cite.astro', value('../layouts/Page.astro')],
    ['src/components/Cite.astro', value('../authoring/load-course.ts')],
    ['src/components/Cite.astro', value('node:fs')],
    ['src/layouts/Page.astro', value('../pages/index.astro')],
    ['src/layouts/Page.astro', value('../../scorm/standards/scorm12.ts')],
    ['src/pages/index.astro', value('node:fs/promises')],
    ['src/pages/course-model.json.ts', value('../authoring/load-course.ts')],
    ['src/pages/index.astro', value('../build/course-module.ts')],
    ['src/authoring/check.ts', value('../islands/Quiz.tsx')],
    ['src/authoring/check.ts', value('../../scorm/package/zip.ts')],
    ['src/authoring/check.ts', value('preact')],
    ['src/build/course-module.ts', value('../pages/index.astro')],
    ['scorm/standards/scorm12.ts', value('../adapters/scorm12.ts')],
    ['scorm/standards/scorm12.ts', type('../../src/tracking/learning-record.ts')],
    ['scorm/standards/scorm12.ts', value('node:path')],
    ['scorm/adapters/scorm12.ts', value('../../src/tracking/session.ts')],
    ['scorm/adapters/scorm12.ts', value('../../src/tracking/provider-registry.ts')],
    ['scorm/adapters/scorm12.ts', value('../../src/progress/progress.ts')],
    ['scorm/adapters/scorm12.ts', type('../../src/progress/progress.ts')],
    ['scorm/adapters/scorm12.ts', value('../manifest/manifest.ts')],
    ['scorm/adapters/scorm12.ts', value('node:fs')],
    ['scorm/adapters/entries/scorm12.ts', value('../../../src/tracking/session.ts')],
    ['scorm/manifest/scorm12.ts', value('../package/zip.ts')],
    ['scorm/manifest/scorm12.ts', value('node:fs')],
    ['scorm/manifest/scorm12.ts', value('../../src/course/course-model.ts')],
    ['scorm/package/zip.ts', value('../adapters/scorm12.ts')],
    ['scorm/package/zip.ts', value('../cli.ts')],
    ['scorm/package/zip.ts', value('../../src/progress/progress.ts')],
    ['scorm/package/zip.ts', value('../../src/authoring/load-course.ts')],
    ['scorm/package/zip.ts', value('../commands/command-line.ts')],
    ['scorm/package/zip.ts', value('../verify/verify-package.ts')],
    ['scorm/package/zip.ts', value('../strict-lms/create-strict-lms.ts')],
    ['scorm/strict-lms/session.ts', value('../standards/package-standards.ts')],
    ['scorm/strict-lms/session.ts', value('node:fs')],
    ['scorm/adapters/scorm12.ts', value('../strict-lms/create-strict-lms.ts')],
    ['scorm/options/lms.ts', value('../adapters/scorm12.ts')],
    ['scorm/options/lms.ts', value('../commands/command-line.ts')],
    ['scorm/options/lms.ts', value('../../src/progress/progress.ts')],
    ['scorm/verify/verify-package.ts', value('../../src/course/course-model.ts')],
    ['scorm/verify/verify-package.ts', value('../adapters/scorm12.ts')],
    ['scorm/verify/player/play.ts', value('node:fs')],
    ['scorm/verify/player/play.ts', value('../../package/zip.ts')],
    ['scorm/commands/command-line.ts', value('../cli.ts')],
    ['scorm/commands/command-line.ts', value('node:fs')],
    ['scorm/cli.ts', value('node:fs')],
    ['scorm/cli.ts', value('node:fs/promises')],
    ['scorm/cli.ts', value('./manifest/manifest.ts')],
    ['scorm/integration.ts', value('./adapters/entries/scorm12.ts')],
    ['src/course/course.ts', value('../../tests/helpers/builders.ts')],
    ['scorm/package/zip.ts', value('../../tests/helpers/builders.ts')],
    ['tests/unit/a.test.ts', value('./b.test.ts')],
  ])('%s: %s', async (file, code) => {
    expect(await messagesFor(file, code)).not.toEqual([]);
  });
});

describe('an import along the direction of the rooms is accepted', () => {
  test.each([
    ['src/course/schemas/lesson.ts', value('astro/zod')],
    ['src/course/course-model.ts', value('astro/zod')],
    ['src/course/course-model.ts', value('./schemas/lesson.ts')],
    ['src/course/schemas/lesson.ts', value('../problems.ts')],
    ['src/quiz/marking.ts', type('../course/course.ts')],
    ['src/quiz/questions/choice.ts', value('../marking.ts')],
    ['src/progress/snapshot.ts', value('../quiz/marking.ts')],
    ['src/progress/snapshot.ts', value('@preact/signals-core')],
    ['src/progress/snapshot.ts', type('../course/course.ts')],
    ['src/tracking/session.ts', value('../progress/snapshot.ts')],
    ['src/navigation/parts.ts', value('../progress/progress.ts')],
    ['src/navigation/parts.ts', type('../tracking/learning-record.ts')],
    ['src/islands/Quiz.tsx', value('../progress/progress.ts')],
    ['src/islands/Quiz.tsx', value('../private/private-text.ts')],
    ['src/islands/Quiz.tsx', value('../quiz/marking.ts')],
    ['src/islands/Quiz.tsx', value('preact/hooks')],
    ['src/islands/Quiz.tsx', value('@preact/signals')],
    ['src/islands/Quiz.tsx', type('../course/course.ts')],
    ['src/components/Cite.astro', value('../islands/Quiz.tsx')],
    ['src/components/Cite.astro', value('virtual:course')],
    ['src/layouts/Page.astro', value('../tracking/session.ts')],
    ['src/pages/index.astro', value('../layouts/Page.astro')],
    ['src/pages/index.astro', value('astro:content')],
    ['src/pages/course-model.json.ts', value('../course/course-model.ts')],
    ['src/authoring/check.ts', value('../course/check-course.ts')],
    ['src/authoring/check.ts', value('node:fs')],
    ['src/authoring/check.ts', value('yaml')],
    ['src/build/course-module.ts', value('../authoring/load-course.ts')],
    ['scorm/adapters/scorm12.ts', value('../standards/scorm12.ts')],
    ['scorm/adapters/scorm12.ts', type('../../src/tracking/learning-record.ts')],
    ['scorm/adapters/standalone.ts', value('scorm-again/scorm12')],
    ['scorm/adapters/entries/scorm12.ts', value('../../../src/tracking/provider-registry.ts')],
    ['scorm/adapters/entries/scorm12.ts', value('../scorm12.ts')],
    ['scorm/manifest/scorm12.ts', type('../../src/course/course-model.ts')],
    ['scorm/manifest/scorm12.ts', value('../standards/scorm12.ts')],
    ['scorm/package/zip.ts', value('../manifest/manifest.ts')],
    ['scorm/package/zip.ts', value('node:fs')],
    ['scorm/package/zip.ts', value('fflate')],
    ['scorm/package/read-build.ts', value('../../src/course/course-model.ts')],
    ['scorm/options/read-options-file.ts', value('../../src/authoring/read-yaml.ts')],
    ['scorm/package/zip.ts', value('../options/packaging-options.ts')],
    ['scorm/verify/verify-package.ts', value('../strict-lms/create-strict-lms.ts')],
    ['scorm/verify/verify-package.ts', value('../package/schema-files.ts')],
    ['scorm/verify/verify-package.ts', value('@playwright/test')],
    ['scorm/verify/player/play.ts', value('../../strict-lms/create-strict-lms.ts')],
    ['scorm/commands/command-line.ts', value('../package/package-modules.ts')],
    ['scorm/cli.ts', value('./commands/command-line.ts')],
    ['scorm/cli.ts', value('./package/package-modules.ts')],
    ['scorm/cli.ts', value('node:util')],
    ['scorm/integration.ts', value('vite')],
    ['tests/unit/a.test.ts', value('../helpers/builders.ts')],
  ])('%s: %s', async (file, code) => {
    expect(await messagesFor(file, code)).toEqual([]);
  });
});

test('a refusal names the room, what it may take, and why', async () => {
  expect(await messagesFor('src/quiz/marking.ts', value('../course/course.ts')))
    .toMatchInlineSnapshot(`
    [
      "'../course/course.ts' import is restricted from being used by a pattern. src/quiz takes only types from src/course. It runs in the browser: from the course it takes types, never code.",
    ]
  `);
});

test('a refused library is explained', async () => {
  expect(await messagesFor('src/quiz/marking.ts', value('astro/zod'))).toMatchInlineSnapshot(`
    [
      "'astro/zod' import is restricted from being used by a pattern. src/quiz does not use this library. It runs in the browser: from the course it takes types, never code.",
    ]
  `);
});
