import { problem } from '../course/problem.ts';
import { questionSchema } from '../course/schemas/question.ts';
import type { FileReader } from './file-reader.ts';
import { missingExplanation } from './question-problems.ts';

/**
 * Reads a draft of a question, `modules/<module>/drafts/<id>.yaml`. It is no part of the course:
 * what it lacks is listed, and keeps nothing from being built.
 */
export function readDraft(
  reader: FileReader,
  draft: { readonly path: string; readonly id: string; readonly moduleId: string },
): void {
  const file = reader.nameOf(draft.path);
  const before = reader.problems.length;
  const whenMissing = missingExplanation(file);
  reader.yaml(
    { ...draft, kind: 'draft' },
    { schema: questionSchema, name: 'The question', whenMissing },
  );
  const found = reader.problems.splice(before);
  if (found.length === 0) {
    const home = reader.nameOf(`modules/${draft.moduleId}/questions/${draft.id}.yaml`);
    reader.problems.push(problem('draft-ready', { file }, { file: home }));
  }
  reader.problems.push(
    ...found.map(({ origin, message, hint }) =>
      problem('draft-not-ready', origin, { what: message, fix: hint }),
    ),
  );
  reader.unread.splice(
    0,
    reader.unread.length,
    ...reader.unread.filter(({ kind }) => kind !== 'draft'),
  );
}
