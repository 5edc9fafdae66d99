import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Connect } from 'vite';
import { slots } from '../../authoring/slots.ts';
import { createContentStore } from '../files/content-store.ts';
import { createFileShelf } from '../files/file-shelf.ts';
import { answer, type EditorParts } from './answer.ts';
import { inHouseFormat } from './house-format.ts';
import { page } from './page.ts';
import { readEditorCourse } from './read-editor-course.ts';

/** The forms, at `/keystatic` beside the preview. Only `npm run author` has them. */
export function editor(): AstroIntegration {
  let root: URL | undefined;
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript }) => {
        if (command !== 'dev') {
          throw new Error('The editor is for writing, and is no part of the site.');
        }
        root = config.root;
        injectScript('page', "import '/src/editor/page/edit-link.ts';");
        // Named here, they are prepared before a page asks for them, and no page has to load twice.
        updateConfig({ vite: { optimizeDeps: { include: [...libraries] } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = new URL(process.env['GROUNDINGS_CONTENT'] ?? 'content/', root);
        const parts = editorParts(fileURLToPath(content), logger);
        server.middlewares.use((request, response, next) => {
          handle(request, response, parts).then(
            (isDone) => {
              if (!isDone) next();
            },
            (error: unknown) => {
              logger.error(String(error));
              response
                .writeHead(500)
                .end('The editor failed. What happened is in the window of “npm run author”.');
            },
          );
        });
      },
      'astro:server:start': ({ address, logger }) => {
        const host = address.family === 'IPv6' ? 'localhost' : address.address;
        const home = `http://${host}:${String(address.port)}`;
        logger.info(`Write:   ${home}/keystatic`);
        logger.info(`Preview: ${home}/authoring`);
      },
    },
  };
}

const libraries = [
  '@keystatic/core',
  '@keystatic/core/content-components',
  '@keystatic/core/ui',
  '@keystar/ui/picker',
  'astro/zod',
  'prosemirror-state',
  'react',
  'react-dom/client',
];

function editorParts(folder: string, logger: AstroIntegrationLogger): EditorParts {
  const examples = fileURLToPath(new URL('../../components/examples/', import.meta.url));
  /** What is new gets its place in saved progress, unless something has to be put right first. */
  const giveSlots = () => {
    const { output, exitCode } = slots({ content: folder }, { projectDir: '.', hasColors: false });
    if (exitCode !== 0) logger.warn(`\n${output}`);
  };
  return {
    store: createContentStore({ folder, format: inHouseFormat, onNew: giveSlots }),
    shelf: createFileShelf(folder),
    course: () => readEditorCourse(folder, examples),
  };
}

/** Pages of other sites can send requests to this machine, too: those have another name or no mark. */
const isFromHere = ({ headers }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');

async function handle(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  parts: EditorParts,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isPage = /^\/keystatic(?:\/|$)/.test(pathname);
  const isCall = /^\/api\/(?:keystatic|editor)\//.test(pathname);
  if (!isPage && !isCall) return false;
  const method = request.method ?? 'GET';
  const isMarked = request.headers['no-cors'] === '1';
  if (!isFromHere(request) || (isCall && method !== 'GET' && !isMarked)) {
    response.writeHead(403).end('The editor answers to its own pages on this machine only.');
    return true;
  }
  if (isPage) {
    response.writeHead(200, pageHeaders(request.headers.host ?? '')).end(page);
    return true;
  }
  const path = pathname.split('/').slice(2).map(decodeURIComponent);
  const { status, body, version } = await answer(
    { method, path, body: () => bodyOf(request) },
    parts,
  );
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(status, version === undefined ? headers : { ...headers, version }).end(body);
  return true;
}

/**
 * The libraries of the editor write styles into the page, and would fetch a typeface from elsewhere.
 * Without the web socket of the preview no page is loaded anew, and no text lost, when a file changes.
 */
const pageHeaders = (host: string) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'self'; connect-src http://${host}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:`,
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
