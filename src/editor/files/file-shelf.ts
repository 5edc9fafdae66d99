import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toIdentifier } from '../../authoring/content-files.ts';
import {
  endingOf,
  fileTargets,
  pathsOf,
  sizeLimits,
  sizeWords,
  type FileTarget,
} from '../../course/media-files.ts';
import { listOf } from '../../course/words.ts';
import { Refusal } from './refusal.ts';

/** Pictures, films and other files that lessons of a module can show. */
export interface FileShelf {
  /** @param place the module, and what the file is for */
  readonly list: (place: readonly string[]) => readonly string[];
  /**
   * Puts a file there, under a name that fits.
   * @param place the module, what the file is for, and what the author calls it
   */
  readonly add: (place: readonly string[], contents: Uint8Array) => string;
}

export function createFileShelf(folder: string): FileShelf {
  return {
    list: (place) => {
      const { moduleId, target } = shelfOf(folder, place);
      const names = pathsOf(moduleId, target, '').flatMap((path) =>
        existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : [],
      );
      return [...new Set(names)]
        .filter((name) => fileTargets[target].types.some((type) => type === endingOf(name)))
        .sort();
    },
    add: (place, contents) => {
      const { moduleId, target } = shelfOf(folder, place);
      const name = fittingName(place[2] ?? '', target, contents.byteLength);
      const [path = '', shared = ''] = pathsOf(moduleId, target, name);
      if (existsSync(join(folder, path)) || existsSync(join(folder, shared))) {
        throw new Refusal(
          `There is a file “${name}” already, and nothing is written over. Choose it from the list, or give your file another name.`,
        );
      }
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), contents);
      return name;
    },
  };
}

function shelfOf(folder: string, [moduleId = '', name = '']: readonly string[]) {
  const target = targets.find((one) => one === name);
  const isModule =
    toIdentifier(moduleId) === moduleId && existsSync(join(folder, 'modules', moduleId));
  if (!target || !isModule) throw new Refusal('There is no such module, or it has no such files.');
  return { moduleId, target };
}

const targets: readonly FileTarget[] = ['picture', 'media', 'captions'];

function fittingName(given: string, target: FileTarget, size: number): string {
  const ending = endingOf(given).toLowerCase().replace('jpeg', 'jpg');
  const { types } = fileTargets[target];
  const type = types.find((one) => one === ending);
  if (!type) {
    throw new Refusal(
      `“${given}” is not of a kind that can be used here. Save it as one of: ${listOf(types)}.`,
    );
  }
  if (size > sizeLimits[type]) {
    throw new Refusal(
      `“${given}” has ${sizeWords(size)}, and at most ${sizeWords(sizeLimits[type])} fit. Make it smaller and add it again.`,
    );
  }
  return `${toIdentifier(given.slice(0, -endingOf(given).length - 1))}.${type}`;
}
