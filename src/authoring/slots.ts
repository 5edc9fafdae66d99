import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assignSlots } from '../course/assign-slots.ts';
import { reusedSlots } from '../course/checks/slots.ts';
import type { Problem } from '../course/problem.ts';
import { countOf } from '../course/words.ts';
import { runCommand, type CommandResult, type Surroundings } from './command.ts';
import { formatSlots } from './format-slots.ts';
import { contentLabel } from './load-course.ts';
import { locateProblems } from './locate.ts';
import { readCourse } from './read-course.ts';
import { formatProblems } from './reporters/terminal.ts';

/**
 * Adds to `slots.yaml` what is new in the course. It writes nothing while the file itself, or the
 * settings of a module, cannot be read: what a slot is given to can never be changed again.
 */
export function slots(
  { content }: { readonly content: string },
  { projectDir, hasColors }: Surroundings,
): CommandResult {
  const folder = resolve(projectDir, content);
  const label = contentLabel(folder, projectDir);
  const file = `${label}/slots.yaml`;
  const { authored, problems, texts } = readCourse(folder, label);

  const blocking = [...problems.filter(isBlocking), ...reusedSlots(authored)];
  if (blocking.length > 0) {
    const report = formatProblems(locateProblems(blocking, texts), { color: hasColors });
    return { output: `${report}${file} is left as it is.\n`, exitCode: 1 };
  }
  const { slots: complete, added } = assignSlots(authored);
  if (added.length === 0) {
    return { output: `${file} is complete. Nothing is added.\n`, exitCode: 0 };
  }
  writeFileSync(join(folder, 'slots.yaml'), formatSlots(complete));
  const lines = added.map(({ moduleId, what, id }) => `  ${moduleId}  ${what}  ${id}\n`);
  return {
    output: `${file}: ${countOf(added.length, 'addition')}.\n${lines.join('')}`,
    exitCode: 0,
  };
}

const isBlocking = ({ code, origin }: Problem) =>
  code === 'content-folder-missing' || /\/(slots|module)\.ya?ml$/i.test(origin.file);

if (import.meta.main) {
  runCommand('Usage: npm run slots -- [--content DIR]', { content: 'content' }, slots);
}
