import { blobSha, type ContentStore, type Update } from '../files/content-store.ts';
import { Outdated, Refusal } from '../files/refusal.ts';
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
  /** The version of a form that is being opened. */
  readonly version?: string;
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
        if (contents === undefined) return notFound;
        return { status: 200, body: contents, version: blobSha(contents) };
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
    if (error instanceof Outdated) {
      const { message, now } = error;
      return { ...json({ message, now }), status: 409 };
    }
    if (error instanceof Refusal) return { status: 422, body: error.message };
    throw error;
  }
}

const notFound: EditorAnswer = { status: 404, body: 'There is nothing here.' };
const json = (value: unknown): EditorAnswer => ({ status: 200, body: JSON.stringify(value) });

interface SentUpdate {
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
  readonly begunFrom?: Readonly<Record<string, string>>;
}

function readUpdate(body: Buffer): Update {
  const { additions, deletions, begunFrom = {} } = JSON.parse(body.toString('utf8')) as SentUpdate;
  return {
    deletions,
    begunFrom,
    additions: additions.map(({ path, contents }) => ({
      path,
      contents: Buffer.from(contents, 'base64url').toString('utf8'),
    })),
  };
}
