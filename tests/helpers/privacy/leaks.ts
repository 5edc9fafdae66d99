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

const leak = (name: string, channel: Channel, run: Leak['leak']): Leak => ({
  name,
  channel,
  leak: run,
});

export const leaks: readonly Leak[] = [
  leak('a call to the LMS', 'LMS call', (words) => {
    const { API } = parent as unknown as { API: { LMSSetValue(name: string, to: string): void } };
    API.LMSSetValue('cmi.core.lesson_location', words);
  }),
  leak('a value on record in the LMS', 'LMS record', (words) => {
    const { API } = parent as unknown as {
      API: { LMSSetValue(name: string, to: string): void; LMSCommit(nothing: ''): void };
    };
    API.LMSSetValue('cmi.core.lesson_location', words);
    API.LMSCommit('');
  }),
  leak('the title', 'title', (words) => {
    document.title = words;
  }),
  leak('the address', 'address', (words) => {
    history.replaceState(null, '', `#${words}`);
  }),
  leak('the address, for a moment', 'address', (words) => {
    const before = location.href;
    location.hash = words;
    history.replaceState(null, '', before);
  }),
  leak('a state of the history', 'history state', (words) => {
    history.replaceState({ draft: words }, '');
  }),
  leak('a state of the history, for a moment', 'history state', (words) => {
    history.replaceState({ draft: words }, '');
    history.replaceState(null, '');
  }),
  leak('the console', 'console', (words) => console.debug('draft', words)),
  leak('an error that nobody catches', 'console', (words) =>
    setTimeout(() => {
      throw new Error(words);
    }),
  ),
  leak('the address of a picture', 'request', (words) => {
    new Image().src = `pixel.png?${words}`;
  }),
  leak('the body of a fetched request', 'request', (words) =>
    fetch('log', { method: 'POST', body: words }),
  ),
  leak('the body of a prepared request', 'request', (words) =>
    fetch(new Request('log', { method: 'POST', body: new Blob([words, 'and more']) })),
  ),
  leak('a header of a request', 'request', (words) =>
    fetch('log', { headers: { 'X-Draft': words } }),
  ),
  leak('a request of the old kind, as a form', 'request', (words) => {
    const form = new FormData();
    form.set('draft', words);
    const request = new XMLHttpRequest();
    request.open('POST', 'log');
    request.send(form);
  }),
  leak('a beacon of text', 'request', (words) => navigator.sendBeacon('log', words)),
  leak('a beacon of bytes', 'request', (words) => navigator.sendBeacon('log', new Blob([words]))),
  leak(
    'a web socket',
    'web socket',
    (words) => new WebSocket(`ws://${location.host}/log?${words}`),
  ),
  leak('a message to the window of the LMS', 'message', (words) => {
    parent.postMessage({ draft: words }, '*');
  }),
  leak('a message to other tabs', 'message', (words) => {
    new BroadcastChannel('drafts').postMessage(words);
  }),
  leak('a message through a port', 'message', (words) => {
    new MessageChannel().port1.postMessage(words);
  }),
  leak('the name of the window', 'window name', (words) => {
    window.name = words;
  }),
  leak('a cookie', 'cookie', (words) => {
    document.cookie = `draft=${words}`;
  }),
  leak('the local storage', 'localStorage', (words) => {
    localStorage.setItem('draft', words);
  }),
  leak('the private store on the device, without having been asked to', 'localStorage', (words) => {
    localStorage.setItem('groundings:1:private:draft', words);
  }),
  leak('the session storage, outside the private store', 'sessionStorage', (words) => {
    sessionStorage.setItem('draft', words);
  }),
  leak('the name of something stored', 'sessionStorage', (words) => {
    sessionStorage.setItem(words, 'draft');
  }),
  leak('a database of the browser', 'IndexedDB', (words) => {
    const request = indexedDB.open('drafts');
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts').put(words, 1);
    };
    request.onsuccess = () => {
      request.result.close();
    };
  }),
  leak('a cache of the browser', 'cache', async (words) => {
    const cache = await caches.open('drafts');
    await cache.put('draft', new Response(words));
  }),
];
