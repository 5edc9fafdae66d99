import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_PATH } from '../helpers/site-server.ts';
import { siteFolder } from '../helpers/built-packages.ts';
import { checkAnswers } from './answers.ts';
import { findNginx } from './find-nginx.ts';
import { startNginx } from './start-nginx.ts';

/**
 * `npm run test:nginx`: serves the built site with the example configuration of the hosting guide
 * under a path of its own, looks at what the server sends, and runs the journeys of a learner.
 */
const specs = ['standalone', 'reading'];

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const nginx = await startNginx({
  program: await findNginx(),
  folder,
  site: siteFolder,
  path: SITE_PATH,
});
try {
  const rows = await checkAnswers(nginx.origin, SITE_PATH);
  for (const { what, isRight } of rows) console.log(`${isRight ? 'ok  ' : 'FAIL'} ${what}`);
  const journeys = await run(['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
    GROUNDINGS_HOST: nginx.origin,
  });
  process.exitCode = rows.every(({ isRight }) => isRight) ? journeys : 1;
} finally {
  await nginx.stop();
  rmSync(folder, { recursive: true });
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>) {
  return new Promise<number>((resolve) => {
    const child = spawn('npx', [...args, ...specs], {
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
