import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageStandards, type OfferedStandardId } from '../../standards/package-standards.ts';
import { packagingErrors } from '../packaging-error.ts';
import { readSchemaFiles } from '../schema-files.ts';

/** Libraries whose code, or part of it, runs in a learner's browser. */
export const librariesInPackages = [
  'preact',
  '@preact/signals',
  '@preact/signals-core',
  '@astrojs/preact',
  'astro',
] as const;

/** Their files are in every package; the site names their licence. */
export const typefacesInPackages = [
  '@fontsource/atkinson-hyperlegible-next',
  '@fontsource/source-serif-4',
] as const;

const BOUNDARIES =
  'Boundaries: contains National Statistics data © Crown copyright and database right 2015, and Ordnance Survey data © Crown copyright and database right 2015, under the Open Government Licence v3.0; simplified.';

const LINE = '='.repeat(78);

/** `THIRD-PARTY-NOTICES.txt`: whose work the packages contain, and under which terms. */
export function thirdPartyNotices(
  standards: readonly OfferedStandardId[],
  licencesOnSite: readonly string[],
): string {
  return [
    'THIRD-PARTY NOTICES',
    'What the packages contain that others have made. Text of the course is under CC BY 4.0, its code under the MIT licence. Sources of facts, quotations and pictures are named where they are used.',
    section('Schema files of the standards', schemaNotice(standards)),
    ...licencesOnSite.map((licence) => section('Typefaces', licence.trim())),
    section('Maps of London boroughs', BOUNDARIES),
    ...librariesInPackages.map((name) => {
      const { version, licence } = readLicence(name);
      return section(`${name} ${version}`, licence);
    }),
    '',
  ].join('\n\n');
}

const section = (title: string, body: string) => `${LINE}\n${title}\n${LINE}\n\n${body}`;

/** What the files themselves say, once. They are packaged unchanged, with their headers. */
function schemaNotice(ids: readonly OfferedStandardId[]): string {
  // A package for cmi5 holds no schema files.
  const files = ids.flatMap((id) =>
    id === 'cmi5' ? [] : [[packageStandards[id], readSchemaFiles(packageStandards[id])] as const],
  );
  const notices = files.flatMap(([, content]) =>
    [...content.values()].flatMap((file) => {
      const [header = ''] = /<!--[\s\S]*?-->/.exec(new TextDecoder().decode(file)) ?? [];
      return header.includes('Notice') ? [header.slice(4, -3).replace(/^\t/gm, '').trim()] : [];
    }),
  );
  return [
    'These files are published by ADL, IMS Global (now 1EdTech) and the W3C as parts of their standards. They lie in the packages unchanged, with their own headers. IMS asks whoever distributes its files to register with it: see the notice below.',
    ...files.map(([{ name, schemaFiles }]) => `${name}: ${schemaFiles.join(', ')}`),
    ...new Set(notices),
  ].join('\n\n');
}

function readLicence(name: string): { readonly version: string; readonly licence: string } {
  try {
    const folder = packageFolder(name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return {
      version: about.version,
      licence: readFileSync(join(folder, 'LICENSE'), 'utf8').trim().replaceAll('\r\n', '\n'),
    };
  } catch (error) {
    throw packagingErrors.noticesIncomplete(name, error);
  }
}

/** Where a package is installed, whichever of its files it offers to others. */
function packageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      readFileSync(join(folder, name, 'package.json'));
      return join(folder, name);
    } catch {
      // The next folder up.
    }
  }
  return dirname(require.resolve(`${name}/package.json`));
}
