/** Small texts kept on this device, by name. Nothing here throws. */
export interface DeviceStorage {
  keys(): readonly string[];
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** `false` where texts are gone when the page is, because the browser keeps nothing or is full. */
  isPersistent(): boolean;
}

/** The part of the browser's `Storage` in use here. */
export type TextStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * @param prefix start of every name: the device's storage is shared with other pages of the host
 * @param openStorage may throw, as reading `window.localStorage` does where it is forbidden
 */
export function createDeviceStorage(prefix: string, openStorage: () => TextStorage): DeviceStorage {
  const memory = new Map<string, string>();

  function attempt<Result>(action: (storage: TextStorage) => Result, otherwise: Result): Result {
    try {
      return action(openStorage());
    } catch {
      return otherwise;
    }
  }

  function store(name: string, text: string): boolean {
    return attempt((storage) => {
      storage.setItem(name, text);
      return true;
    }, false);
  }

  function erase(name: string): void {
    attempt((storage) => storage.removeItem(name), undefined);
  }

  return {
    keys() {
      const stored = attempt(
        (storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
        [],
      );
      const own = stored.filter((name) => name.startsWith(prefix));
      const keys = own.map((name) => name.slice(prefix.length));
      return [...new Set([...keys, ...memory.keys()])].sort();
    },

    read: (key) =>
      memory.get(key) ?? attempt((storage) => storage.getItem(prefix + key), null) ?? undefined,

    write(key, text) {
      if (store(prefix + key, text)) memory.delete(key);
      else memory.set(key, text);
    },

    remove(key) {
      memory.delete(key);
      erase(prefix + key);
    },

    isPersistent() {
      const probe = `${prefix}?`;
      const isKept = store(probe, '');
      erase(probe);
      return isKept && memory.size === 0;
    },
  };
}
