import { describe, expect, test } from 'vitest';
import { searchableParts } from '../../../src/build/searchable-parts.ts';

const lesson = (body: string) =>
  `<main data-search="module"><h1>Lights</h1>
  <section id="seen" data-part="seen" data-title="Be seen"><h2>Be seen</h2>
  <p class="part-summary">Why lamps.</p><div class="prose">${body}</div></section></main>`;
const textsOf = (html: string, page = 'lights.html') =>
  searchableParts(html, page).map(({ address, heading, within, text }) =>
    [address, heading, ...within, text].join(' | '),
  );

describe('of a page can be found', () => {
  test('each lesson, and each heading in it, with the text below it', () => {
    expect(
      textsOf(lesson('<p>Two lamps.</p><h3 id="seen--front">In front</h3><p>White.</p>')),
    ).toEqual([
      'lights.html#seen | Be seen | Lights | Why lamps. Two lamps.',
      'lights.html#seen--front | In front | Be seen | Lights | White.',
    ]);
  });

  test.each([
    ['a question', '<div class="check"><div data-question="q"><p>secret</p></div></div>'],
    ['a question without its frame', '<div data-question="q"><p>secret</p></div>'],
    ['a quiz', '<div class="quiz"><p>secret</p></div>'],
    ['a question of a practice set', '<div data-practice-questions><p>secret</p></div>'],
    ['a choice in a scenario', '<div data-scenario="s"><p>secret</p></div>'],
    ['text for facilitators', '<div data-for-facilitators><p>secret</p></div>'],
    ['what a learner writes', '<div class="private-text">secret</div>'],
    ['what comes to life later', '<astro-island>secret</astro-island>'],
  ])('never %s', (_, html) => {
    expect(textsOf(lesson(`<p>Open.</p>${html}<p>End.</p>`)).join(' ')).toMatch(/Open\. End\.$/);
  });

  test('no lesson that is nothing but the quiz', () => {
    const quiz = '<div class="quiz"><div data-quiz-bank>secret</div></div>';
    expect(textsOf(lesson(`<p>A quiz.</p>${quiz}`))).toEqual([]);
    expect(textsOf(lesson(`<h3 id="seen--first">First</h3><p>Text.</p>${quiz}`))).toHaveLength(2);
  });

  test('nothing where the page does not say that it may be searched, or is for facilitators', () => {
    const body = '<h1>Guide</h1><p>secret</p>';
    expect(textsOf(`<main>${body}</main>`)).toEqual([]);
    expect(textsOf(`<main data-search="guide" data-for-facilitators>${body}</main>`)).toEqual([]);
  });

  test('terms and sources, each with the modules that use it', () => {
    const used = '<span class="source-use">Used in: <a href="./lights.html#x">Lights</a></span>';
    const [term] = searchableParts(
      `<main data-search="terms"><dl><div id="term-lux"><dt>Lux</dt><dd>A measure. ${used}</dd></div></dl></main>`,
      'glossary.html',
    );
    expect(term).toEqual({
      kind: 'term',
      modules: ['lights'],
      heading: 'Lux',
      within: [],
      address: 'glossary.html#term-lux',
      text: 'A measure.',
    });
    const [source] = searchableParts(
      `<main data-search="sources"><ul><li id="source-a"><p><a href="https://a.example/"><span data-source-title>On lamps</span></a> <span>A Press, 2020</span></p>${used}</li></ul></main>`,
      'sources.html',
    );
    expect(source).toMatchObject({ kind: 'source', heading: 'On lamps', text: 'A Press, 2020' });
    expect(source?.modules).toEqual(['lights']);
  });

  test('the headings of a guide', () => {
    expect(
      textsOf(
        '<main data-search="guide"><h1>Help</h1><p>First.</p><h2 id="b">B</h2><p>Then.</p></main>',
        'help.html',
      ),
    ).toEqual(['help.html | Help | First.', 'help.html#b | B | Help | Then.']);
  });
});
