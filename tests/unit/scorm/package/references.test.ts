import { expect, test } from 'vitest';
import { findReferences, resolveReference } from '../../../../scorm/package/references.ts';

const referencesIn = (path: string, text: string) =>
  findReferences(path, new TextEncoder().encode(text));

// prettier-ignore
test.each<[file: string, text: string, urls: string[]]>([
  ['a.html', '<img src="./a.png" srcset="./b.png 1x, ./c.png 2x">', ['./a.png', './b.png', './c.png']],
  ['a.html', '<video src=" ./a.mp4 " poster="./a.jpg"><track src="./a.vtt"></video>', ['./a.mp4', './a.jpg', './a.vtt']],
  ['a.html', '<picture><source srcset="./a.webp 600w,./b.webp"></picture>', ['./a.webp', './b.webp']],
  ['a.html', '<link rel="Stylesheet" href="./a.css"><link rel="icon" href="./i.svg">', ['./a.css', './i.svg']],
  ['a.html', '<link rel="modulepreload" href="./a.js"><link rel="preload" as="image" imagesrcset="./a.png 2x">', ['./a.js', './a.png']],
  ['a.html', '<link rel="canonical" href="https://example.org/"><a href="./b.html">x</a>', []],
  ['a.html', '<astro-island component-url="./a.js" renderer-url="./b.js" before-hydration-url="./c.js"></astro-island>', ['./a.js', './b.js', './c.js']],
  ['a.html', '<svg><use href="./icons.svg#x"/><image xlink:href="./a.png"/><use href="#own"/></svg>', ['./icons.svg#x', './a.png']],
  ['a.html', '<template><img src="./a.png"></template><noscript><img src="./b.png"></noscript>', ['./a.png', './b.png']],
  ['a.html', '<object data="./a.svg"></object><p data="./b.svg">', ['./a.svg']],
  ['a.html', '<!-- <img src="./a.png"> --><script type="application/json">{"src":"./b.png"}</script>', []],
  ['a.svg', '<svg><style>path { fill: url(#own); filter: url(./f.svg#x) }</style></svg>', ['./f.svg#x']],
  ['a.css', 'a{b:url(./a.png)} c{d:url( "./b b.png" )} e{f:url(\'./c.png\')}', ['./a.png', './b b.png', './c.png']],
  ['a.css', '@import "./a.css"; @import url(./b.css) print; @import url("./c.css");', ['./a.css', './b.css', './c.css']],
  ['a.css', '/* url(./a.png) */ a::before { content: "url(./b.png)" } b { c: url(./c.png) }', ['./c.png']],
  ['a.css', String.raw`a{b:url(data:image/svg+xml,%3csvg%20xmlns=\'x\'/%3e)}`, [String.raw`data:image/svg+xml,%3csvg%20xmlns=\'x\'/%3e`]],
  ['a.js', 'import a from "./a.js"; import "./b.js"; export { c } from "./c.js";', ['./a.js', './b.js', './c.js']],
  ['a.js', 'import("./a.js"); import(`./b.js`); import(name); import(`./${name}.js`);', ['./a.js', './b.js']],
  ['a.js', 'new URL("./a.svg", import.meta.url); new URL(`./b.svg`,``+import.meta.url); new URL("./c.svg", base); new URL(".", import.meta.url)', ['./a.svg', './b.svg']],
  ['a.js', 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.js","./b.css"])))=>i.map(i=>d[i]);', ['./a.js', './b.css']],
  ['a.js', '// import "./a.js"\nconst text = \'import "./b.js"\';', []],
  ['a.json', '{"src":"./a.png"}', []],
])('%s with %s requests %j', (path, text, urls) => {
  expect(referencesIn(path, text)).toEqual(urls);
});

test('a script that is not JavaScript is an error', () => {
  expect(() => referencesIn('a.js', 'import { from')).toThrow();
});

test.each([
  ['index.html', './assets/a.css', 'assets/a.css'],
  ['index.html', 'assets/a.css', 'assets/a.css'],
  ['assets/a.css', './b.css', 'assets/b.css'],
  ['assets/a.css', '../fonts/c.woff2', 'fonts/c.woff2'],
  ['assets/deep/a.js', '../../b.js', 'b.js'],
  ['index.html', './a.svg?v=2#part', 'a.svg'],
  ['index.html', '../a.css', undefined],
  ['assets/a.css', '../../a.css', undefined],
  ['index.html', '/a.css', undefined],
  ['index.html', '//example.org/a.css', undefined],
  ['index.html', '\\\\example.org\\a.css', undefined],
  ['index.html', 'https://example.org/a.css', undefined],
  ['index.html', 'DATA:text/css,a', undefined],
])('from %s, %s leads to %s', (fromPath, url, path) => {
  expect(resolveReference(fromPath, url)).toBe(path);
});
