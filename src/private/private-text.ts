/**
 * What a learner writes for themselves: notes and plans. It stays in the browser, in the page's
 * session until the learner asks for more, and nothing that speaks to a learning system can reach
 * it: no other folder but the islands imports from here, and it imports from nowhere.
 */
export interface PrivateText {
  read(): string;
  /** Whether it is kept on this device after the tab is closed. */
  isOnDevice(): boolean;
  /** Keeps the text where it is kept now. */
  write(text: string): void;
  /** @returns whether the browser let the text move */
  setOnDevice(isOnDevice: boolean): boolean;
  /** Removes every copy and goes back to keeping for the session only. */
  clear(): void;
}

/** The two stores of a browser. One that the browser refuses is `undefined`. */
export interface PrivateStores {
  /** Until the tab is closed. */
  readonly session: Storage | undefined;
  /** Until it is cleared. */
  readonly device: Storage | undefined;
}

/** Raise the number when the form of what is kept changes. */
const KEY_START = 'groundings:1:private:';

/** @param name unique in the whole course: module, kind and id */
export function createPrivateText(name: string, { session, device }: PrivateStores): PrivateText {
  const key = KEY_START + name;
  let inMemory = '';

  const isOnDevice = () => attempt(() => device?.getItem(key) ?? null) !== null;
  const read = () =>
    attempt(() => device?.getItem(key) ?? null) ??
    attempt(() => session?.getItem(key) ?? null) ??
    inMemory;
  const put = (store: Storage | undefined, text: string): boolean =>
    store !== undefined && attempt(() => (store.setItem(key, text), 'kept')) !== null;
  const remove = (store: Storage | undefined) => attempt(() => (store?.removeItem(key), null));

  const write = (text: string) => {
    inMemory = text;
    put(isOnDevice() ? device : session, text);
  };
  return {
    read,
    isOnDevice,
    write,
    setOnDevice: (wanted) => {
      const text = read();
      if (wanted) {
        if (!put(device, text)) return false;
        remove(session);
      } else {
        remove(device);
        write(text);
      }
      return true;
    },
    clear: () => {
      inMemory = '';
      remove(session);
      remove(device);
    },
  };
}

/** The stores of a page. Reading them throws where the browser blocks them (HTML Standard 12.2.2). */
export const pageStores = (page: Window): PrivateStores => ({
  session: attempt(() => page.sessionStorage) ?? undefined,
  device: attempt(() => page.localStorage) ?? undefined,
});

/** The value, or `null` where the browser refuses. */
function attempt<Value>(action: () => Value | null): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}
