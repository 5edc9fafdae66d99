import { styleText } from 'node:util';
import { countOf } from '../../course/words.ts';
import type { LocatedProblem } from '../locate.ts';

/** How a terminal shows parts of a report. */
type Style = Parameters<typeof styleText>[0];

/**
 * The problems for reading in a terminal: place and code, what is wrong, what to do, and how many
 * there are. Problems of one file follow one another.
 */
export function formatProblems(
  problems: readonly LocatedProblem[],
  { color = false }: { readonly color?: boolean } = {},
): string {
  const paint = (style: Style, text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const entries = problems.map(({ file, line, column, code, severity, message, hint }) => {
    const place = `${file}:${String(line)}:${String(column)}`;
    const label = severity === 'warning' ? `${code} (warning)` : code;
    const style = severity === 'warning' ? 'yellow' : 'red';
    return `${paint('bold', place)}  ${paint(style, label)}\n  ${message}\n  ${hint}\n`;
  });
  return [...entries, `${summarize(problems)}\n`].join('\n');
}

/** `2 errors and 1 warning in 3 files.` */
export function summarize(problems: readonly LocatedProblem[]): string {
  if (problems.length === 0) return 'No problems.';
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const counts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(' and ')} in ${countOf(files, 'file')}.`;
}
