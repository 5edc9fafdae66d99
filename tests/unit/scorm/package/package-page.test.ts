import { expect, test } from 'vitest';
import { attribute, locateElements } from '../../../../scorm/package/html.ts';
import { toPackagePage } from '../../../../scorm/package/package-page.ts';

const ADAPTER = 'tracking/scorm12.0123456789.js';

const packagePage = (html: string) =>
  toPackagePage({ html, elements: locateElements(html) }, ADAPTER);

// prettier-ignore
test.each<[string, from: string, to: string]>([
  ['the adapter of the site gives way to that of the standard', '<script type="module" src="./tracking/adapter.js" data-adapter></script>', '<script type="module" src="./tracking/scorm12.0123456789.js" data-adapter></script>'],
  ['so does a link that loads it early', '<link rel=modulepreload href=tracking/adapter.js>', '<link rel=modulepreload href="./tracking/scorm12.0123456789.js">'],
  ['what only the site has is left out', '<p>a</p><nav data-site-only><a href="./">Home</a></nav><p>b</p>', '<p>a</p><p>b</p>'],
  ['also inside other such parts, and in several places', '<div data-site-only><p data-site-only>a</p></div>b<i data-site-only>c</i>d', 'bd'],
  ['also elements without an end', 'a<link rel="icon" href="./icon.svg" data-site-only>b', 'ab'],
  ['a link to the adapter in what is left out goes with it', '<nav data-site-only><link href="./tracking/adapter.js"></nav>a', 'a'],
  ['everything else keeps its bytes', '<p CLASS=a   id=\'b\'>c &amp d\r\n<PRE>\n\n e</pre><br/>', '<p CLASS=a   id=\'b\'>c &amp d\r\n<PRE>\n\n e</pre><br/>'],
])('%s', (_title, from, to) => {
  const page = (body: string) => `<!doctype html>\n<html lang="en"><body>${body}</body></html>`;
  expect(packagePage(page(from)).html).toBe(page(to));
});

test('what is left out is no longer among the elements', () => {
  const { elements } = packagePage('<p id="a"><nav data-site-only><p id="b"></nav><p id="c">');
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(ids).toEqual(['a', 'c']);
});
