import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportWith } from '../../helpers/broken-figures.ts';

const example = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../src/components/examples/files/${name}`, import.meta.url));
const images = 'modules/bike-lights/images';
const media = 'modules/bike-lights/media';
const rights = 'credit="A rider" licence="CC BY 4.0"';
const figure = (settings: string) => `<Figure ${settings} ${rights} />`;
const film = (settings: string, transcript = 'A lamp moves.') =>
  `<Video title="A lamp" ${settings} ${rights}>\n\n${transcript}\n\n</Video>`;
const lamp = { [`${images}/lamp.svg`]: example('lamp.svg') };
const sound = {
  [`${media}/lamp.mp4`]: example('lamp.mp4'),
  [`${media}/lamp.vtt`]: example('lamp.vtt'),
};

test('sound pictures and films give nothing to report', () => {
  expect(
    reportWith(
      [
        figure('src="lamp.svg" alt="A lamp."'),
        figure('src="shared.svg" decorative="yes"'),
        film('src="lamp.mp4" captions="lamp.vtt" poster="lamp.svg"'),
        `<Audio src="lamp.mp4" title="A lamp" ${rights}>\n\nIt hums.\n\n</Audio>`,
      ].join('\n\n'),
      { ...lamp, ...sound, 'images/shared.svg': example('lamp.svg') },
    ),
  ).toBe('No problems.\n');
});

describe('a picture', () => {
  test('that is not there, or that another module keeps for itself', () => {
    expect(
      reportWith(
        `${figure('src="lamps.svg" alt="A lamp."')}\n\n${figure('src="bell.svg" alt="A bell."')}`,
        {
          ...lamp,
          'modules/bike-check/images/bell.svg': example('lamp.svg'),
        },
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-check/images/bell.svg:1:1  unused-file (warning)
        No lesson or guide shows “bell.svg”.
        Show it in a lesson, or delete the file.

      content/modules/bike-lights/be-seen.mdx:18:1  picture-missing
        There is no picture “lamps.svg”.
        Did you mean “lamp.svg”? Put the file into content/modules/bike-lights/images, or into content/images if several modules show it.

      content/modules/bike-lights/be-seen.mdx:20:1  picture-missing
        There is no picture “bell.svg”.
        Put the file into content/modules/bike-lights/images, or into content/images if several modules show it.

      content/modules/bike-lights/images/lamp.svg:1:1  unused-file (warning)
        No lesson or guide shows “lamp.svg”.
        Show it in a lesson, or delete the file.

      2 errors and 2 warnings in 3 files.
      "
    `);
  });

  test('without words for it, with words for nothing, or without whose work it is', () => {
    expect(
      reportWith(
        [
          figure('src="lamp.svg"'),
          figure('src="lamp.svg" alt="A lamp." decorative="yes"'),
          '<Figure src="lamp.svg" alt="A lamp." />',
        ].join('\n\n'),
        lamp,
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  figure-without-alt
        <Figure> does not say what the picture shows.
        Add alt="…" with what a listener needs instead, or decorative="yes" if it adds nothing.

      content/modules/bike-lights/be-seen.mdx:20:1  figure-alt-and-decorative
        <Figure> has “alt”, and says that the picture adds nothing.
        Keep one of “alt” and “decorative”.

      content/modules/bike-lights/be-seen.mdx:22:1  missing-prop
        <Figure> has no “credit”.
        Write <Figure credit="…">.

      content/modules/bike-lights/be-seen.mdx:22:1  missing-prop
        <Figure> has no “licence”.
        Write <Figure licence="…">.

      4 errors in 1 file.
      "
    `);
  });

  test('of a type lessons do not show, or that is not what its name says', () => {
    expect(
      reportWith(figure('src="lamp.gif" alt="A lamp."'), {
        [`${images}/lamp.gif`]: 'GIF89a',
        [`${images}/lamp.png`]: example('lamp.svg'),
        [`${images}/Lamp at night.JPEG`]: example('lamp.svg'),
      }),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/images/Lamp at night.JPEG:1:1  wrong-extension
        The file “Lamp at night.JPEG” is not read.
        Rename it to “Lamp at night.jpg”.

      content/modules/bike-lights/images/lamp.gif:1:1  file-type-refused
        Lessons show no files of the type “gif”.
        Save it as one of: png, jpg, webp, svg.

      content/modules/bike-lights/images/lamp.png:1:1  file-is-of-another-type
        Inside, “lamp.png” is no PNG file.
        Open it in the program it was made with and save it again. Giving it another name does not change what is in it.

      3 errors in 3 files.
      "
    `);
  });

  test('that is too large', () => {
    const large = `${new TextDecoder().decode(example('lamp.svg'))}<!--${'x'.repeat(70_000)}-->`;
    expect(reportWith(figure('src="lamp.svg" alt="A lamp."'), { [`${images}/lamp.svg`]: large }))
      .toMatchInlineSnapshot(`
      "content/modules/bike-lights/images/lamp.svg:1:1  file-too-large
        The file takes 71 KB.
        Save it smaller: at most 60 KB, so that it opens on a poor connection.

      1 error in 1 file.
      "
    `);
  });
});

