import { existsSync } from 'node:fs';
import { packagingErrors } from '../package/packaging-error.ts';
import type { OptionsFile } from './read-options-file.ts';

/** Read where it is there and no other file is named. */
const USUAL_OPTIONS_FILE = 'content/packaging.yaml';

/**
 * The options of a force. What reads them is loaded only where there are any.
 * @param named the file that was asked for
 * @throws PackagingError where it is missing, or something in it is wrong
 */
export async function findOptions(named: string | undefined): Promise<OptionsFile> {
  const file = named ?? USUAL_OPTIONS_FILE;
  if (!existsSync(file)) {
    if (named !== undefined) throw packagingErrors.optionsMissing(named);
    return { settings: {}, logo: undefined };
  }
  const { readOptionsFile } = await import('./read-options-file.ts');
  return readOptionsFile(file) ?? { settings: {}, logo: undefined };
}
