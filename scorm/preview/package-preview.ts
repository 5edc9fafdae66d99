import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locateElements } from '../package/html.ts';
import { SITE_ADAPTER, toPackagePage } from '../package/package-page.ts';

const PAGE = /^\/authoring\/as-package\/(scorm12|scorm2004)\/([a-z0-9-]+)$/;
const ADAPTER = /^\/authoring\/as-package\/(scorm12|scorm2004)\/adapter\.js$/;
const SCRIPT = '/authoring/lms.js';

/**
 * While the course is being written: pages of modules as they stand in a package, made anew for each
 * request by the same code that packages them, and the LMS that the preview puts around them.
 */
export function packagePreview(): AstroIntegration {
  return {
    name: 'package-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void answer(request, response).then((isAnswered) => {
            if (!isAnswered) next();
          }, next);
        });
      },
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = (request.url ?? '').replace(/\?.*$/s, '');
  if (path === SCRIPT) return redirect(response, './start-preview.ts');
  const [, adapter] = ADAPTER.exec(path) ?? [];
  if (adapter !== undefined) return redirect(response, `../adapters/entries/${adapter}.ts`);
  const [, , module] = PAGE.exec(path) ?? [];
  if (module === undefined) return false;

  const page = await fetch(`http://${request.headers.host ?? ''}/${module}`);
  const html = await page.text();
  response.statusCode = page.status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(page.ok ? asPackaged(html) : html);
  return true;
}

function redirect(response: ServerResponse, file: string): true {
  response.statusCode = 302;
  response.setHeader('Location', `/@fs${fileURLToPath(new URL(file, import.meta.url))}`);
  response.end();
  return true;
}

/** A built page names its adapter by a relative address, one that is being written by an absolute one. */
function asPackaged(html: string): string {
  const relative = html.replaceAll(`"/${SITE_ADAPTER}"`, `"./${SITE_ADAPTER}"`);
  return toPackagePage({ html: relative, elements: locateElements(relative) }, 'adapter.js').html;
}
