/** What to look for: the object a standard names, and the functions it must have. */
export interface LmsApiSpec<Api> {
  readonly objectName: string;
  readonly functionNames: readonly (keyof Api & string)[];
}

/** The window to start from, and its timer. */
export interface SearchWindow {
  setTimeout(action: () => void, delayMs: number): unknown;
}

const MAX_PARENTS = 50;
const POLL_MS = 100;
const POLLS = 30;

/** Looks for the LMS's object for up to three seconds: some LMSs attach it after our page loads. */
export async function findLmsApi<Api>(
  spec: LmsApiSpec<Api>,
  window: SearchWindow,
): Promise<Api | undefined> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const api = lookOnce(spec, window);
    if (api) return api;
    await new Promise<void>((resolve) => window.setTimeout(resolve, POLL_MS));
  }
  return lookOnce(spec, window);
}

/** Our own window and its parents first, then the windows that opened us (SCORM 1.2 RTE 3.3). */
function lookOnce<Api>(spec: LmsApiSpec<Api>, window: SearchWindow): Api | undefined {
  const starts = [window, property(window, 'opener'), property(property(window, 'top'), 'opener')];
  for (const start of starts) {
    for (const candidate of withParents(start)) {
      const api = property(candidate, spec.objectName);
      if (isApi(api, spec)) return api;
    }
  }
  return undefined;
}

function* withParents(start: unknown): Generator<unknown, void> {
  let current = start;
  for (let count = 0; count <= MAX_PARENTS; count += 1) {
    yield current;
    const parent = property(current, 'parent');
    if (parent === current || parent === undefined) return;
    current = parent;
  }
}

function isApi<Api>(value: unknown, spec: LmsApiSpec<Api>): value is Api {
  return spec.functionNames.every((name) => typeof property(value, name) === 'function');
}

/** Reading from a window of another origin throws. */
function property(target: unknown, name: string): unknown {
  try {
    return (target as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
