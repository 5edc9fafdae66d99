import type { ContentStore, Update } from '../files/content-store.ts';
import { Refusal } from '../files/refusal.ts';
import { treeOf } from '../files/tree.ts';
import type { FileShelf } from '../files/file-shelf.ts';
import type { EditorCourse } from '../editor-course.ts';

/** What a page of the editor asks of the server. */
export interface EditorRequest {
  readonly method: string;
  /** Below `/api/`, taken apart at the slashes. */
  readonly path: readonly string[];
  readonly body: () => Promise<Buffer>;
}

export interface EditorAnswer {
  readonly status: number;
  readonly body: string;
}

export interface EditorParts {
  readonly store: ContentStore;
  readonly shelf: FileShelf;
  readonly course: () => EditorCourse;
}

/** Answers Keystatic in place of its own server, which knows files and no courses. */
export async function answer(
  { method, path, body }: EditorRequest,
  { store, shelf, course }: EditorParts,
): Promise<EditorAnswer> {
  const [area, action = '', ...rest] = path;
  const tree = () => json(treeOf(store.forms()));
  try {
    switch (`${method} ${area ?? ''}/${action}`) {
      case 'GET keystatic/tree':
        return tree();
      case 'GET keystatic/blob': {
        const contents = store.open(rest.slice(1).join('/'));
        return contents === undefined ? notFound : { status: 200, body: contents };
      }
      case 'POST keystatic/update':
        await store.save(readUpdate(await body()));
        return tree();
      case 'GET editor/course':
        return json(course());
      case 'GET editor/files':
        return json(shelf.list(rest));
      case 'PUT editor/files':
        return { status: 200, body: shelf.add(rest, await body()) };
      default:
        return notFound;
    }
  } catch (error) {
    if (error instanceof Refusal) return { status: 422, body: error.message };
    throw error;
  }
}

const notFound: EditorAnswer = { status: 404, body: 'There is nothing here.' };
const json = (value: unknown): EditorAnswer => ({ status: 200, body: JSON.stringify(value) });

interface SentUpdate {
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
}

function readUpdate(body: Buffer): Update {
  const { additions, deletions } = JSON.parse(body.toString('utf8')) as SentUpdate;
  return {
    deletions,
    additions: additions.map(({ path, contents }) => ({
      path,
      contents: Buffer.from(contents, 'base64url').toString('utf8'),
    })),
  };
}
