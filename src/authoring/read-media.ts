import { imageSize } from 'image-size';
import type { FileFacts } from '../course/authored-course.ts';
import type { FileType } from '../course/media-files.ts';

const pictures: readonly string[] = ['png', 'jpg', 'webp', 'svg'] satisfies readonly FileType[];

/** What a file is, judged by what is in it and not by what it is called. */
export function readMedia(content: Uint8Array): FileFacts {
  const bytes = content.length;
  const start = (from: number, length: number) =>
    new TextDecoder('latin1').decode(content.subarray(from, from + length));
  if (start(4, 4) === 'ftyp') return { bytes, type: 'mp4' };
  if (/^(ï»¿)?WEBVTT/.test(start(0, 9))) return { bytes, type: 'vtt' };
  try {
    const { type, width, height } = imageSize(content);
    return pictures.some((known) => known === type)
      ? { bytes, type: type as FileType, width, height }
      : { bytes, type: undefined };
  } catch {
    return { bytes, type: undefined };
  }
}
