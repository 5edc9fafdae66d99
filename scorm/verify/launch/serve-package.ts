import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extension } from '../../package/references.ts';
import type { PackageFiles } from '../archive/package-files.ts';

/** Where Moodle puts packages: deep below the top of the server. */
const CONTENT = '/pluginfile.php/31/mod_scorm/content/2/';
export const PLAYER = '/mod/scorm/player';

/** What hosts say of a file by its ending. Moodle does not know `mjs`, and takes it for text. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/plain',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ico: 'image/x-icon',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

export interface PackageServer {
  readonly origin: string;
  /** Address of a file of the package. */
  urlOf(path: string): string;
  /** Path in the package that an address means; `undefined` for other addresses. */
  pathOf(url: string): string | undefined;
  close(): Promise<void>;
}

/**
 * Serves one package and the player on the loopback address. It is the browser’s proxy too, so that
 * every other address in the world ends here, and gets no answer but a refusal.
 */
export async function servePackage(files: PackageFiles, player: string): Promise<PackageServer> {
  const server = createServer((request, response) => answer(request, response, files, player));
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    urlOf: (path) => origin + CONTENT + path.split('/').map(encodeURIComponent).join('/'),
    pathOf: (url) => (url.startsWith(origin) ? pathIn(url.slice(origin.length)) : undefined),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  files: PackageFiles,
  player: string,
): void {
  if (!url.startsWith('/')) {
    send(response, 403, 'text/plain', 'Blocked by the check.');
    return;
  }
  const pathname = url.replace(/[?#].*$/s, '');
  if (pathname === PLAYER) send(response, 200, 'text/html', PLAYER_PAGE);
  else if (pathname === `${PLAYER}.js`) send(response, 200, 'text/javascript', player);
  else sendFile(response, pathIn(pathname), files);
}

function sendFile(response: ServerResponse, path: string | undefined, files: PackageFiles): void {
  if (path === undefined || !files.sizes.has(path)) {
    send(response, 404, 'text/plain', 'Not found');
    return;
  }
  const type = TYPES[extension(path).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'Content-Type': type });
  files
    .stream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

const PLAYER_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>' +
  '<style>iframe { width: 1000px; height: 700px }</style></head>' +
  `<body><script type="module" src="${PLAYER}.js"></script></body></html>`;

const HEADERS = {
  'Cache-Control': 'no-store',
  // Browsers are giving up the event, and hosts may forbid it already.
  'Permissions-Policy': 'unload=()',
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body);
}

function pathIn(pathname: string): string | undefined {
  const bare = pathname.replace(/[?#].*$/s, '');
  if (!bare.startsWith(CONTENT)) return undefined;
  try {
    return decodeURIComponent(bare.slice(CONTENT.length));
  } catch {
    return undefined;
  }
}
