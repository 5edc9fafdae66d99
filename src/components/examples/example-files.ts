import type { ShownFile } from '../../course/course.ts';

const file = (folder: 'images' | 'media', name: string): ShownFile => ({
  path: `modules/examples/${folder}/${name}`,
  width: undefined,
  height: undefined,
});

/** The files in the folder `files` beside this one, as if a module called `examples` had them. */
export const exampleFiles: readonly ShownFile[] = [
  { ...file('images', 'lamp.svg'), width: 480, height: 270 },
  file('media', 'lamp.mp4'),
  file('media', 'lamp.vtt'),
  file('media', 'bell.mp4'),
];
