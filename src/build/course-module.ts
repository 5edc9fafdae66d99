import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { normalizePath, type Plugin } from 'vite';
import { loadCourse } from '../authoring/load-course.ts';
import { formatProblems } from '../authoring/reporters/terminal.ts';
import type { Course } from '../course/course.ts';
import { noticeQuickSaves } from './quick-saves.ts';
import { isForTrainers } from './trainer-pages.ts';

const MODULE_ID = 'virtual:course';
const RESOLVED_ID = `\0${MODULE_ID}`;

/**
 * Offers the whole course, right answers included, to pages and components as `virtual:course`
 * while they are built. Never imported by code that runs in a browser.
 */
export function courseModule(): AstroIntegration {
  return {
    name: 'course',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        const contentDir = fileURLToPath(contentFolder(config.root));
        if (command === 'build') {
          const { course, problems } = loadCourse(contentDir);
          if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
          if (!course) {
            throw new AstroError(
              'The course has errors, so nothing was built.',
              'Mend what is listed above, then run the command again. `npm run check` lists it too.',
            );
          }
        }
        updateConfig({ vite: { plugins: [coursePlugin(contentDir, isForTrainers(command))] } });
      },
    },
  };
}

/** `content/`, or the folder that `GROUNDINGS_CONTENT` names. */
export const contentFolder = (root: URL): URL =>
  new URL(process.env['GROUNDINGS_CONTENT'] ?? 'content/', root);

function coursePlugin(contentDir: string, forTrainers: boolean): Plugin {
  return {
    name: 'virtual-course',
    /** Files that were read are watched by themselves; a new one is not known yet. */
    configureServer({ watcher, environments }) {
      watcher.add(contentDir);
      noticeQuickSaves(watcher);
      watcher.on('add', (path) => {
        if (relative(contentDir, path).startsWith('..')) return;
        for (const environment of Object.values(environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED_ID);
          if (module) void environment.reloadModule(module);
        }
      });
    },
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      const { course, problems, files } = loadCourse(contentDir);
      for (const file of files) this.addWatchFile(file);
      if (!course) return refusal(`The course has errors.\n${formatProblems(problems)}`);
      return [
        ...fileImports(filesOf(course, contentDir, forTrainers)),
        `export const course = ${JSON.stringify(course)};`,
        `export const isForTrainers = ${String(forTrainers)};`,
      ].join('\n');
    },
  };
}

/**
 * A module that says what is wrong when a page asks for the course. One that could not be loaded at
 * all would leave the preview waiting for it after the course is mended.
 */
const refusal = (message: string): string =>
  [
    `throw new Error(${JSON.stringify(message)});`,
    'export const course = undefined, contentFiles = {}, isForTrainers = false;',
  ].join('\n');

/** Where the files that pages show or offer lie, by their path in the content folder. */
function filesOf(
  { modules }: Course,
  contentDir: string,
  forTrainers: boolean,
): ReadonlyMap<string, string> {
  const paths = modules.flatMap(({ figures, files }) => [
    ...figures.filter(({ kind }) => kind !== 'map').map(({ id }) => `data/${id}.csv`),
    ...files.map(({ path }) => path),
  ]);
  return new Map([
    ...paths.map((path) => [path, join(contentDir, path)] as const),
    ...(forTrainers ? exampleFiles() : []),
  ]);
}

/** Files of the examples of components, as if a module called `examples` had them. */
function exampleFiles(): readonly (readonly [string, string])[] {
  const folder = fileURLToPath(new URL('../components/examples/files/', import.meta.url));
  return readdirSync(folder).map((name) => {
    const kind = /\.(mp4|vtt)$/.test(name) ? 'media' : 'images';
    return [`modules/examples/${kind}/${name}`, join(folder, name)] as const;
  });
}

/** Code by which the build stores files on the site, under names of its own. */
function fileImports(files: ReadonlyMap<string, string>): readonly string[] {
  const named = [...files.keys()]
    .sort()
    .map((path, index) => [path, `file${String(index)}`] as const);
  return [
    ...named.map(([path, name]) => {
      const address = `${normalizePath(files.get(path) ?? '')}?url`;
      return `import ${name} from ${JSON.stringify(address)};`;
    }),
    `export const contentFiles = {${named.map(([path, name]) => `${JSON.stringify(path)}: ${name}`).join()}};`,
  ];
}
