import { finding, type Finding } from '../findings/finding.ts';

export interface DecodedXml {
  /** Without its declaration. `undefined` where it cannot be read, or must not be. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** The text of an XML file in whatever encoding it names. Nothing it refers to is looked up. */
export function decodeXml(content: Uint8Array, file: string): DecodedXml {
  const encoding = encodingOf(content);
  const findings = [
    ...(encoding.startsWith('utf-16')
      ? [finding('manifest-utf16', { file, value: encoding })]
      : []),
    ...(hasUtf8Mark(content) ? [finding('manifest-bom', { file })] : []),
  ];
  const refused = (found: Finding): DecodedXml => ({ text: undefined, findings: [found] });
  const text = decode(content, encoding);
  if (text === undefined) return refused(finding('manifest-encoding', { file, value: encoding }));
  const doctype = doctypeOf(text);
  if (doctype !== undefined) return refused(finding('manifest-doctype', { file, value: doctype }));
  if (/^\s+<\?xml\b/.test(text)) {
    const value = 'line 1: something stands before <?xml …?>';
    return refused(finding('manifest-not-xml', { file, value }));
  }
  const withoutDeclaration = text.replace(DECLARATION, (given) => given.replace(/[^\n]/g, ''));
  return { text: withoutDeclaration, findings };
}

const DECLARATION = /^<\?xml\b[^>]*\?>/;

const hasUtf8Mark = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf;

/** By byte order mark, by the zeros of UTF-16, or by what the declaration says. */
function encodingOf(content: Uint8Array): string {
  const [a, b] = content;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (hasUtf8Mark(content)) return 'utf-8';
  const head = Buffer.from(content.subarray(0, 200)).toString('latin1');
  const named = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // A file that can be read so far is not UTF-16, whatever it says.
  return named === undefined || /^utf-16/i.test(named) ? 'utf-8' : named.toLowerCase();
}

function decode(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** What a document type declaration does, in words to put behind it; `undefined` without one. */
function doctypeOf(text: string): string | undefined {
  let rest = text;
  // Only spaces, comments and instructions may stand before it.
  for (;;) {
    rest = rest.trimStart();
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    if (end === undefined) break;
    const at = rest.indexOf(end);
    if (at === -1) return undefined;
    rest = rest.slice(at + end.length);
  }
  if (!/^<!DOCTYPE/i.test(rest)) return undefined;
  if (!/<!ENTITY/i.test(rest)) return 'that names a document type';
  return /<!ENTITY[^>]*\b(SYSTEM|PUBLIC)\b/i.test(rest)
    ? 'that fetches a file from elsewhere'
    : 'that defines texts of its own';
}
