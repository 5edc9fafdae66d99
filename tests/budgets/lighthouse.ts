import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { browserFlags, findBrowser } from '../../scorm/verify/find-browser.ts';
import { largestModule, readBuiltCourse } from './built-course.ts';
import { serve } from './web-server.ts';

/**
 * `npm run lighthouse`: what Lighthouse says of the home page and of the largest module page, as on a
 * phone. It is fetched when this is run and is no dependency: it brings some 200 packages along.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const LEAST = 98;
const categories = ['performance', 'accessibility', 'best-practices'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly displayValue?: string }
    >
  >;
}

async function look(url: string): Promise<Report> {
  const args = [
    ...['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', '--output-path=stdout'],
    `--only-categories=${categories.join()}`,
    `--chrome-flags=${['--headless=new', ...browserFlags].join(' ')}`,
  ];
  const { stdout } = await promisify(execFile)('npx', args, {
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
    env: { ...process.env, CHROME_PATH: await findBrowser() },
  });
  return JSON.parse(stdout) as Report;
}

const course = readBuiltCourse();
if (!course) {
  console.error('There is nothing to look at: run `npm run build && npm run package` first.');
  process.exit(1);
}
const server = await serve({ site: course.site });
for (const page of ['index.html', largestModule(course).page]) {
  const report = await look(`${server.url}site/${page}`);
  const scores = categories.map((name) => {
    const score = Math.round((report.categories[name]?.score ?? 0) * 100);
    if (score < LEAST) process.exitCode = 1;
    return `${name} ${String(score)}`;
  });
  console.log(`${page}: ${scores.join(', ')}`);
  for (const { title, score, displayValue } of Object.values(report.audits)) {
    if (score !== null && score < 0.9)
      console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`);
  }
}
server.close();
