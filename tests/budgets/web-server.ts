import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Files } from './built-course.ts';

export interface WebServer {
  /** Address of the server, with a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg']);

/** Serves folders of files by name, text compressed with gzip, under the strict content policy. */
export async function serve(folders: Readonly<Record<string, Files>>): Promise<WebServer> {
  const compressed = new Map<Uint8Array, Uint8Array>();
  const gzip = (body: Uint8Array) => {
    const known = compressed.get(body) ?? gzipSync(body);
    compressed.set(body, known);
    return known;
  };

  const server = createServer((request, response) => {
    const [, folder = '', ...rest] = new URL(request.url ?? '/', 'http://host').pathname.split('/');
    const path = rest.join('/');
    const file = folders[folder]?.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isCompressed = COMPRESSED.has(extname(path));
    const body = isCompressed ? gzip(file) : file;
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.byteLength,
      'Content-Security-Policy': "default-src 'self'",
      'Cache-Control': 'max-age=3600',
      ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
