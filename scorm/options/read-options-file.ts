import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { locateProblems, type LocatedProblem } from '../../src/authoring/locate.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { checkSchema } from '../../src/authoring/schema-problems.ts';
import { placeOf, problem, type Problem } from '../../src/course/problem.ts';
import { packagingErrors } from '../package/packaging-error.ts';
import { packagingOptionsSchema, type PackagingSettings } from './options-schema.ts';
import type { Logo } from './packaging-options.ts';

export interface OptionsFile {
  readonly settings: PackagingSettings;
  readonly logo: Logo | undefined;
}

/**
 * Reads `packaging.yaml`, or `undefined` where there is no such file.
 * @throws PackagingError with everything that is wrong in it, by file and line
 */
export function readOptionsFile(file: string): OptionsFile | undefined {
  const source = readIfPresent(file);
  if (!source) return undefined;
  const { text, value, problems } = readYaml(file, new TextDecoder().decode(source));
  const refuse = (found: readonly Problem[]): void => {
    if (found.length === 0) return;
    const located = locateProblems(found, new Map([[file, text]]));
    throw packagingErrors.optionsRefused(located.length, located.map(inWords).join('\n\n'));
  };
  refuse(problems);
  const subject = { schema: packagingOptionsSchema, file, name: 'The file' };
  // A file in which every line is a comment sets nothing.
  const checked = checkSchema(subject, value ?? {});
  refuse(checked.problems);
  const settings = checked.data ?? {};
  const logo = readLogo(file, settings);
  refuse([...needs(file, settings), ...logo.problems]);
  return { settings, logo: logo.logo };
}

const inWords = ({ file, line, column, code, message, hint }: LocatedProblem) =>
  `${file}:${line}:${column}  ${code}\n  ${message}\n  ${hint}`;

function readIfPresent(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw packagingErrors.unreadable(file, error);
  }
}

const refused = (file: string, path: string[], where: string, why: string, fix: string) =>
  problem('value-not-allowed', placeOf({ file }, ...path), { where, why, fix });

/** What one setting asks of another. */
function needs(
  file: string,
  { branding, support, welfare }: PackagingSettings,
): readonly Problem[] {
  const isReached = ({ phone, url, email }: { phone?: unknown; url?: unknown; email?: unknown }) =>
    [phone, url, email].some((way) => way !== undefined);
  const toReach = 'Add “phone:” or “url:”.';
  const toReachSupport = 'Add “phone:”, “email:” or “url:”.';
  return [
    ...(branding?.logo !== undefined && branding.logoText === undefined
      ? [
          refused(
            file,
            ['branding', 'logo'],
            '“logo”',
            'has no words for those who do not see it',
            'Add “logoText:” that says what the logo shows, like “Crest of the Example Police”.',
          ),
        ]
      : []),
    ...(support && !isReached(support)
      ? [refused(file, ['support'], '“support”', 'cannot be reached', toReachSupport)]
      : []),
    ...(welfare ?? []).flatMap((contact, index) =>
      isReached(contact)
        ? []
        : [
            problem('value-not-allowed', placeOf({ file }, 'welfare', index), {
              where: `Item ${index + 1} of “welfare”`,
              why: 'cannot be reached',
              fix: toReach,
            }),
          ],
    ),
  ];
}

const LARGEST_LOGO = 60_000;
const SMALLEST_HEIGHT = 32;
const SHOWN_HEIGHT = 40;
/** An address inside the drawing itself, as in `href="#a"`, is fine. */
const REFUSED_IN_SVG =
  /<(?:script|style|foreignObject|image)\b|\s(?:on\w+|style)\s*=|href\s*=\s*["'](?!#)/i;

function readLogo(
  file: string,
  { branding }: PackagingSettings,
): { readonly logo: Logo | undefined; readonly problems: readonly Problem[] } {
  if (branding?.logo === undefined) return { logo: undefined, problems: [] };
  const no = (why: string, fix: string) => ({
    logo: undefined,
    problems: [refused(file, ['branding', 'logo'], `“${branding.logo ?? ''}”`, why, fix)],
  });
  const content = readIfPresent(join(dirname(file), branding.logo));
  if (!content) return no('is not there', 'Put the file beside this one, or correct its name.');
  if (content.length > LARGEST_LOGO) {
    return no(
      `has ${Math.ceil(content.length / 1000)} KB, and 60 KB is the limit`,
      'Save it smaller: it is shown 40 pixels high.',
    );
  }
  const type = branding.logo.endsWith('.svg') ? 'svg' : 'png';
  const size = sizeOf(content);
  if (size?.type !== type) {
    return no(`is no ${type.toUpperCase()} picture`, 'Save it again as SVG or PNG.');
  }
  if (type === 'png' && size.height < SMALLEST_HEIGHT) {
    return no(
      `is ${size.height} pixels high, which is too coarse to show`,
      'Save it at least 80 pixels high.',
    );
  }
  if (type === 'svg' && REFUSED_IN_SVG.test(new TextDecoder().decode(content))) {
    return no(
      'holds script, styles or addresses, which strict hosts refuse',
      'Save it as plain SVG, with colours as attributes, or as PNG.',
    );
  }
  const width = Math.round((SHOWN_HEIGHT * size.width) / size.height);
  const text = branding.logoText ?? '';
  return { logo: { type, content, text, width, height: SHOWN_HEIGHT }, problems: [] };
}

function sizeOf(content: Uint8Array) {
  try {
    return imageSize(content);
  } catch {
    return undefined;
  }
}
