import { finding, type Finding, type FindingDetails } from '../findings/finding.ts';
import type { Standard } from '../../strict-lms/standard-rules.ts';
import { judgeRecord } from './judge-record.ts';
import type { LaunchedPart } from './launch-parts.ts';
import type { Opening, Trouble } from './opening.ts';

/** What the openings of a package say about it. Each thing is said once, however often it was seen. */
export function judgeParts(
  launched: readonly LaunchedPart[],
  runTime: Standard,
): readonly Finding[] {
  const all = launched.flatMap(({ part, openings }) => {
    // With a single part, its title says nothing.
    const file = launched.length > 1 ? part.title : '';
    return [
      ...openings.flatMap((opening) => [
        ...judgeTrouble(opening.trouble, file),
        ...judgePage(opening, file),
      ]),
      ...(part.isTracked ? judgeRecord(openings, runTime, file) : []),
    ];
  });
  const seen = new Set<string>();
  return all.filter(({ code, file, value }) => {
    const key = JSON.stringify([code, file, value]);
    return !seen.has(key) && seen.add(key);
  });
}

function judgeTrouble(trouble: Trouble | undefined, file: string): readonly Finding[] {
  if (!trouble) return [];
  return [finding(trouble.kind, { file, ...detailsOf(trouble) })];
}

function detailsOf(trouble: Trouble): FindingDetails {
  switch (trouble.kind) {
    case 'never-loads':
      return { value: `${Math.round(trouble.afterMs / 1000)} seconds` };
    case 'reloads-forever':
      return { value: String(trouble.times) };
    case 'dialogs-without-end':
      return { value: String(trouble.times), other: trouble.last };
    case 'leaves-player':
      return { value: trouble.to };
    case 'launch-failed':
      return { value: trouble.why };
    case 'hangs':
    case 'crashes':
      return {};
  }
}

/** Kinds of requests as people know them. */
const KINDS: Readonly<Record<string, string>> = {
  script: 'a script',
  stylesheet: 'a style sheet',
  font: 'a font',
  image: 'an image',
  media: 'a video or sound',
  document: 'a page',
  xhr: 'data',
  fetch: 'data',
  ping: 'data',
  websocket: 'a connection',
};
const MOST_SCRIPT_ERRORS = 5;

function judgePage(opening: Opening, file: string): readonly Finding[] {
  const { dialogs, windows, scriptErrors, missing, plainScripts, otherHosts, trouble } = opening;
  const said = (
    code: 'dialog-shown' | 'opens-window' | 'script-error',
    values: readonly string[],
  ) => values.map((value) => finding(code, { file, value }));
  return [
    ...(trouble?.kind === 'dialogs-without-end' ? [] : said('dialog-shown', dialogs)),
    ...said('opens-window', windows),
    ...said('script-error', scriptErrors.slice(0, MOST_SCRIPT_ERRORS)),
    ...missing.map((value) => finding('file-not-delivered', { file, value })),
    ...plainScripts.map((value) => finding('script-not-run', { file, value })),
    ...[...otherHosts].map(([value, asked]) =>
      finding('other-host-asked', { file, value, other: kindsIn(asked) }),
    ),
  ];
}

/** `script /a.js` and the like as “a script, a font”. */
function kindsIn(asked: readonly string[]): string {
  const kinds = asked.map((each) => KINDS[each.split(' ')[0] ?? ''] ?? 'something');
  return [...new Set(kinds)].join(', ');
}
