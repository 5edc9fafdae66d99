import { inflateSync } from 'node:zlib';

/** How many runs of text stand on each sheet of a PDF that Chromium has printed, page number included. */
export function runsOfTextOnSheets(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\b([^]*?)^endobj$/gm)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  const bodyOf = (number: string): string => {
    const body = objects.get(number);
    if (body === undefined) throw new Error(`The PDF has no object ${number}.`);
    return body;
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
      return [...contentOf(bodyOf(contents)).matchAll(/\bBT\b/g)].length;
    });
}

function contentOf(object: string): string {
  const [, stream = ''] = /stream\r?\n([^]*)\r?\nendstream/.exec(object) ?? [];
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}
