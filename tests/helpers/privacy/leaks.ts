import type { Channel } from './channels.ts';

/**
 * What a field could be wired to by mistake, each with the channel on which a watch has to notice
 * it. The functions run in the window of the package and know nothing of this file.
 */
export interface Leak {
  readonly name: string;
  readonly channel: Channel;
  /** Does with the words what must never be done. */
  readonly leak: (words: string) => unknown;
}

export const leaks: readonly Leak[] = [
  {
    name: 'a call to the LMS',
    channel: 'LMS call',
    leak: (words) => {
      const { API } = parent as unknown as { API: { LMSSetValue(name: string, to: string): void } };
      API.LMSSetValue('cmi.core.lesson_location', words);
    },
  },
  {
    name: 'a value on record in the LMS',
    channel: 'LMS record',
    leak: (words) => {
      const { API } = parent as unknown as {
        API: { LMSSetValue(name: string, to: string): void; LMSCommit(nothing: ''): void };
      };
      API.LMSSetValue('cmi.core.lesson_location', words);
      API.LMSCommit('');
    },
  },
  {
    name: 'the title',
    channel: 'title',
    leak: (words) => {
      document.title = words;
    },
  },
  {
    name: 'the address',
    channel: 'address',
    leak: (words) => {
      history.replaceState(null, '', `#${words}`);
    },
  },
  {
    name: 'the address, for a moment',
    channel: 'address',
    leak: (words) => {
      const before = location.href;
      location.hash = words;
      history.replaceState(null, '', before);
    },
  },
  {
    name: 'a state of the history',
    channel: 'history state',
    leak: (words) => {
      history.replaceState({ draft: words }, '');
    },
  },
  {
    name: 'a state of the history, for a moment',
    channel: 'history state',
    leak: (words) => {
      history.replaceState({ draft: words }, '');
      history.replaceState(null, '');
    },
  },
  { name: 'the console', channel: 'console', leak: (words) => console.debug('draft', words) },
  {
    name: 'an error that nobody catches',
    channel: 'console',
    leak: (words) =>
      setTimeout(() => {
        throw new Error(words);
      }),
  },
  {
    name: 'the address of a picture',
    channel: 'request',
    leak: (words) => {
      new Image().src = `pixel.png?${words}`;
    },
  },
  {
    name: 'the body of a fetched request',
    channel: 'request',
    leak: (words) => fetch('log', { method: 'POST', body: words }),
  },
  {
    name: 'the body of a prepared request',
    channel: 'request',
    leak: (words) =>
      fetch(new Request('log', { method: 'POST', body: new Blob([words, 'and more']) })),
  },
  {
    name: 'a header of a request',
    channel: 'request',
    leak: (words) => fetch('log', { headers: { 'X-Draft': words } }),
  },
  {
    name: 'a request of the old kind, as a form',
    channel: 'request',
    leak: (words) => {
      const form = new FormData();
      form.set('draft', words);
      const request = new XMLHttpRequest();
      request.open('POST', 'log');
      request.send(form);
    },
  },
  {
    name: 'a beacon of text',
    channel: 'request',
    leak: (words) => navigator.sendBeacon('log', words),
  },
  {
    name: 'a beacon of bytes',
    channel: 'request',
    leak: (words) => navigator.sendBeacon('log', new Blob([words])),
  },
  {
    name: 'a web socket',
    channel: 'web socket',
    leak: (words) => new WebSocket(`ws://${location.host}/log?${words}`),
  },
  {
    name: 'a message to the window of the LMS',
    channel: 'message',
    leak: (words) => {
      parent.postMessage({ draft: words }, '*');
    },
  },
  {
    name: 'a message to other tabs',
    channel: 'message',
    leak: (words) => {
      new BroadcastChannel('drafts').postMessage(words);
    },
  },
  {
    name: 'a message through a port',
    channel: 'message',
    leak: (words) => {
      new MessageChannel().port1.postMessage(words);
    },
  },
  {
    name: 'the name of the window',
    channel: 'window name',
    leak: (words) => {
      window.name = words;
    },
  },
  {
    name: 'a cookie',
    channel: 'cookie',
    leak: (words) => {
      document.cookie = `draft=${words}`;
    },
  },
  {
    name: 'the local storage',
    channel: 'localStorage',
    leak: (words) => {
      localStorage.setItem('draft', words);
    },
  },
  {
    name: 'the private store on the device, without having been asked to',
    channel: 'localStorage',
    leak: (words) => {
      localStorage.setItem('groundings:1:private:draft', words);
    },
  },
  {
    name: 'the session storage, outside the private store',
    channel: 'sessionStorage',
    leak: (words) => {
      sessionStorage.setItem('draft', words);
    },
  },
  {
    name: 'the name of something stored',
    channel: 'sessionStorage',
    leak: (words) => {
      sessionStorage.setItem(words, 'draft');
    },
  },
  {
    name: 'a database of the browser',
    channel: 'IndexedDB',
    leak: (words) => {
      const request = indexedDB.open('drafts');
      request.onupgradeneeded = () => {
        request.result.createObjectStore('drafts').put(words, 1);
      };
      request.onsuccess = () => {
        request.result.close();
      };
    },
  },
  {
    name: 'a cache of the browser',
    channel: 'cache',
    leak: async (words) => {
      const cache = await caches.open('drafts');
      await cache.put('draft', new Response(words));
    },
  },
];
