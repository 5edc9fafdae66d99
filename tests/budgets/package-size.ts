import { zipSync } from 'fflate';
import { unpack, type BuiltCourse } from './built-course.ts';
import { measurement, type Measurement } from './measurement.ts';

const MEDIA = /\.(?:jpg|jpeg|png|webp|mp3|mp4|vtt|pdf)$/;

export function measurePackageSizes({ packages }: BuiltCourse): Measurement[] {
  return [...packages].map(([name, zip]) => {
    const media = Object.fromEntries([...unpack(zip)].filter(([path]) => MEDIA.test(path)));
    const mediaBytes = Object.keys(media).length === 0 ? 0 : zipSync(media).byteLength;
    return measurement(
      `${name} without media`,
      (zip.byteLength - mediaBytes) / 1000,
      300,
      'KB',
      `size of the zip, less ${(mediaBytes / 1000).toFixed(1)} KB of media zipped alone`,
    );
  });
}
