import { readdirSync, readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { shots } from '../../screenshots/shots.ts';

const root = new URL('../../../', import.meta.url);
const guide = readFileSync(new URL('src/pages/for-trainers.md', root), 'utf8');
const picture = (name: string) => readFileSync(new URL(`public/guide/${name}`, root));

const shown = [...guide.matchAll(/<img [^>]*>/g)].map(([tag]) => {
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return {
    name: value('src').replace('/guide/', ''),
    alt: value('alt'),
    width: Number(value('width')),
    height: Number(value('height')),
  };
});

test('the guide shows every picture that is taken, and no other lies about', () => {
  const names = shots.map(({ name }) => `${name}.webp`).sort();
  expect(shown.map(({ name }) => name).sort()).toEqual(names);
  expect(readdirSync(new URL('public/guide/', root)).sort()).toEqual(names);
});

test.each(shown)('$name is described in words and keeps its place', ({ name, alt, ...size }) => {
  expect(alt).toMatch(/^\p{Lu}.{40,}\.$/u);
  expect(imageSize(picture(name))).toMatchObject(size);
});

test('all pictures together take less than 300 KB', () => {
  const bytes = shown.reduce((sum, { name }) => sum + picture(name).length, 0);
  expect(bytes).toBeLessThan(300_000);
});
