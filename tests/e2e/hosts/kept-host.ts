import type { StrictLms } from '../../../scorm/strict-lms/create-strict-lms.ts';
import { createLmsStore } from '../../../scorm/strict-lms/store.ts';
import type { HostConfig, KeptHost } from './host-config.ts';

const nameOf = (record: string): string => `lms-host:${record}`;

/** What is kept under the record's name, or what the test begins with. */
export function readKept({ record, store, faults }: HostConfig): KeptHost {
  const text = localStorage.getItem(nameOf(record));
  if (text !== null) return JSON.parse(text) as KeptHost;
  return { store: store ?? createLmsStore(), faults: faults ?? {}, log: [], violations: [] };
}

function writeKept({ record }: HostConfig, kept: KeptHost): void {
  localStorage.setItem(nameOf(record), JSON.stringify(kept));
}

type Functions = Record<string, unknown>;

/**
 * The LMS's object, kept in step with the local storage: before each call it takes over what other
 * pages with the same record have stored, and after it the outcome is stored.
 */
export function keepInStep<Api extends object>(
  config: HostConfig,
  lms: StrictLms<Api>,
): { readonly api: Api; readonly keep: () => void } {
  let logged = 0;
  let objected = 0;

  function takeOver(): void {
    const kept = localStorage.getItem(nameOf(config.record));
    if (kept !== null) Object.assign(lms.store, (JSON.parse(kept) as KeptHost).store);
  }

  function keep(): void {
    const { log, violations } = readKept(config);
    writeKept(config, {
      store: lms.store,
      faults: lms.faults,
      log: [...log, ...lms.log.slice(logged)],
      violations: [...violations, ...lms.violations.slice(objected)],
    });
    logged = lms.log.length;
    objected = lms.violations.length;
  }

  keep();
  const api = Object.fromEntries(
    Object.entries(lms.api as Functions).map(([name, member]) => [
      name,
      typeof member !== 'function'
        ? member
        : (...given: readonly unknown[]): unknown => {
            takeOver();
            try {
              return (member as (...given: readonly unknown[]) => unknown)(...given);
            } finally {
              keep();
            }
          },
    ]),
  ) as Api;
  return { api, keep };
}
