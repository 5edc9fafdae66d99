import { courseKinds, moduleKinds, type Kind } from '../kinds.ts';

/** Where something that has a form is kept. */
export interface Place {
  readonly kind: Kind;
  /** Path in the content folder. */
  readonly file: string;
  /** Its id, where one file holds many. */
  readonly entry?: string;
  /** What it is called in its module or in the course. */
  readonly id: string;
  readonly moduleId?: string;
}

const inModule = [
  { kind: moduleKinds.module, form: /^module\.json$/, file: () => 'module.yaml' },
  { kind: moduleKinds.measure, form: /^measure\.json$/, file: () => 'measure.yaml' },
  { kind: moduleKinds.guide, form: /^guide\.mdx$/, file: () => 'guide.mdx' },
  { kind: moduleKinds.lesson, form: /^lessons\/([^/]+)\.mdx$/, file: (id: string) => `${id}.mdx` },
  {
    kind: moduleKinds.question,
    form: /^questions\/([^/]+)\.json$/,
    file: (id: string) => `questions/${id}.yaml`,
  },
  {
    kind: moduleKinds.scenario,
    form: /^scenarios\/([^/]+)\.json$/,
    file: (id: string) => `scenarios/${id}.yaml`,
  },
] as const;

/**
 * Where the contents of a form belong. The editor sees the course a little differently from how it is
 * kept: settings as JSON, and the entries of long registers as files of their own.
 * @param path as Keystatic names it
 */
export function placeOf(path: string): Place | undefined {
  const [, moduleId, rest] = /^modules\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (moduleId !== undefined && rest !== undefined) {
    for (const { kind, form, file } of inModule) {
      const match = form.exec(rest);
      const id = match?.[1] ?? '';
      if (match) return { kind, moduleId, id, file: `modules/${moduleId}/${file(id)}` };
    }
    return undefined;
  }
  const [, name = '', id] = /^([a-z]+)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  const kind: Kind | undefined = Object.entries(courseKinds).find(([one]) => one === name)?.[1];
  if (!kind || (kind.namedBy === undefined) !== (id === undefined)) return undefined;
  if (id === undefined) return { kind, id: name, file: `${name}.yaml` };
  return kind.holds === 'entries'
    ? { kind, id, entry: id, file: `${name}.yaml` }
    : { kind, id, file: `${name}/${id}.yaml` };
}

/** What Keystatic calls a file of the content folder, or the folder of its entries. */
export function formPathOf(file: string): string | undefined {
  const [, folder, lesson] = /^(modules\/[^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const path =
    folder !== undefined && lesson !== undefined && lesson !== 'guide'
      ? `${folder}/lessons/${lesson}.mdx`
      : file.replace(/\.yaml$/, '.json');
  if (placeOf(path)?.file === file) return path;
  const asEntries = path.replace(/\.json$/, '/x.json');
  return placeOf(asEntries)?.entry === undefined ? undefined : path;
}
