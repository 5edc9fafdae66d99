import { countFiles } from '../archive/lint-entries.ts';
import { extension } from '../../package/references.ts';
import { finding, type Finding, type FindingCode } from '../findings/finding.ts';

/** Delivered by every host. */
const USUAL = new Set(
  (
    'html htm xhtml css js json xml xsd dtd txt csv svg png jpg jpeg gif webp ico bmp mp4 m4v webm mp3 m4a wav ' +
    'ogg vtt srt woff woff2 ttf otf eot pdf doc docx ppt pptx xls xlsx rtf md map zip license'
  ).split(' '),
);
const PROGRAMS = new Set(
  'php php3 php5 phtml asp aspx jsp jspx cgi pl py rb sh bash bat cmd com exe msi dll scr vbs ps1 jar war htaccess'.split(
    ' ',
  ),
);
const FLASH = new Set(['swf', 'flv', 'f4v']);

/** What is wrong with the kinds of files, by their endings. */
export function lintFileTypes(paths: Iterable<string>): readonly Finding[] {
  const findings: Finding[] = [];
  const unusual = new Map<string, number>();
  for (const path of paths) {
    const ending = endingOf(path);
    const code = codeFor(ending);
    if (code) findings.push(finding(code, { file: path, value: ending }));
    else if (ending !== '' && !USUAL.has(ending)) {
      unusual.set(ending, (unusual.get(ending) ?? 0) + 1);
    }
  }
  for (const [value, count] of unusual) {
    findings.push(finding('file-type-unusual', { value, other: countFiles(count) }));
  }
  return findings;
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? extension(name).toLowerCase() : '';
}

function codeFor(ending: string): FindingCode | undefined {
  if (ending === 'mjs') return 'file-type-module';
  if (PROGRAMS.has(ending)) return 'file-type-program';
  return FLASH.has(ending) ? 'file-type-flash' : undefined;
}
