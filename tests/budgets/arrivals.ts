import type { CDPSession } from '@playwright/test';

interface Arrival {
  readonly requestId: string;
  /** Seconds on the browser's own clock. */
  readonly timestamp: number;
  readonly bytes: number;
}

/** Follows what arrives over the network, piece by piece, as the browser's own tools count it. */
export function followArrivals(devtools: CDPSession): {
  /** Bytes that the innermost page and its files had brought by then; time as on the page's clock. */
  bytesUntil(pageMs: number): number;
} {
  const arrivals: Arrival[] = [];
  const loaders = new Map<string, string>();
  let pageRequest = { loaderId: '', timestamp: 0 };

  devtools.on('Network.requestWillBeSent', ({ requestId, loaderId, timestamp, type }) => {
    loaders.set(requestId, loaderId);
    if (type === 'Document') pageRequest = { loaderId, timestamp };
  });
  devtools.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    arrivals.push({ requestId, timestamp, bytes: response.encodedDataLength });
  });
  devtools.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    arrivals.push({ requestId, timestamp, bytes: encodedDataLength });
  });

  return {
    bytesUntil: (pageMs) =>
      arrivals
        .filter(({ requestId }) => loaders.get(requestId) === pageRequest.loaderId)
        .filter(({ timestamp }) => (timestamp - pageRequest.timestamp) * 1000 <= pageMs)
        .reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
