import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  courseModelSchema,
  COURSE_MODEL_VERSION,
  modulePage,
  type CourseModel,
  type ModuleModel,
} from '../../src/course/course-model.ts';

/** A module as packaging knows it: one lesson, one graded question. */
export function aModuleModel(changes: Partial<ModuleModel> = {}): ModuleModel {
  const id = changes.id ?? 'stop-and-search';
  const name = id.replaceAll('-', '_');
  return {
    id,
    kind: 'module',
    title: 'Stop and search',
    summary: 'What makes a search lawful and fair.',
    minutes: 20,
    release: 3,
    page: modulePage(id),
    identifiers: {
      manifest: `${name}_manifest`,
      organization: 'org',
      item: `item_${name}`,
      resource: `resource_${name}`,
    },
    slots: { parts: { 'why-it-matters': 0 }, questions: { 'what-grounds-are': 0 }, scenarios: {} },
    objectives: [{ id: 'grounds', text: 'explain the grounds in one sentence' }],
    lessons: [{ id: 'why-it-matters', title: 'Why it matters', minutes: 5 }],
    passMark: 80,
    tries: 3,
    draw: 1,
    questions: [
      {
        id: 'what-grounds-are',
        kind: 'single',
        objective: 'grounds',
        stem: 'What are reasonable grounds?',
        options: [
          { key: 'facts', text: 'Facts about this person' },
          { key: 'looks', text: 'How somebody looks' },
        ],
      },
    ],
    asked: [
      { id: 'what-grounds-are', use: 'quiz', choices: 'single: facts looks', fingerprint: 'aaa' },
    ],
    scenarios: [],
    recorded: {
      inReports: [
        { text: 'Whether you have started and completed this module.' },
        { text: 'The share of parts you have completed.', keptBy: ['scorm2004', 'device'] },
      ],
      inSavedState: ['Which parts you have opened and completed.'],
      never: ['Which sources you open.'],
    },
    longestSavedState: 412,
    ...changes,
  };
}

export function aCourseModel(changes: Partial<CourseModel> = {}): CourseModel {
  return courseModelSchema.parse({
    version: COURSE_MODEL_VERSION,
    title: 'Groundings',
    courseVersion: '1.0.0',
    language: 'en-GB',
    pathways: [
      { id: 'recruit', title: 'Recruits', summary: 'For recruits.', modules: ['stop-and-search'] },
    ],
    modules: [aModuleModel()],
    changes: [],
    ...changes,
  });
}

/** A module page with one of everything that a page may refer to. */
export const aModulePage = (body = ''): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Stop and search</title>
<link rel="stylesheet" href="./assets/page-a1b2c3d4.css">
<script type="module" src="./tracking/adapter.js" data-adapter></script>
<script type="module" src="./assets/boot-a1b2c3d4.js"></script>
</head>
<body>
<nav data-site-only><a href="./index.html">All modules</a></nav>
<main>
<h1>Stop and search</h1>
<p><a href="#grounds">Go to grounds</a>.</p>
<img src="./assets/map-a1b2c3d4.svg" alt="">
<astro-island component-url="./assets/quiz-a1b2c3d4.js" renderer-url="./assets/client-a1b2c3d4.js"></astro-island>
<p><a href="https://www.example.org/" target="_blank" rel="noopener">A source</a></p>
<script type="application/json" id="module">{"id":"stop-and-search"}</script>
${body}</main>
</body>
</html>
`;

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

const commonFiles: Files = {
  'index.html': '<!doctype html><title>All modules</title>',
  'tracking/adapter.js': 'import "./standalone.js";',
  'tracking/standalone.js': 'export const settings = { lmsCommitUrl: "local:" };',
  'tracking/scorm12.js': 'import "./calls-a1b2c3d4.js"; window.standard = "1.2";',
  'tracking/scorm2004.js': 'import "./calls-a1b2c3d4.js"; window.standard = "2004";',
  'tracking/cmi5.js': 'import "./calls-a1b2c3d4.js"; window.standard = "cmi5";',
  'tracking/calls-a1b2c3d4.js': 'export const calls = [];',
  'assets/page-a1b2c3d4.css':
    '@import "./print-a1b2c3d4.css"; body { background: url(./paper-a1b2c3d4.svg) }',
  'assets/print-a1b2c3d4.css': 'nav { display: none }',
  'assets/paper-a1b2c3d4.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'assets/map-a1b2c3d4.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'assets/boot-a1b2c3d4.js': 'import "./shared-a1b2c3d4.js"; import(`./lazy-a1b2c3d4.js`);',
  'assets/shared-a1b2c3d4.js': 'export const shared = true;',
  'assets/lazy-a1b2c3d4.js': 'export const lazy = true;',
  'assets/quiz-a1b2c3d4.js': 'import "./shared-a1b2c3d4.js";',
  'assets/client-a1b2c3d4.js': 'export default () => {};',
  'assets/not-used-a1b2c3d4.js': 'export {};',
};

export interface BuiltSite {
  /** A temporary folder with `site/` inside; packages may go to `packages/`. */
  readonly root: string;
  readonly site: string;
  readonly packages: string;
  write(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A site as the build leaves it, in a temporary folder: one page for each module of the model. */
export function aBuiltSite(model: CourseModel = aCourseModel(), files: Files = {}): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), 'built-site-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const pages = Object.fromEntries(model.modules.map(({ page }) => [page, aModulePage()]));
  const all: Files = {
    'course-model.json': JSON.stringify(model),
    ...commonFiles,
    ...pages,
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    if (content !== undefined) write(join('site', path), content);
  }
  return {
    root,
    site: join(root, 'site'),
    packages: join(root, 'packages'),
    write,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
