import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { courseOutline } from '../authoring/course-outline.ts';
import { loadCourse } from '../authoring/load-course.ts';
import { contentFolder } from './course-module.ts';

const MODULE_ID = 'virtual:authoring';
const RESOLVED_ID = `\0${MODULE_ID}`;
/** How long nothing must have been saved before pages are told: editors save in several steps. */
const QUIET_MS = 100;

/**
 * Offers what is wrong with the course, and what it is made of, to the pages for trainers as
 * `virtual:authoring`. Unlike `virtual:course` it is there while the course has errors. Pages that
 * are open in a browser hear of every change as `authoring:changed`.
 */
export function authoringModule(): AstroIntegration {
  return {
    name: 'authoring',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const contentDir = fileURLToPath(contentFolder(config.root));
        const projectDir = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [authoringPlugin(contentDir, projectDir)] } });
      },
    },
  };
}

function authoringPlugin(contentDir: string, projectDir: string): Plugin {
  /** Counts changes, so that a page that was made before the last one can be told. */
  let revision = 0;
  return {
    name: 'virtual-authoring',
    configureServer({ watcher, environments }) {
      const { hot } = environments.client;
      let waiting: NodeJS.Timeout | undefined;
      watcher.on('all', (_, path) => {
        if (relative(contentDir, path).startsWith('..')) return;
        revision += 1;
        // At once: the browser may ask for the page before anything else is done.
        for (const { moduleGraph } of Object.values(environments)) {
          const module = moduleGraph.getModuleById(RESOLVED_ID);
          if (module) moduleGraph.invalidateModule(module);
        }
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          hot.send({ type: 'custom', event: 'authoring:changed' });
        }, QUIET_MS);
      });
      hot.on('authoring:shown', (shown: number, client) => {
        if (shown < revision) client.send('authoring:changed');
      });
    },
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      const { authored, problems } = loadCourse(contentDir, { projectDir });
      const values = {
        problems,
        revision,
        outline: courseOutline(authored),
        terminology: authored.terminology.data,
        hasEditor: process.env['GROUNDINGS_EDITOR'] === '1',
      };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
