import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { webFonts } from '../../../src/layouts/boot.ts';
import { readingChoices } from '../../../src/layouts/reading-settings.ts';

const [fonts = '', ...styles] = ['fonts', 'reading', 'home'].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../../src/styles/${name}.css`, import.meta.url)), 'utf8'),
);

test('every choice a reader has makes a difference in the stylesheets', () => {
  const css = styles.join('\n');
  const hasEffect = (name: string, value: string) =>
    css.includes(`[data-read-${name}='${value}']`) || css.includes(`:not([data-read-${name}])`);
  const without = Object.entries(readingChoices).flatMap(([name, values]) =>
    values.filter((value) => !hasEffect(name, value)).map((value) => `${name}: ${value}`),
  );
  expect(without).toEqual([]);
});

test('a page waits for exactly the font files that the stylesheet fetches', () => {
  const faces = [...fonts.matchAll(/@font-face {([^}]*)}/g)].map(([, face = '']) => face);
  const fetched = faces
    .filter((face) => face.includes('url('))
    .map((face) => {
      const [, family = ''] = /font-family: '([^']+)'/.exec(face) ?? [];
      const [, weight = ''] = /font-weight: (\d+)/.exec(face) ?? [];
      return `${weight} 1em "${family}"`;
    });
  expect(webFonts).toEqual(fetched);
});
