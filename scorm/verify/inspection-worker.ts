import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from './archive/limits.ts';
import { filesOnDisk } from './archive/package-files.ts';
import type { UnpackedFile } from './archive/unpack-archive.ts';
import { inspectFiles } from './inspect-files.ts';

/** What the thread is given. */
export interface InspectionTask {
  readonly folder: string;
  readonly files: ReadonlyMap<string, UnpackedFile>;
  readonly limits: Limits;
}

const { folder, files, limits } = workerData as InspectionTask;

parentPort?.postMessage(await inspectFiles(filesOnDisk(folder, files), limits));
