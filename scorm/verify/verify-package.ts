import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, type Limits } from './archive/limits.ts';
import { filesBelow, filesOnDisk, type PackageFiles } from './archive/package-files.ts';
import { unpackArchive, type UnpackedArchive } from './archive/unpack-archive.ts';
import { finding, type Finding } from './findings/finding.ts';
import type { Part } from './imsmanifest/parts.ts';
import { inspectApart } from './inspect-apart.ts';
import type { Inspection } from './inspect-files.ts';
import { judgeParts } from './launch/judge-parts.ts';
import { launchParts, type LaunchedPart } from './launch/launch-parts.ts';
import { defaultPatience, type Patience } from './launch/open-content.ts';
import { collectFindings } from './report/collect-findings.ts';
import type { PackageReport } from './report/package-report.ts';
import { verdictOn } from './report/verdict.ts';

export interface VerifyOptions {
  /** Path of the browser. Without it nothing is opened. */
  readonly browserPath: string | undefined;
  readonly limits?: Partial<Limits>;
  readonly patience?: Partial<Patience>;
  readonly onStep?: (step: VerifyStep) => void;
  readonly signal?: AbortSignal;
}

export type VerifyStep =
  | { readonly name: 'unpacking' | 'reading' }
  | { readonly name: 'opening'; readonly part: Part; readonly number: number };

/** Checks one package. Whatever is in it, nothing of it is left on the disk afterwards. */
export async function verifyPackage(
  zipPath: string,
  options: VerifyOptions,
): Promise<PackageReport> {
  const limits = { ...defaultLimits, ...options.limits };
  const { onStep, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  try {
    const content = join(folder, 'content');
    await mkdir(content);
    onStep?.({ name: 'unpacking' });
    const archive = await unpackArchive(zipPath, content, limits, signal);
    if (archive.files.size === 0 && archive.findings.length > 0) return toReport(zipPath, archive);

    onStep?.({ name: 'reading' });
    const task = { folder: content, files: archive.files, limits };
    const inspection = await inspectApart(task, signal);
    const files = filesBelow(filesOnDisk(content, archive.files), inspection.folder);
    const launched = await launch(inspection, files, folder, { ...options, limits });
    return toReport(zipPath, archive, inspection, launched);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Launched {
  readonly launched: readonly LaunchedPart[];
  readonly findings: readonly Finding[];
}

async function launch(
  { parts, runTime }: Inspection,
  files: PackageFiles,
  folder: string,
  options: VerifyOptions & { readonly limits: Limits },
): Promise<Launched> {
  const { browserPath, patience, onStep, signal, limits } = options;
  if (parts.length === 0) return { launched: [], findings: [] };
  if (browserPath === undefined) return { launched: [], findings: [finding('not-opened')] };
  const chosen = parts.slice(0, limits.parts);
  const counts = { value: String(chosen.length), other: String(parts.length) };
  const writable = join(folder, 'browser');
  await mkdir(writable);
  const launched = await launchParts(chosen, {
    files,
    runTime,
    browserPath,
    folder: writable,
    patience: { ...defaultPatience, ...patience },
    onOpening: (part, number) => onStep?.({ name: 'opening', part, number }),
    signal,
  });
  return {
    launched,
    findings: [
      ...judgeParts(launched, runTime),
      ...(chosen.length < parts.length ? [finding('not-all-opened', counts)] : []),
    ],
  };
}

const NOTHING: Launched = { launched: [], findings: [] };

function toReport(
  file: string,
  archive: UnpackedArchive,
  inspection?: Inspection,
  { launched, findings: launchFindings }: Launched = NOTHING,
): PackageReport {
  const findings = collectFindings([
    ...archive.findings,
    ...(inspection?.findings ?? []),
    ...launchFindings,
  ]);
  return {
    file,
    verdict: verdictOn(findings),
    title: inspection?.title ?? '',
    edition: inspection?.edition,
    runTime: inspection?.runTime ?? '1.2',
    zipBytes: archive.zipBytes,
    fileCount: archive.files.size,
    partCount: inspection?.parts.length ?? 0,
    launched,
    findings,
  };
}
