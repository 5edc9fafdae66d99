import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const files = ['node:fs', 'fs'];
const schemas = ['astro/zod'];
const signals = ['@preact/signals-core'];
const islandLibraries = ['preact', '@preact/signals', ...signals];
const pageLibraries = ['astro', 'virtual:', ...islandLibraries];
const underPages = ['src/course', 'src/quiz', 'src/progress', 'src/navigation', 'src/islands'];

const pure = 'It is kept pure: no Node, no DOM, no framework.';
const browser = 'It runs in the browser: from the course it takes types, never code.';
const atBuildTime = 'Pages get the course from virtual:course and touch no files.';
const noSchemas = `${pure} Only schemas and the course model use a schema library.`;
const fileSeam = 'Packaging knows the built site and the course, not the pages.';

/**
 * Who may import whom. A room (a folder or a file) may import from itself, from the rooms under
 * `values`, types from the rooms under `types`, and the packages under `libraries`, where a name may
 * also be a beginning that ends in a colon. Everything else is refused. Where two rows match a file,
 * the later one holds. `because` is shown with each refusal.
 */
const rooms = [
  { room: 'src/course', because: noSchemas },
  { room: 'src/course/schemas', because: pure, values: ['src/course'], libraries: schemas },
  { room: 'src/course/course-model.ts', because: pure, values: ['src/course'], libraries: schemas },
  { room: 'src/quiz', because: browser, types: ['src/course'] },
  {
    room: 'src/progress',
    because: browser,
    values: ['src/quiz'],
    types: ['src/course'],
    libraries: signals,
  },
  {
    room: 'src/tracking',
    because: browser,
    values: ['src/quiz', 'src/progress'],
    types: ['src/course'],
    libraries: signals,
  },
  {
    room: 'src/private',
    because: 'What learners write for themselves meets nothing that keeps or sends a record.',
  },
  {
    room: 'src/objectives',
    because: 'It is for the learner alone, and meets nothing that keeps or sends a record.',
  },
  {
    room: 'src/offline',
    because:
      'It keeps pages of the site on the device, and meets nothing that keeps or sends a record.',
    values: ['src/islands/page-requests.ts'],
  },
  {
    room: 'src/print',
    because:
      'It puts what a page holds onto paper, and meets nothing that keeps or sends a record.',
  },
  {
    room: 'src/workbench',
    because: 'It is for pages of authors, and meets nothing that keeps or sends a record.',
    values: ['src/print'],
  },
  {
    room: 'src/search',
    because: 'It is for one page of the site, and meets nothing that keeps or sends a record.',
    libraries: ['minisearch'],
  },
  {
    room: 'src/navigation',
    because: browser,
    values: ['src/progress'],
    types: ['src/course', 'src/quiz', 'src/tracking'],
    libraries: signals,
  },
  {
    room: 'src/islands',
    because: `${browser} Tracking reaches it through the progress store.`,
    values: [
      'src/quiz',
      'src/progress',
      'src/navigation',
      'src/private',
      'src/objectives',
      'src/styles',
    ],
    types: ['src/course'],
    libraries: islandLibraries,
  },
  {
    room: 'src/figures',
    because: 'It turns numbers and places into shapes, and knows no page.',
    values: ['src/course'],
    libraries: ['d3-scale', 'd3-shape'],
  },
  {
    room: 'src/components',
    because: atBuildTime,
    values: [...underPages, 'src/figures', 'src/tracking/recorded-data.ts', 'src/styles'],
    libraries: pageLibraries,
  },
  {
    room: 'src/layouts',
    because: atBuildTime,
    values: [
      ...underPages,
      'src/objectives',
      'src/print',
      'src/tracking',
      'src/components',
      'src/styles',
    ],
    libraries: pageLibraries,
  },
  {
    room: 'src/pages',
    because: atBuildTime,
    values: [
      ...underPages,
      'src/tracking',
      'src/components',
      'src/layouts',
      'src/print',
      'src/workbench',
      'src/search',
      'src/styles',
    ],
    libraries: [...pageLibraries, 'astro:'],
  },
  {
    room: 'src/authoring',
    because: 'It runs on the author’s machine and knows the course, not the pages.',
    values: ['src/course', 'src/progress'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  {
    room: 'src/editor',
    because: 'It shows the course to Keystatic, and no part of the site knows of it.',
    values: ['src/course', 'src/authoring'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  {
    room: 'src/build',
    because: 'It hands the course to the pages and seals them after the build.',
    values: [
      'src/course',
      'src/progress',
      'src/authoring',
      'src/offline/offline-list.ts',
      'src/search/search-entry.ts',
    ],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  { room: 'scorm/standards', because: `${pure} It holds facts only.` },
  {
    room: 'scorm/adapters',
    because: `${browser} Records reach it through the types in src/tracking.`,
    values: ['scorm/standards'],
    types: ['src/course', 'src/tracking'],
    libraries: ['scorm-again'],
  },
  {
    room: 'scorm/adapters/entries',
    because: `${browser} It offers one adapter to the pages and does nothing else.`,
    values: [
      'scorm/adapters',
      'scorm/standards',
      'src/tracking/provider-registry.ts',
      'src/offline/start-offline.ts',
    ],
    types: ['src/course', 'src/tracking'],
    libraries: ['scorm-again'],
  },
  { room: 'scorm/manifest', because: pure, values: ['scorm/standards'], types: ['src/course'] },
  {
    room: 'scorm/options',
    because: 'It reads how a force wants its packages, with the words that authors know.',
    values: ['scorm/standards', 'scorm/package', 'src/course', 'src/authoring'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  {
    room: 'scorm/package',
    because: fileSeam,
    values: ['scorm/manifest', 'scorm/options', 'scorm/standards', 'src/course'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  { room: 'scorm/strict-lms', because: `${pure} It plays the LMS in tests and in checks.` },
  {
    room: 'scorm/verify',
    because: 'It judges packages from anywhere, and knows no course.',
    values: ['scorm/package', 'scorm/standards', 'scorm/strict-lms', 'scorm/commands'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  {
    room: 'scorm/verify/player',
    because: 'It runs in the browser, as the page of an LMS around a package.',
    values: ['scorm/strict-lms'],
  },
  {
    room: 'scorm/preview',
    because: 'It shows a page as a package of it would be, with an LMS around it.',
    values: ['scorm/strict-lms'],
  },
  {
    room: 'scorm/preview/package-preview.ts',
    because: 'It serves pages while the course is being written, and imports no adapter.',
    values: ['scorm/package'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
  {
    room: 'scorm/commands',
    because: `${fileSeam} Only scorm/package touches files.`,
    values: ['scorm/options', 'scorm/package', 'scorm/standards', 'src/course'],
    libraries: 'any',
    notLibraries: [...islandLibraries, ...files],
  },
  {
    room: 'scorm/cli.ts',
    because: `${fileSeam} Only scorm/package touches files.`,
    values: ['scorm/commands', 'scorm/options', 'scorm/package', 'scorm/standards', 'scorm/verify'],
    libraries: 'any',
    notLibraries: [...islandLibraries, ...files],
  },
  {
    room: 'scorm/integration.ts',
    because: 'It builds the adapters as files and imports none of them.',
    values: ['scorm/package', 'scorm/standards'],
    libraries: 'any',
    notLibraries: islandLibraries,
  },
];

/** Every folder that can be named in an import, so that each room can refuse those it does not list. */
const folders = [
  ...new Set(rooms.map(({ room }) => room.split('/').slice(0, 2).join('/'))),
  'src/styles',
].filter((room) => !room.endsWith('.ts'));

/** Imports are matched as written, so a folder is known by its last name: `../../src/course/x.ts`. */
const lastName = (folder) => folder.slice(folder.lastIndexOf('/') + 1);
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isInside = (room, folder) => room === folder || room.startsWith(`${folder}/`);

function patternsFor({ room, because, values = [], types = [], libraries = [], notLibraries }) {
  const allowed = values.filter((value) => !value.endsWith('.ts'));
  const exceptions = values
    .filter((value) => value.endsWith('.ts'))
    .map((file) => `(?!.*${escape(file.split('/').slice(-2).join('/'))}$)`);

  const refusedFolders = folders
    .filter((folder) => !isInside(room, folder) && !allowed.includes(folder))
    .map((folder) => ({
      regex: `^\\.${exceptions.join('')}.*/${lastName(folder)}/`,
      allowTypeImports: types.includes(folder),
      message: types.includes(folder)
        ? `${room} takes only types from ${folder}. ${because}`
        : `${room} does not import from ${folder}. ${because}`,
    }));

  const named = libraries === 'any' ? notLibraries : libraries;
  const list = named.map((name) => (name.endsWith(':') ? escape(name) : `${escape(name)}(?:/|$)`));
  const refusedLibraries = {
    regex: libraries === 'any' ? `^(?:${list.join('|')})` : `^(?!\\.|${list.join('|') || '\\.'})`,
    message: `${room} does not use this library. ${because}`,
  };
  const refusedFiles = [
    { regex: '^\\..*/tests/', message: 'Only tests import from tests/.' },
    { regex: '^\\..*/(?:cli|integration)\\.ts$', message: 'A place to start is not imported.' },
  ];
  if (room.startsWith('src/')) {
    refusedFiles.push({ regex: '^\\..*/scorm/', message: 'src/ works without scorm/.' });
  }
  return [...refusedFolders, refusedLibraries, ...refusedFiles];
}

const importDirections = rooms.map((row) => ({
  files: row.room.endsWith('.ts') ? [row.room] : [`${row.room}/**/*.{ts,tsx,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: patternsFor(row) }],
  },
}));

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name. Only frameworks ask for default exports.',
};

const defaultSuffices = { considerDefaultExhaustiveForUnions: true };

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.astro']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNever: true, allowNumber: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', defaultSuffices],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'scorm/**/*.ts'],
    ignores: ['src/content.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '\\.test\\.tsx?$', message: 'No test imports another test.' }] },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['*.js', '*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  ...importDirections,
  prettier,
);
