import { readDrafts } from './drafts.ts';
import type { Versions } from './versions.ts';

type Fetch = typeof fetch;

/** What a save does on the page around it. */
export interface Around {
  /** Whether to write over what was changed elsewhere. */
  readonly mayWriteOver: (message: string) => boolean;
  /** Keeps hands off the form while it is saved: Keystatic forgets what is typed then. */
  readonly whileSaving: (
    paths: readonly string[],
    save: () => Promise<Response>,
  ) => Promise<Response>;
}

/**
 * The requests of Keystatic with the version each text was begun from, so that the server can tell
 * what was changed in another tab, or as text, in the meantime.
 */
export function carefulFetch(send: Fetch, versions: Versions, around: Around): Fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (pathname === '/api/keystatic/update') {
      const update = JSON.parse(typeof init?.body === 'string' ? init.body : '') as Update;
      const sendFrom = (begunFrom: object) =>
        send(input, { ...init, body: JSON.stringify({ ...update, begunFrom }) }).catch(unanswered);
      const paths = update.additions.map(({ path }) => path);
      return around.whileSaving(paths, () => save(sendFrom, paths, versions, around));
    }
    const response = await send(input, init);
    if (pathname === '/api/keystatic/tree') await noteTree(response, versions);
    if (pathname.startsWith('/api/keystatic/blob/')) {
      const path = pathname.split('/').slice(5).join('/');
      versions.shown(path, response.headers.get('Version') ?? '');
    }
    return response;
  };
}

async function save(
  sendFrom: (begunFrom: object) => Promise<Response>,
  paths: readonly string[],
  versions: Versions,
  { mayWriteOver }: Around,
): Promise<Response> {
  const begunFrom = Object.fromEntries(paths.map((path) => [path, versions.of(path)]));
  let response = await sendFrom(begunFrom);
  if (response.status === 409) {
    const { message, now } = (await response.json()) as Outdated;
    if (!mayWriteOver(message)) return new Response(message, { status: 422 });
    response = await sendFrom({ ...begunFrom, ...now });
  }
  if (response.ok) {
    // Drafts of other forms were begun before Keystatic learns what is new.
    versions.noteDrafts(await readDrafts());
    for (const path of paths) versions.saved(path);
    await noteTree(response, versions);
  }
  return response;
}

const unanswered = () =>
  new Response(
    'Nothing was saved: the editor does not answer. Your text is kept in this browser. Start the editor again with “npm run author”, so that it prints the same address as before, and save here.',
    { status: 503 },
  );

interface Update {
  readonly additions: readonly { readonly path: string }[];
}

/** What the server says of a text that was begun from an older version. */
interface Outdated {
  readonly message: string;
  /** The version of each file as it is now. */
  readonly now: Readonly<Record<string, string>>;
}

async function noteTree(response: Response, versions: Versions): Promise<void> {
  if (!response.ok) return;
  const entries = (await response.clone().json()) as readonly { path: string; sha: string }[];
  for (const { path, sha } of entries) versions.shown(path, sha);
}
