/** All the ways by which words could leave a page or outlive it. Each has its leaks in `leaks.ts`. */
export const channels = [
  'LMS call',
  'LMS record',
  'title',
  'address',
  'history state',
  'console',
  'request',
  'web socket',
  'message',
  'window name',
  'cookie',
  'localStorage',
  'sessionStorage',
  'IndexedDB',
  'cache',
] as const;

export type Channel = (typeof channels)[number];
