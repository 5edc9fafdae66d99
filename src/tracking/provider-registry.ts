import type { LearningRecordProvider } from './learning-record.ts';

const KEY = Symbol.for('groundings.learning-record-provider');

type Registry = Record<symbol, LearningRecordProvider | undefined>;

/** Called once by the adapter script that a page loads before its own. */
export function registerProvider(provider: LearningRecordProvider): void {
  (globalThis as unknown as Registry)[KEY] = provider;
}

/** The adapter the page was given, or `undefined` where its script did not load. */
export function registeredProvider(): LearningRecordProvider | undefined {
  return (globalThis as unknown as Registry)[KEY];
}
