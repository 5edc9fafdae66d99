import type { UnreadFile } from '../course/authored-course.ts';
import { problem, type Problem } from '../course/problem.ts';
import { toIdentifier, type ContentFile } from './content-files.ts';

/** What each file a course cannot do without is for. */
const purposes = {
  course: 'the title of the course and its pathways',
  sources: 'the list of sources that lessons cite',
  facts: 'the list of facts that right answers rest on',
  module: 'the title of the module, its objectives and the list of its lessons',
} as const;

/** Problems with which files there are and what they are called, and the files that go unread. */
export function checkNames(
  found: readonly ContentFile[],
  nameOf: (path: string) => string,
): { readonly problems: readonly Problem[]; readonly unread: readonly UnreadFile[] } {
  const missing = missingFiles(found);
  const misnamed = found.filter(
    (file) =>
      file.status === 'wrong-extension' || file.status === 'document' || file.status === 'bad-name',
  );
  return {
    problems: [
      ...badNames(found, nameOf),
      ...missing.map(({ path, kind }) =>
        problem(
          'file-missing',
          { file: nameOf(path) },
          { file: nameOf(path), purpose: purposes[kind] },
        ),
      ),
      ...found.flatMap((file) => {
        const origin = { file: nameOf(file.path) };
        const name = lastPart(file.path);
        if (file.status === 'stray') return problem('unexpected-file', origin, { name });
        if (file.status === 'document') {
          return problem('document-file', origin, { name, expected: file.expected });
        }
        if (file.status !== 'wrong-extension') return [];
        return problem('wrong-extension', origin, { name, expected: file.expected });
      }),
    ],
    unread: [...missing, ...misnamed],
  };
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** One problem for each file or folder name that cannot be an id. */
function badNames(found: readonly ContentFile[], nameOf: (path: string) => string): Problem[] {
  const places = new Map<string, string>();
  for (const file of found) {
    if (file.status !== 'bad-name') continue;
    const isFolder = file.kind === 'module' || file.moduleId === file.name;
    places.set(isFolder ? `modules/${file.name}` : file.path, file.name);
  }
  return [...places].map(([path, id]) => {
    const name = lastPart(path);
    const suggestion = name.replace(id, toIdentifier(id));
    return problem('file-name', { file: nameOf(path) }, { name, suggestion });
  });
}

function missingFiles(found: readonly ContentFile[]) {
  const files = found.filter((file) => file.status !== 'stray');
  const registers = (['course', 'sources', 'facts'] as const)
    .filter((kind) => !files.some((file) => file.kind === kind))
    .map((kind) => ({ kind, id: kind, path: `${kind}.yaml` }));
  const modules = [...new Set(files.flatMap(({ moduleId }) => moduleId ?? []))]
    .filter((id) => !files.some((file) => file.kind === 'module' && file.id === id))
    .map((id) => ({ kind: 'module' as const, id, path: `modules/${id}/module.yaml` }));
  return [...registers, ...modules];
}
