// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createSectionNavigation } from '../../../src/navigation/section-navigation.ts';

const reports: string[] = [];

beforeEach(() => {
  reports.length = 0;
  location.hash = '';
  document.body.innerHTML = `<main data-module>
    <section id="one" data-section><h2 tabindex="-1">One</h2><div id="alternative-one-short"></div></section>
    <section id="two" data-section><h2 tabindex="-1">Two</h2></section>
  </main>`;
  createSectionNavigation(document, {
    onOpened: (id) => reports.push(`opened ${id}`),
    onCompleted: (id) => reports.push(`completed ${id}`),
  });
});

const goTo = (hash: string) => {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
};

test('taking the shorter version of something in the part in view reports nothing', () => {
  goTo('#alternative-one-short');
  expect(reports).toEqual(['opened one']);
});

test('going to another part is reported', () => {
  goTo('#two');
  expect(reports).toContain('opened two');
});
