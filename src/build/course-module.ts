import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { normalizePath, type Plugin } from 'vite';
import { loadCourse } from '../authoring/load-course.ts';
import { formatProblems } from '../authoring/reporters/terminal.ts';
import type { Course } from '../course/course.ts';
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
        updateConfig({ vite: { plugins: [coursePlugin(contentDir)] } });
      },
    },
  };
}

/** `content/`, or the folder that `GROUNDINGS_CONTENT` names. */
const contentFolder = (root: URL): URL =>
  new URL(process.env['GROUNDINGS_CONTENT'] ?? 'content/', root);

function coursePlugin(contentDir: string): Plugin {
  return {
    name: 'virtual-course',
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      const { course, problems, files } = loadCourse(contentDir);
      for (const file of files) this.addWatchFile(file);
      if (!course) this.error(`The course has errors.\n${formatProblems(problems)}`);
      return [
        ...fileImports(filesOf(course), contentDir),
        `export const course = ${JSON.stringify(course)};`,
        `export const isForTrainers = ${String(isForTrainers())};`,
      ].join('\n');
    },
  };
}

/** Files of the content folder that pages offer, as paths in it. */
const filesOf = ({ modules }: Course): ReadonlySet<string> =>
  new Set(
    modules.flatMap(({ figures }) =>
      figures.filter(({ kind }) => kind !== 'map').map(({ id }) => `data/${id}.csv`),
    ),
  );

/** Code by which the build stores these files on the site, under names of its own. */
function fileImports(paths: ReadonlySet<string>, contentDir: string): readonly string[] {
  const names = [...paths].sort().map((path, index) => ({ path, name: `file${String(index)}` }));
  return [
    ...names.map(({ path, name }) => {
      const address = `${normalizePath(join(contentDir, path))}?url`;
      return `import ${name} from ${JSON.stringify(address)};`;
    }),
    `export const contentFiles = {${names.map(({ path, name }) => `${JSON.stringify(path)}: ${name}`).join()}};`,
  ];
}
