import type { mediaProblems } from '../problems/media.ts';
import { inLesson, lessonWith } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const svg = (more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="27" viewBox="0 0 48 27"><path d="M0 0h9v9z"/>${more}</svg>`;
/** The first letters of a recording, which tell what it is. */
const recording = '\0\0\0\u0020ftypisom';

const images = 'modules/bike-lights/images';
const media = 'modules/bike-lights/media';

const figure = (src: string, about = ' alt="A lamp."') =>
  `<Figure src="${src}"${about} credit="A rider" licence="CC BY 4.0" />`;
const audio = (src: string) =>
  `<Audio src="${src}" title="A bell" credit="A rider" licence="CC BY 4.0">\n\nA bell rings twice.\n\n</Audio>`;
const lamp = { [`${images}/lamp.svg`]: svg() };
const bell = { [`${media}/bell.mp4`]: recording };

export const mediaExamples = {
  'picture-missing': inLesson({
    wrong: `${figure('lamp.svg')}\n\n${figure('lamps.svg')}`,
    right: figure('lamp.svg'),
    around: lamp,
    values: {
      name: 'lamps.svg',
      suggestion: 'Did you mean “lamp.svg”? ',
      folder: 'content/modules/bike-lights/images',
    },
  }),
  'media-missing': inLesson({
    wrong: `${audio('bell.mp4')}\n\n${audio('bells.mp4')}`,
    right: audio('bell.mp4'),
    around: bell,
    values: {
      name: 'bells.mp4',
      suggestion: 'Did you mean “bell.mp4”? ',
      folder: 'content/modules/bike-lights/media',
    },
  }),
  'file-type-refused': {
    wrong: { ...lessonWith(figure('lamp.gif')), [`${images}/lamp.gif`]: 'GIF89a' },
    right: { ...lessonWith(figure('lamp.svg')), ...lamp },
    values: { type: 'gif', allowed: 'png, jpg, webp, svg' },
  },
  'file-type-for-component': inLesson({
    wrong: `${audio('bell.mp4')}\n\n${audio('bell.mp3')}`,
    right: audio('bell.mp4'),
    around: bell,
    values: { name: 'Audio', type: 'mp3', allowed: 'mp4' },
  }),
  'file-is-of-another-type': {
    wrong: { ...lessonWith(figure('lamp.png')), [`${images}/lamp.png`]: svg() },
    right: { ...lessonWith(figure('lamp.svg')), ...lamp },
    values: { name: 'lamp.png', type: 'PNG' },
  },
  'file-too-large': {
    wrong: { [`${images}/lamp.svg`]: svg(`<!--${'x'.repeat(70_000)}-->`) },
    right: { [`${images}/lamp.svg`]: svg(`<!--${'x'.repeat(7000)}-->`) },
    around: lessonWith(figure('lamp.svg')),
    values: { size: '71 KB', limit: '60 KB' },
  },
  'figure-without-alt': inLesson({
    wrong: figure('lamp.svg', ''),
    right: figure('lamp.svg'),
    around: lamp,
  }),
  'figure-alt-and-decorative': inLesson({
    wrong: figure('lamp.svg', ' alt="A lamp." decorative="yes"'),
    right: figure('lamp.svg', ' decorative="yes"'),
    around: lamp,
  }),
  'media-without-transcript': inLesson({
    wrong: '<Audio src="bell.mp4" title="A bell" credit="A rider" licence="CC BY 4.0" />',
    right: audio('bell.mp4'),
    around: bell,
    values: { name: 'Audio' },
  }),
  'unused-file': inLesson({
    wrong: 'Lamps are seen from far away.',
    right: figure('lamp.svg'),
    around: lamp,
    values: { name: 'lamp.svg' },
  }),
} satisfies ExamplesOf<typeof mediaProblems>;
