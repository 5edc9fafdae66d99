import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { reason } from '../disk-reason.ts';
import { librariesInPackages, typefacesInPackages } from './third-parties.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

export type SoftwareParts =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/**
 * `sbom.cdx.json`: what npm says the course is built with, as CycloneDX. What npm said is kept by the
 * content of the lock file, because asking takes longer than making a package.
 */
export async function readSoftwareParts(signal?: AbortSignal): Promise<SoftwareParts> {
  try {
    const lock = readFileSync(join(project, 'package-lock.json'));
    const about = readFileSync(join(project, 'package.json'));
    const key = createHash('sha256').update(lock).update(about).digest('hex').slice(0, 16);
    const kept = join(project, 'node_modules/.cache/groundings', `sbom-${key}.json`);
    if (existsSync(kept)) return { ok: true, text: tidy(readFileSync(kept, 'utf8')) };
    const said = await askNpm(signal);
    const text = tidy(said);
    keep(kept, said);
    return { ok: true, text };
  } catch (error) {
    return { ok: false, why: reason(error) };
  }
}

function askNpm(signal: AbortSignal | undefined): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  // Started by npm, the process knows where npm is; a bare name would need a shell on Windows.
  const npm = process.env['npm_execpath'];
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...first, ...args],
      { cwd: project, maxBuffer: 50_000_000, shell: process.platform === 'win32' && !npm, signal },
      (error, stdout) => {
        if (error) reject(new Error(error.message, { cause: error }));
        else resolve(stdout);
      },
    );
  });
}

/** Another run may do the same at the same time: the file takes its place whole. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch {
    // It is asked for again next time.
  }
}

const bomSchema = z.looseObject({
  serialNumber: z.unknown(),
  metadata: z.looseObject({
    timestamp: z.unknown(),
    tools: z.unknown(),
    component: z.looseObject({ 'bom-ref': z.string() }),
  }),
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      name: z.string(),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
});

/** Without the time, the number and the machine it was made on, and with what goes into packages marked. */
export function tidy(text: string): string {
  const bom = bomSchema.parse(JSON.parse(text));
  const { component } = bom.metadata;
  // npm names the project after its folder.
  const name = component['bom-ref'].replace(/(?<=.)@[^@]*$/, '');
  const delivered: readonly string[] = [...librariesInPackages, ...typefacesInPackages];
  const markOf = (library: string) => ({
    name: 'groundings:in-packages',
    value: delivered.includes(library) ? 'yes' : 'no',
  });
  // JSON leaves out what is undefined.
  const tidied = {
    ...bom,
    serialNumber: undefined,
    metadata: {
      ...bom.metadata,
      timestamp: undefined,
      tools: undefined,
      // npm calls every project a library.
      component: { ...component, name, type: 'application' },
    },
    components: bom.components
      .map((part) => ({ ...part, properties: [...part.properties, markOf(part.name)] }))
      .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
  };
  return `${JSON.stringify(tidied, null, 2)}\n`;
}
