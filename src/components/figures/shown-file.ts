import { contentFiles } from 'virtual:course';
import type { Module, ShownFile } from '../../course/course.ts';
import { pathsOf, type FileTarget } from '../../course/media-files.ts';

/** A file as a lesson of the module calls it, with its address on the site. */
export function shownFile(
  module: Module,
  target: FileTarget,
  name: string,
): ShownFile & { readonly address: string } {
  for (const path of pathsOf(module.id, target, name)) {
    const file = module.files.find((candidate) => candidate.path === path);
    const address = contentFiles[path];
    if (file && address !== undefined) return { ...file, address };
  }
  throw new Error(`No file "${name}" in module "${module.id}".`);
}
