import type { Course } from '../../course/course.ts';
import { didYouMean } from '../../course/nearest.ts';
import { countOf, listOf } from '../../course/words.ts';
import type { CommandResult } from '../command.ts';
import { toExported } from './exported-question.ts';
import { toGift } from './to-gift.ts';
import { toMoodleXml } from './to-moodle-xml.ts';

export const exportFormats = {
  gift: { write: toGift, extension: 'gift' },
  moodle: { write: toMoodleXml, extension: 'xml' },
} as const;
export type ExportFormat = keyof typeof exportFormats;

export interface ExportRequest {
  readonly moduleId: string;
  readonly format: ExportFormat;
}

/** The questions of a module for another program, and all that is lost on the way. */
export function exportQuestions(
  course: Course,
  { moduleId, format }: ExportRequest,
): CommandResult & { readonly text: string | undefined } {
  const module = course.modules.find(({ id }) => id === moduleId);
  const modules = course.modules.map(({ id }) => id);
  if (!module) {
    return {
      text: undefined,
      exitCode: 1,
      output: `There is no module “${moduleId}”.\n${didYouMean(moduleId, modules)}The modules are: ${listOf(modules)}.\n`,
    };
  }
  const pairs = module.questions.map((question) => ({ question, exported: toExported(question) }));
  const exported = pairs.flatMap(({ exported: done }) => done ?? []);
  const leftOut = pairs.filter(({ exported: done }) => !done);
  return {
    text: exportFormats[format].write(exported),
    exitCode: 0,
    output: [
      `${countOf(exported.length, 'question')} of “${module.title}”.\n`,
      'Facts, sources and the keys of options stay behind, from every question.\n',
      ...lossesByKind(exported),
      ...leftOut.map(
        ({ question }) => `  ${question.id}: left out; no other program rates actions.\n`,
      ),
    ].join(''),
  };
}

/** One line for each thing that only some questions lose, with the questions that do. */
function lossesByKind(
  exported: readonly { readonly id: string; readonly losses: readonly string[] }[],
): readonly string[] {
  const special = new Map<string, string[]>();
  const [always = []] = [exported.map(({ losses }) => losses)].map((all) =>
    (all[0] ?? []).filter((loss) => all.every((losses) => losses.includes(loss))),
  );
  for (const { id, losses } of exported) {
    for (const loss of losses.filter((one) => !always.includes(one))) {
      special.set(loss, [...(special.get(loss) ?? []), id]);
    }
  }
  return [...special].map(([loss, ids]) => `  Lost: ${loss} (${listOf(ids)}).\n`);
}
