import { readAdapterOptions, type AdapterOptions } from '../standards/adapter-options.ts';

/** What packaging wrote at the script that this code came in by. */
export function packagedOptions(page: Document): AdapterOptions {
  const script = page.querySelector('script[data-adapter]');
  return readAdapterOptions((name) => script?.getAttribute(name));
}
