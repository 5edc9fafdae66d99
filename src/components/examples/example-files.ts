import type { ShownFile } from '../../course/course.ts';

/** Where each file of the examples lies, by the path it would have in the content folder. */
export const exampleFilePaths: Readonly<Record<string, string>> = {
  'modules/examples/images/lamp.svg': 'files/lamp.svg',
  'modules/examples/media/lamp.mp4': 'files/lamp.mp4',
  'modules/examples/media/lamp.vtt': 'files/lamp.vtt',
  'modules/examples/media/bell.mp4': 'files/bell.mp4',
};

export const exampleFiles: readonly ShownFile[] = Object.keys(exampleFilePaths).map((path) => ({
  path,
  width: path.endsWith('.svg') ? 480 : undefined,
  height: path.endsWith('.svg') ? 270 : undefined,
}));
