import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { OpenedHost } from '../lms-host.ts';
import type { Channel } from './channels.ts';
import { keptWords } from './kept-words.ts';
import { watchWindow } from './watch-window.ts';

/** The start of everything that tests type. Letters and hyphens look the same in an address. */
export const MARKER = 'marker-of-a-private-thought';

/** What `src/private` keeps, on purpose: until the tab is closed, or on the device when asked to. */
const OWN_STORE = 'groundings:1:private:';
/** The record of the LMS that a host page plays. `lookAtLms` reads it. */
const LMS_RECORD = 'lms-host:';

export interface MarkerWatch {
  /** Looks at what every window keeps. What goes out is noticed without that. */
  look(options?: { readonly isKeptOnDevice?: boolean }): Promise<void>;
  /** Looks at what the LMS was told and has on record. */
  lookAtLms(lms: OpenedHost): Promise<void>;
  /** Where the words, or any with the marker in them, were noticed so far. */
  noticed(words?: string): readonly Channel[];
}

/** Notices where the marker turns up while a page is used. To be called before the page is opened. */
export async function watchForMarker(page: Page): Promise<MarkerWatch> {
  const seen: { readonly channel: Channel; readonly words: string }[] = [];
  const note = (channel: Channel, words: string) => {
    if (words.includes(MARKER)) seen.push({ channel, words });
  };
  await watchContext(page.context(), note);

  return {
    look: async ({ isKeptOnDevice = false } = {}) => {
      const allowed = {
        localStorage: isKeptOnDevice ? [OWN_STORE, LMS_RECORD] : [LMS_RECORD],
        sessionStorage: [OWN_STORE],
      };
      for (const frame of framesOf(page)) {
        const kept = await frame.evaluate(keptWords, { marker: MARKER, allowed });
        for (const { channel, words } of kept) note(channel, words);
      }
    },
    lookAtLms: async (lms) => {
      note('LMS call', JSON.stringify(await lms.log()));
      note('LMS record', JSON.stringify(await lms.store()));
    },
    noticed: (words = MARKER) => [
      ...new Set(seen.filter((each) => each.words.includes(words)).map(({ channel }) => channel)),
    ],
  };
}

type Note = (channel: Channel, words: string) => void;

async function watchContext(context: BrowserContext, note: Note): Promise<void> {
  await context.exposeBinding('tellOfWords', (_, channel: Channel, words: string) => {
    note(channel, words);
  });
  await context.addInitScript(watchWindow, MARKER);
  context.on('console', (message) => {
    note('console', message.text());
  });
  context.on('weberror', (error) => {
    note('console', String(error.error()));
  });
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    note('request', readable(`${request.url()} ${headers} ${request.postData() ?? ''}`));
  });
  const watchPage = (page: Page) => {
    page.on('framenavigated', (frame) => {
      note('address', readable(frame.url()));
    });
    page.on('websocket', (socket) => {
      note('web socket', readable(socket.url()));
      socket.on('framesent', ({ payload }) => {
        note('web socket', payload.toString());
      });
    });
  };
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
}

const framesOf = (page: Page): readonly Frame[] =>
  page
    .context()
    .pages()
    .flatMap((each) => each.frames());

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
