import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sirv from 'sirv';

/** A folder of files and where it is served. */
interface Mount {
  /** Path with a slash at both ends, as people write it: `/lms content/förce (1)/pkg/`. */
  readonly path: string;
  readonly folder: string;
}

export interface StaticServerOptions {
  readonly mounts: readonly Mount[];
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Endings of files the host does not know and answers 404 to: `woff2`, `json`. */
  readonly refusedExtensions?: readonly string[];
  /** How long every answer takes. */
  readonly latencyMs?: number;
  /** Asked first; answers whether it has answered. */
  readonly answers?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

interface RecordedRequest {
  readonly method: string;
  /** Readable, and without the query. */
  readonly path: string;
  /** 200 as long as there is no answer. */
  readonly status: number;
}

export interface StaticServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Everything asked for so far, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Address of a file, from its readable path. */
  urlOf(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves folders the way an LMS does: under odd paths, by exact name (`index.html` only for the
 * mount itself), and without files of types it does not know.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { headers = {}, latencyMs = 0 } = options;
  const refused = (options.refusedExtensions ?? []).map((extension) => `.${extension}`);
  const mounts = options.mounts.map(({ path, folder }) => ({
    path,
    serve: sirv(folder, { dev: true, extensions: [] }),
  }));
  const requests: RecordedRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = readablePath(request.url ?? '/');
    requests.push({
      method: request.method ?? '',
      path,
      get status() {
        return response.statusCode;
      },
    });
    if (latencyMs > 0) await delay(latencyMs);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (await options.answers?.(request, response)) return;
    const mount = mounts.find((each) => path.startsWith(each.path));
    if (!mount || refused.includes(extname(path))) {
      notFound(response);
      return;
    }
    const file = path.slice(mount.path.length) || 'index.html';
    request.url = `/${encodeURI(file)}`;
    mount.serve(request, response, () => notFound(response));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return {
    origin,
    requests,
    urlOf: (path) => new URL(encodeURI(path), origin).href,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function readablePath(url: string): string {
  const { pathname } = new URL(url, 'http://host');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}
