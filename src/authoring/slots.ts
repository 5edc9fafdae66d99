import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assignSlots } from '../course/assign-slots.ts';
import { reusedSlots } from '../course/checks/slots.ts';
import { countOf } from '../course/words.ts';
import { readArguments } from './command-arguments.ts';
import { contentLabel } from './load-course.ts';
import { locateProblems } from './locate.ts';
import { readCourse } from './read-course.ts';
import { formatProblems } from './reporters/terminal.ts';
import { formatSlots } from './format-slots.ts';

const usage = 'Usage: npm run slots -- [--content DIR]';

/**
 * Adds to `slots.yaml` what is new in the course. It writes nothing while the file itself, or the
 * settings of a module, cannot be read: what a slot is given to can never be changed again.
 */
function main(): void {
  const settings = readArguments({ content: 'content' }, usage);
  if (!settings) return;
  const folder = resolve(settings.content);
  const label = contentLabel(folder, process.cwd());
  const { authored, problems, texts } = readCourse(folder, label);
  const file = `${label}/slots.yaml`;

  const blocking = [
    ...problems.filter(
      ({ origin, code }) => isBlocking(origin.file) || code === 'content-folder-missing',
    ),
    ...reusedSlots(authored),
  ];
  if (blocking.length > 0) {
    process.stdout.write(formatProblems(locateProblems(blocking, texts)));
    console.log(`${file} is left as it is.`);
    process.exitCode = 1;
    return;
  }

  const { slots, added } = assignSlots(authored);
  if (added.length === 0) {
    console.log(`${file} is complete. Nothing is added.`);
    return;
  }
  writeFileSync(join(folder, 'slots.yaml'), formatSlots(slots));
  console.log(`${file}: ${countOf(added.length, 'addition')}.`);
  for (const { moduleId, what, id } of added) console.log(`  ${moduleId}  ${what}  ${id}`);
}

const isBlocking = (file: string) => /\/(slots|module)\.ya?ml$/i.test(file);

main();
