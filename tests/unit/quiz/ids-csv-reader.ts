import type { Interaction } from '../../../scorm/standards/interaction.ts';

type Standard = '1.2' | '2004';

interface Row {
  readonly interaction: string;
  readonly letter: string;
  readonly text: string;
  readonly identifier: string;
}

/** Reads LMS reports as an administrator does: with nothing but the file that comes with a package. */
export function readIdsCsv(csv: string) {
  const [, ...lines] = toCells(csv);
  const rows = lines.map(
    ([interaction = '', , , letter = '', , text = '', identifier = '']): Row => ({
      interaction,
      letter,
      text,
      identifier,
    }),
  );
  const rowsOf = Map.groupBy(rows, ({ interaction }) => interaction);

  /** What a response or a pattern says: texts of options, each after that of a prompt if it has one. */
  function inWords(
    standard: Standard,
    { id, fields }: Interaction,
    field: 'response' | 'pattern',
  ): string[] {
    const ending = field === 'pattern' ? 'pattern' : '_response';
    const value = fields.find(([child]) => child.endsWith(ending))?.[1] ?? '';
    const ofFirstTry = id.replace(/_a\d+$/, '_a1');
    const textOf = (name: string, isPrompt: boolean) => {
      const found = (rowsOf.get(ofFirstTry) ?? []).filter(
        (row) =>
          /\d/.test(row.letter) === isPrompt &&
          (standard === '1.2' ? row.letter : row.identifier) === name,
      );
      if (found.length !== 1) throw new Error(`“${name}” of ${id} stands ${found.length} times.`);
      return found[0]!.text;
    };
    return split(standard, value).map((names) =>
      names.map((name, place) => textOf(name, names.length === 2 && place === 0)).join(' → '),
    );
  }

  return { inWords };
}

function split(standard: Standard, value: string): string[][] {
  const [between, within] = standard === '1.2' ? [',', '.'] : ['[,]', '[.]'];
  return value
    .replace(/^\{(.*)\}$/, '$1')
    .split(between)
    .map((part) => part.split(within));
}

/** The cells of each line, RFC 4180. */
function toCells(csv: string): string[][] {
  const lines: string[][] = [];
  const line: string[] = [];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') lines.push(line.splice(0));
  }
  return lines;
}
