import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureWords } from '../helpers/broken-figures.ts';
import { buildCourseFolder, type BuiltFixture } from '../helpers/build-course.ts';
import { editedCourseFolder } from '../helpers/edited-course.ts';

const example = (name: string): Uint8Array =>
  readFileSync(new URL(`../../src/components/examples/files/${name}`, import.meta.url));
const rights = 'credit="A rider" licence="CC BY 4.0"';
const text = [
  '<Chart data="lamps" />',
  '<PlaceMap data="shops" />',
  `<Figure src="lamp.svg" alt="A lamp." ${rights} />`,
  `<Video src="lamp.mp4" captions="lamp.vtt" title="A lamp" ${rights}>\n\nA lamp moves.\n\n</Video>`,
].join('\n\n');
const table = 'Month,Lit\nJanuary,81\nJuly,46\n';

let course: ReturnType<typeof editedCourseFolder>;
let built: BuiltFixture;
let elsewhere: BuiltFixture;
let html: string;
let packed: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  course = editedCourseFolder({
    'modules/bike-lights/be-seen.mdx': {
      replace: 'Switch them on at dusk, and in rain or fog.\n',
      by: `Switch them on at dusk, and in rain or fog.\n\n${text}\n`,
    },
    'data/lamps.yaml': figureWords(),
    'data/lamps.csv': table,
    'data/shops.yaml': figureWords({ kind: 'map' }),
    'data/shops.csv':
      'place,borough,when,what,source\nMill,Lambeth,2019,Lends lamps,light-rules\nYard,Lambeth,2020,Lends bells,light-rules\n',
    'modules/bike-lights/images/lamp.svg': example('lamp.svg'),
    'modules/bike-lights/media/lamp.mp4': example('lamp.mp4'),
    'modules/bike-lights/media/lamp.vtt': example('lamp.vtt'),
  });
  built = await buildCourseFolder(course.content, 'UTC');
  elsewhere = await buildCourseFolder(course.content, 'Pacific/Kiritimati');
  html = await readFile(join(built.site, 'bike-lights.html'), 'utf8');
  packed = unzipSync(await readFile(join(built.packages, 'bike-lights-scorm12.zip')));
});

afterAll(async () => {
  course.remove();
  for (const { folder } of [built, elsewhere]) await rm(folder, { recursive: true });
});

const endings = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)))].sort();

describe('the site', () => {
  it('draws charts and maps into the page itself, without styles or code of their own', () => {
    const figures = html.match(/<figure class="figure figure-(bar|map)".*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(2);
    for (const figure of figures) {
      expect(figure).toContain('<svg');
      expect(figure).not.toMatch(/<(style|script|image|foreignObject)| style="| on[a-z]+="/);
    }
  });

  it('offers the numbers of a chart as the file their author wrote', async () => {
    const [, address = ''] =
      /href="\.\/(assets\/[^"]+\.csv)" download="lamps\.csv"/.exec(html) ?? [];
    expect(await readFile(join(built.site, address), 'utf8')).toBe(table);
  });

  it('knows the size of a picture before it has loaded', () => {
    expect(html).toMatch(/<img src="[^"]+\.svg" alt="A lamp\." width="480" height="270"/);
  });

  it('starts no film by itself and loads none before it is wanted', () => {
    expect(html).toMatch(/<video [^>]*preload="none"/);
    expect(html).not.toMatch(/autoplay/i);
  });

  it('lists the sources of figures with those that the text cites', () => {
    expect(html).toMatch(/id="cite-be-seen-light-rules-2"/);
  });
});

describe('a package', () => {
  it('carries pictures, films and captions, and no tables of numbers', () => {
    expect(endings(Object.keys(packed).filter((name) => name.startsWith('assets/')))).toEqual([
      'css',
      'js',
      'mp4',
      'svg',
      'txt',
      'vtt',
      'woff2',
    ]);
  });

  it('has the chart and its table, and no link to what only the site has', () => {
    const page = new TextDecoder().decode(packed['index.html']);
    expect(page).toContain('<table class="figure-table">');
    expect(page).not.toContain('.csv');
  });
});

describe('building again in another time zone', () => {
  const hashes = async (folder: string) => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort();
    return Promise.all(
      names.map(async (name) => [
        name,
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
      ]),
    );
  };

  it('gives the same packages, byte for byte', async () => {
    expect(await hashes(elsewhere.packages)).toEqual(await hashes(built.packages));
  });

  it('gives the same page, byte for byte', async () => {
    expect(await readFile(join(elsewhere.site, 'bike-lights.html'), 'utf8')).toBe(html);
  });
});
