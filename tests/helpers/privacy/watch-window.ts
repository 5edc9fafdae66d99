import type { Channel } from './channels.ts';

declare global {
  interface Window {
    /** Answered by the test: something with these words has gone out through a channel. */
    tellOfWords(channel: Channel, words: string): Promise<void>;
  }
}

/**
 * Runs in every window before its own scripts, and tells of words that go out by ways which leave
 * no trace behind: bodies of requests, messages, states of the history.
 */
export function watchWindow(marker: string): void {
  const tell = (channel: Channel, words: string | undefined) => {
    if (words?.includes(marker) === true) void window.tellOfWords(channel, words);
  };
  /** Reads what can be the body of a request: text, forms, blobs, bytes. */
  const tellOfBody = (body: unknown) => {
    if (body === null || body === undefined || body instanceof ReadableStream) return;
    const words = body instanceof Document ? body.documentElement.outerHTML : body;
    void new Response(words as BodyInit).text().then((text) => {
      tell('request', text);
    });
  };
  const inWords = (value: unknown): string | undefined => {
    try {
      return typeof value === 'string' ? value : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  /** Has a look at what a function is given each time, and lets it do its work. */
  function watchCalls(owner: object, name: string, look: (given: readonly unknown[]) => void) {
    const object = owner as Record<string, (...given: readonly unknown[]) => unknown>;
    const original = object[name];
    object[name] = function (this: unknown, ...given) {
      look(given);
      return original && Reflect.apply(original, this, given);
    };
  }

  watchCalls(navigator, 'sendBeacon', ([, body]) => {
    tellOfBody(body);
  });
  watchCalls(XMLHttpRequest.prototype, 'send', ([body]) => {
    tellOfBody(body);
  });
  watchCalls(window, 'fetch', ([input, options]) => {
    tellOfBody((options as RequestInit | undefined)?.body);
    if (input instanceof Request) {
      void input
        .clone()
        .text()
        .then((text) => {
          tell('request', text);
        });
    }
  });
  for (const name of ['pushState', 'replaceState']) {
    watchCalls(History.prototype, name, ([state]) => {
      tell('history state', inWords(state));
    });
  }
  for (const { prototype } of [MessagePort, BroadcastChannel, Worker]) {
    watchCalls(prototype, 'postMessage', ([message]) => {
      tell('message', inWords(message));
    });
  }
  addEventListener('message', ({ data }) => {
    tell('message', inWords(data));
  });
}
