import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../helpers/built-packages.ts';

/** One thing the hosting guide promises, and whether the server keeps to it. */
export interface CheckedAnswer {
  readonly what: string;
  readonly isRight: boolean;
}

/** Asks a web server for a page, a script, a text that packs well, and for what is not there. */
export async function checkAnswers(origin: string, path: string): Promise<CheckedAnswer[]> {
  const ask = (name: string) =>
    fetch(new URL(encodeURI(`${path}${name}`), origin), {
      headers: { 'Accept-Encoding': 'gzip' },
    });
  const assets = readdirSync(join(siteFolder, 'assets'));
  const first = (ending: string) => `assets/${assets.find((name) => name.endsWith(ending)) ?? ''}`;
  const page = await ask('index.html');
  const start = await ask('');
  const asset = await ask(first('.js'));
  const missing = await ask('no-such-page.html');
  const withoutSlash = await fetch(new URL(encodeURI(path.slice(0, -1)), origin));
  const text = await ask(first('.txt'));
  const folder = await ask('assets/');
  const header = (answer: Response, name: string) => answer.headers.get(name) ?? '';

  const answers: readonly (readonly [what: string, isRight: boolean])[] = [
    ['the page is found, also by the folder alone', page.ok && start.ok],
    [
      'the folder is found without the slash at its end',
      withoutSlash.ok && withoutSlash.url.endsWith('/'),
    ],
    ['plain texts are read as UTF-8', /utf-8/i.test(header(text, 'Content-Type'))],
    [
      'a folder without a page of its own is answered like what is not there',
      folder.status === 404 && (await folder.text()).includes('<h1'),
    ],
    [
      'the policy allows nothing from elsewhere',
      header(page, 'Content-Security-Policy').startsWith("default-src 'self'"),
    ],
    ['file types are not guessed', header(page, 'X-Content-Type-Options') === 'nosniff'],
    ['no address is passed on', header(page, 'Referrer-Policy') === 'no-referrer'],
    ['pages are asked for again', header(page, 'Cache-Control') === 'no-cache'],
    ['scripts with a hashed name are kept', header(asset, 'Cache-Control').includes('immutable')],
    ['scripts are named as such', header(asset, 'Content-Type').includes('javascript')],
    ['texts are packed', header(asset, 'Content-Encoding') === 'gzip'],
    [
      'what is not there is answered with our own page and 404',
      missing.status === 404 && (await missing.text()).includes('<h1'),
    ],
    ['the policy holds there too', header(missing, 'Content-Security-Policy') !== ''],
  ];
  return answers.map(([what, isRight]) => ({ what, isRight }));
}
