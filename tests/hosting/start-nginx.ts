import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface NginxOptions {
  readonly program: string;
  /** An empty folder for its files. */
  readonly folder: string;
  /** The built site. */
  readonly site: string;
  /** Where the site lies on the host, with a slash at both ends. */
  readonly path: string;
}

export interface RunningNginx {
  readonly origin: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 10_000;

/** Starts nginx on loopback with the example of the hosting guide, its names filled in. */
export async function startNginx(options: NginxOptions): Promise<RunningNginx> {
  const { program, folder } = options;
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(options, port));
  const child = spawn(program, ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${String(port)}`;
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(origin))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill();
      throw new Error(`nginx did not start:\n${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    }
    await delay(50);
  }
  return {
    origin,
    stop: () => {
      child.kill('SIGQUIT');
      return ended;
    },
  };
}

/** The example as people copy it, inside the least that nginx needs round it. */
function configuration({ folder, site, path }: NginxOptions, port: number): string {
  const example = readFileSync(new URL('../../src/hosting/nginx.conf', import.meta.url), 'utf8');
  const server = [
    ['listen 80;', `listen 127.0.0.1:${String(port)};`],
    ['HOST', '127.0.0.1'],
    ['location = /PATH {', `location = "${path.slice(0, -1)}" {`],
    ['return 301 /PATH/', `return 301 "${encodeURI(path)}"`],
    ['location /PATH/', `location "${path}"`],
    ['alias FOLDER/', `alias "${site}"`],
    ['=404 /PATH/404.html', `=404 "${path}404.html"`],
  ].reduce((text, [value = '', replacement = '']) => {
    if (text.split(value).length !== 2) {
      throw new Error(`“${value}” does not stand exactly once in the example configuration.`);
    }
    return text.replace(value, () => replacement);
  }, withoutFirstComment(example));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return [
    'daemon off;',
    // As root, its workers would become a user that may not read the site.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    'events {}',
    `http { include ${types()}; access_log off; ${temporary.join(' ')}`,
    server,
    '}',
    '',
  ].join('\n');
}

const withoutFirstComment = (text: string) => text.replace(/^#.*\n/, '');

/** The list of file types that comes with nginx. */
const types = () => '/etc/nginx/mime.types';

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
