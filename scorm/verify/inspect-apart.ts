import { Worker } from 'node:worker_threads';
import { finding, type Finding } from './findings/finding.ts';
import type { Inspection } from './inspect-files.ts';
import type { InspectionTask } from './inspection-worker.ts';

/**
 * Reads the files of a package in a thread of its own, which is ended when it takes too long or too
 * much memory: files from anywhere may be made to do that to whoever reads them.
 */
export async function inspectApart(
  task: InspectionTask,
  signal?: AbortSignal,
): Promise<Inspection> {
  const { readingMs, readingMemoryMb } = task.limits;
  const worker = new Worker(new URL('inspection-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: readingMemoryMb },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  const seconds = Math.max(Math.round(readingMs / 1000), 1);
  const read = new Promise<Inspection>((resolve, reject) => {
    const stopped = (value: string) =>
      resolve(nothingRead(finding('inspection-stopped', { value })));
    const timer = setTimeout(
      () => stopped(`it was not done after ${seconds === 1 ? '1 second' : `${seconds} seconds`}`),
      readingMs,
    );
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.once('message', (inspection: Inspection) => resolve(inspection));
    worker.once('error', (error: Error) => stopped(describe(error)));
    worker.once('exit', () => {
      clearTimeout(timer);
      stopped('it ended early');
    });
  });
  try {
    return await read;
  } finally {
    await worker.terminate();
  }
}

const nothingRead = (found: Finding): Inspection => ({
  title: '',
  edition: undefined,
  runTime: '1.2',
  folder: '',
  parts: [],
  findings: [found],
});

function describe(error: Error): string {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it took too much memory'
    : error.message;
}
