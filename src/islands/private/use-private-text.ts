import { useEffect, useState } from 'preact/hooks';
import { createPrivateText, pageStores, type PrivateText } from '../../private/private-text.ts';

/** A private text, for drawing. */
export interface ShownPrivateText {
  readonly text: string;
  readonly isOnDevice: boolean;
  readonly write: (text: string) => void;
  readonly setOnDevice: (isOnDevice: boolean) => boolean;
  readonly clear: () => void;
}

/**
 * The private text of that name, from the second render on: the first one equals the built HTML,
 * which knows of no learner.
 */
export function usePrivateText(name: string): ShownPrivateText | undefined {
  const [store, setStore] = useState<PrivateText>();
  const [shown, setShown] = useState({ text: '', isOnDevice: false });
  const draw = (from: PrivateText) => {
    setShown({ text: from.read(), isOnDevice: from.isOnDevice() });
  };

  useEffect(() => {
    const opened = createPrivateText(name, pageStores(window));
    setStore(opened);
    draw(opened);
  }, [name]);

  if (!store) return undefined;
  return {
    ...shown,
    write: (text) => {
      store.write(text);
      setShown({ text, isOnDevice: store.isOnDevice() });
    },
    setOnDevice: (isOnDevice) => {
      const isDone = store.setOnDevice(isOnDevice);
      draw(store);
      return isDone;
    },
    clear: () => {
      store.clear();
      draw(store);
    },
  };
}
