import { expect, test } from 'vitest';
import { defaultPackagingOptions } from '../../../../../scorm/options/packaging-options.ts';
import { locateElements } from '../../../../../scorm/package/html.ts';
import { contentsOf } from '../../../../../scorm/package/release/contents.ts';
import { aModuleModel } from '../../../../helpers/built-site.ts';

const printOf = (inside: string) => {
  const page = `<section data-part="why-it-matters">${inside}</section>`;
  return contentsOf(aModuleModel(), locateElements(page), defaultPackagingOptions).lessons[0]
    ?.fingerprint;
};
const words = '<p>Grounds are facts.</p>';

test.each([
  ['a script or style', `${words}<script>go()</script><style>p {}</style>`],
  ['an island', `${words}<astro-island props="new">Saved</astro-island>`],
  ['the number of a part or a check', `<p class="part-position">Part 2 of 9</p>${words}`],
  ['the number of a source', `<p>Grounds are<a href="#source-pace">7</a> facts.</p>`],
  ['a question, which is compared by itself', `${words}<div data-question="q">New</div>`],
  ['what only the website shows', `${words}<p data-site-only>Downloads</p>`],
  ['space and markup', '<p><strong>Grounds</strong> are\n  facts.</p>'],
])('%s is no edit of a lesson', (_what, inside) => {
  expect(printOf(inside)).toBe(printOf(words));
});

test('another word is', () => {
  expect(printOf('<p>Grounds are reasons.</p>')).not.toBe(printOf(words));
});

test('what can be asked, and the pass mark, come from the course model', () => {
  expect(contentsOf(aModuleModel(), [], defaultPackagingOptions)).toMatchObject({
    release: 3,
    passMark: 80,
    tries: 3,
    questions: [{ id: 'what-grounds-are', use: 'quiz' }],
    scenarios: [],
  });
});
