/** Small texts that this browser keeps for pages of this origin. Nothing here throws. */
export interface TextKeeper {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** @param open may throw, as reading `window.localStorage` does where it is forbidden */
export function createTextKeeper(
  open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): TextKeeper {
  return {
    read: (name) => attempt(() => open().getItem(name) ?? undefined),
    write: (name, text) => attempt(() => open().setItem(name, text)),
    remove: (name) => attempt(() => open().removeItem(name)),
  };
}

/** Where nothing can be kept, nothing is: a backup is a bonus. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
