import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packagingErrors } from './packaging-error.ts';

/**
 * The folder that packages go to. New files are written to a temporary folder inside it and take
 * their places all at once, or not at all.
 */
export interface OutputFolder {
  /** As the user gave it, for messages. */
  readonly folder: string;
  /** Text of a file from an earlier run; `undefined` where there is none. */
  readEarlier(name: string): string | undefined;
  readonly exists: (name: string) => boolean;
  /** Writes a new file aside and returns what the disk then holds. */
  stage(name: string, content: Uint8Array | string): Uint8Array;
  /** Reads back a file that was written aside. */
  readStaged(name: string): Uint8Array;
  /** Takes a file of an earlier run away once the new ones have their places. */
  retire(name: string): void;
  /** Moves all new files to their places. */
  publish(): void;
  /** Removes what was not published. */
  close(): void;
}

const UNFINISHED = '.unfinished-';
/** No run takes so long. */
const ABANDONED_MS = 3_600_000;

/** Every function throws a PackagingError where the disk does not do what is asked of it. */
export function openOutput(folder: string): OutputFolder {
  const onDisk = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw packagingErrors.outputNotWritable(folder, error);
    }
  };
  const isFile = onDisk(() => statSync(folder, { throwIfNoEntry: false })?.isFile());
  if (isFile) throw packagingErrors.outputIsFile(folder);

  let aside: string | undefined;
  const staged: string[] = [];
  const retired: string[] = [];
  const pathAside = (name: string) => {
    if (aside === undefined) {
      mkdirSync(folder, { recursive: true });
      removeAbandoned(folder);
      aside = mkdtempSync(join(folder, UNFINISHED));
    }
    return join(aside, name);
  };

  return {
    folder,
    readEarlier: (name) =>
      existsSync(join(folder, name))
        ? onDisk(() => readFileSync(join(folder, name), 'utf8'))
        : undefined,
    exists: (name) => existsSync(join(folder, name)),
    stage: (name, content) =>
      onDisk(() => {
        const path = pathAside(name);
        writeFileSync(path, content);
        staged.push(name);
        return new Uint8Array(readFileSync(path));
      }),
    readStaged: (name) => onDisk(() => new Uint8Array(readFileSync(pathAside(name)))),
    retire: (name) => {
      retired.push(name);
    },
    publish: () =>
      onDisk(() => {
        moveAll(staged.map((name) => [pathAside(name), join(folder, name)]));
        for (const name of retired) rmSync(join(folder, name), { force: true });
      }),
    close: () => {
      if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** What a run left that was cut off, by a crash or a power cut, goes with the next one. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(UNFINISHED)) continue;
    if (Date.now() - statSync(path).mtimeMs < ABANDONED_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/** Renames files. When one fails, the files that those before it replaced return. */
function moveAll(moves: readonly (readonly [from: string, to: string])[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const [from, to] of moves) {
      const earlier = `${from}.earlier`;
      if (statSync(to, { throwIfNoEntry: false })?.isFile()) {
        // The earlier file keeps its place until the new one has it: a power cut must not lose both.
        secondName(to, earlier);
        undo.push(() => renameSync(earlier, to));
      }
      renameSync(from, to);
      undo.push(() => renameSync(to, from));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** A second name for the same bytes where the disk can do that, and otherwise a copy. */
function secondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
