import { expect, test } from 'vitest';
import { offlineFiles } from '../../../src/build/offline-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const page = (module: string | undefined, body: string) =>
  encode(
    `<link href="./assets/style111.css"><main${module ? ` data-offline-module="${module}"` : ''}>${body}</main>`,
  );

const site = new Map([
  ['index.html', page(undefined, '<script src="./tracking/adapter.js"></script>')],
  ['offline.html', page(undefined, 'No network.')],
  ['glossary.html', page(undefined, '<img src="./assets/words111.png">')],
  ['lights.html', page('lights', '<img src="./assets/lamp1111.png"><video src="./film1111.mp4">')],
  ['lights-refresher-1w.html', page('lights', '<a href="./assets/table111.csv">')],
  ['brakes.html', page('brakes', '<img src="./assets/brake111.png"><a href="./lights.html">')],
  ['tracking/adapter.js', encode('import("./again111.js")')],
  ['tracking/again111.js', encode('import"./base1111.js"')],
  ['tracking/base1111.js', encode('')],
  ['tracking/scorm12.js', encode('')],
  ['search-index.js', encode('"adapter.js"')],
  ['assets/style111.css', encode('@font-face{src:url(./font1111.woff2)}')],
  ['assets/font1111.woff2', encode('font')],
  ['assets/lamp1111.png', encode('lamp')],
  ['assets/words111.png', encode('words')],
  ['assets/table111.csv', encode('a,b')],
  ['assets/brake111.png', new Uint8Array(1_000_001)],
  ['film1111.mp4', encode('film')],
]);

test('what every page needs is kept once, down to what scripts and stylesheets ask for', () => {
  expect(offlineFiles(site).shell).toEqual([
    'index.html',
    'offline.html',
    'assets/font1111.woff2',
    'assets/style111.css',
    'tracking/adapter.js',
    'tracking/again111.js',
    'tracking/base1111.js',
  ]);
});

test('a module has its page first, its sets and their files, and no film or other large file', () => {
  expect(offlineFiles(site).modules).toEqual({
    lights: [
      'lights.html',
      'lights-refresher-1w.html',
      'assets/lamp1111.png',
      'assets/table111.csv',
    ],
    brakes: ['brakes.html'],
  });
});

test('nothing else can be kept: no other page, no adapter for a learning system, not the search index', () => {
  const { files } = offlineFiles(site);
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
  for (const path of ['glossary.html', 'tracking/scorm12.js', 'search-index.js', 'film1111.mp4']) {
    expect(files[path], path).toBe(undefined);
  }
  expect(files['lights.html']).toMatch(/^[0-9a-f]{16}$/);
});