describe('a film', () => {
  test('without captions or a transcript', () => {
    expect(
      reportWith(
        `<Video title="A lamp" src="lamp.mp4" ${rights} />\n\n<Audio title="A lamp" src="lamp.mp4" ${rights} />`,
        { [`${media}/lamp.mp4`]: example('lamp.mp4') },
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  media-without-transcript
        <Video> has no transcript.
        Between <Video …> and </Video>, write what is said and, where it matters, what is seen or heard.

      content/modules/bike-lights/be-seen.mdx:18:1  missing-prop
        <Video> has no “captions”.
        Write <Video captions="…">.

      content/modules/bike-lights/be-seen.mdx:20:1  media-without-transcript
        <Audio> has no transcript.
        Between <Audio …> and </Audio>, write what is said and, where it matters, what is seen or heard.

      3 errors in 1 file.
      "
    `);
  });

  test('whose file or captions are not there, or are something else', () => {
    expect(
      reportWith(
        [
          film('src="lump.mp4" captions="lamp.vtt"'),
          film('src="lamp.webm" captions="lamp.srt"'),
        ].join('\n\n'),
        { ...sound, [`${media}/lamp.vtt`]: '1\n00:00 a lamp\n' },
      ),
    ).toMatchInlineSnapshot(`
      "content/modules/bike-lights/be-seen.mdx:18:1  media-missing
        There is no file “lump.mp4”.
        Did you mean “lamp.mp4”? Put the file into content/modules/bike-lights/media, or into content/media if several modules use it.

      content/modules/bike-lights/be-seen.mdx:24:1  file-type-for-component
        <Video> cannot show a file of the type “webm”.
        It takes: mp4.

      content/modules/bike-lights/be-seen.mdx:24:1  file-type-for-component
        <Video> cannot show a file of the type “srt”.
        It takes: vtt.

      content/modules/bike-lights/media/lamp.mp4:1:1  unused-file (warning)
        No lesson or guide shows “lamp.mp4”.
        Show it in a lesson, or delete the file.

      content/modules/bike-lights/media/lamp.vtt:1:1  file-is-of-another-type
        Inside, “lamp.vtt” is no VTT file.
        Open it in the program it was made with and save it again. Giving it another name does not change what is in it.

      4 errors and 1 warning in 3 files.
      "
    `);
  });
});

test('a file that nothing shows', () => {
  expect(reportWith('', { ...lamp, 'media/lamp.vtt': example('lamp.vtt') })).toMatchInlineSnapshot(`
    "content/media/lamp.vtt:1:1  unused-file (warning)
      No lesson or guide shows “lamp.vtt”.
      Show it in a lesson, or delete the file.

    content/modules/bike-lights/images/lamp.svg:1:1  unused-file (warning)
      No lesson or guide shows “lamp.svg”.
      Show it in a lesson, or delete the file.

    2 warnings in 2 files.
    "
  `);
});
