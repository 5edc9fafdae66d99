import { describe, expect, it } from 'vitest';
import { sealHtml, sealStylesheet } from '../../../src/build/seal.ts';

function seal(html: string) {
  const files = new Map<string, string>();
  const sealed = sealHtml(html, (content, extension) => {
    const name = `file${String(files.size + 1)}.${extension}`;
    files.set(name, content);
    return name;
  });
  return { sealed, files };
}

describe('a sealed page', () => {
  it('has its inline script in a file beside it', () => {
    const { sealed, files } = seal('<script>boot()</script><p>Text</p>');
    expect(sealed).toContain('<script src="./file1.js"></script>');
    expect([...files.values()]).toEqual(['boot()']);
  });

  it('has all its inline scripts in one file, in order', () => {
    const { sealed, files } = seal('<script>first()</script><p>Text</p><script>second()</script>');
    expect(sealed.match(/<script/g)).toHaveLength(1);
    expect([...files.values()]).toEqual(['first();\nsecond()']);
  });

  it('does without the style of islands, which the site has in its own stylesheet', () => {
    const { sealed, files } = seal('<style>astro-island,astro-slot{display:contents}</style>');
    expect(sealed).not.toContain('style');
    expect(files.size).toBe(0);
  });

  it('has its inline style in a stylesheet beside it', () => {
    const { sealed, files } = seal('<style>p{color:red}</style>');
    expect(sealed).toContain('<link rel="stylesheet" href="./file1.css">');
    expect([...files.values()]).toEqual(['p{color:red}']);
  });

  it('leaves data blocks and scripts that are files already', () => {
    const html =
      '<script type="application/json" id="d">{"a":"<"}</script><script src="./a.js"></script>';
    const { sealed, files } = seal(html);
    expect(sealed).toContain(html);
    expect(files.size).toBe(0);
  });

  it.each([
    ['<a href="/charter.html#x">a</a>', '<a href="./charter.html#x">a</a>'],
    ['<img src="/assets/a.png">', '<img src="./assets/a.png">'],
    ['<a href="#top">a</a>', '<a href="#top">a</a>'],
    ['<a href="https://example.org/">a</a>', '<a href="https://example.org/">a</a>'],
    ['<a href="//example.org/">a</a>', '<a href="//example.org/">a</a>'],
    [
      '<astro-island component-url="/assets/a.js" renderer-url="/assets/b.js"></astro-island>',
      '<astro-island component-url="./assets/a.js" renderer-url="./assets/b.js"></astro-island>',
    ],
  ])('has %s as %s', (html, expected) => {
    expect(seal(html).sealed).toContain(expected);
  });
});

describe('a sealed stylesheet', () => {
  it.each([
    ['assets/a.css', 'url(/assets/f.woff2)', 'url(../assets/f.woff2)'],
    ['a.css', 'url("/assets/f.woff2")', 'url("./assets/f.woff2")'],
    ['assets/a.css', 'url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
    ['assets/a.css', 'url(//example.org/f)', 'url(//example.org/f)'],
  ])('in %s has %s as %s', (path, css, expected) => {
    expect(sealStylesheet(css, path)).toBe(expected);
  });
});

it('addresses of a page in a folder lead up to the root of the site', () => {
  const files: string[] = [];
  const sealed = sealHtml(
    '<a href="/index.html">Home</a><script>start()</script><img src="/a.png">',
    (content, extension) => `${String(files.push(content))}.${extension}`,
    'authoring/problems/tab-indent.html',
  );
  expect(sealed).toContain('href="../../index.html"');
  expect(sealed).toContain('src="../../1.js"');
  expect(sealed).toContain('src="../../a.png"');
});
