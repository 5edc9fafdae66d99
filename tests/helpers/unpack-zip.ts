import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks a package into a new folder under the system's temporary one, as an LMS does at import.
 * The caller removes it.
 */
export async function unpackZip(zipPath: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const files = unzipSync(new Uint8Array(await readFile(zipPath)));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    if (!path.startsWith(folder + sep)) throw new Error(`${name} leads out of the package.`);
    if (name.endsWith('/')) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}

/** One file of a package, as text. */
export async function readZipFile(zipPath: string, name: string): Promise<string> {
  const wanted = { filter: (file: { readonly name: string }) => file.name === name };
  const { [name]: bytes } = unzipSync(new Uint8Array(await readFile(zipPath)), wanted);
  if (!bytes) throw new Error(`${zipPath} has no ${name}.`);
  return new TextDecoder().decode(bytes);
}
