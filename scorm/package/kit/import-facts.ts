import type { ModuleModel } from '../../../src/course/course-model.ts';
import { countOf } from '../../../src/course/words.ts';
import { LAUNCH_PAGE } from '../../manifest/manifest.ts';
import type { PackagingOptions } from '../../options/packaging-options.ts';
import type { ImportFacts } from '../package-summary.ts';

/** What an administrator needs to know of a module before importing it. */
export const toImportFacts = (module: ModuleModel, options: PackagingOptions): ImportFacts => ({
  launchPage: LAUNCH_PAGE,
  minutes: module.minutes,
  completion: completionOf(module),
  pass: passOf(module, options),
  attempts: attemptsOf(module),
  hosts: [],
  recorded: module.recorded,
});

function completionOf({ kind, passMark, tries }: ModuleModel): string {
  if (kind !== 'module') return 'Completed when every question is answered. Nothing is marked.';
  return passMark === undefined
    ? 'Completed when every lesson is done.'
    : `Completed when every lesson is done and the quiz is passed${tries === undefined ? '' : ', or has no tries left'}. Until then it is incomplete, and a status never goes down.`;
}

export const NO_SCORE = 'No pass mark and no score.';

function passOf(
  { passMark, draw, tries }: ModuleModel,
  { reportPassAs, passMarkInManifest }: PackagingOptions,
): string {
  if (passMark === undefined) return NO_SCORE;
  const asked = draw === undefined ? '' : ` of a quiz of ${countOf(draw, 'question')}`;
  return [
    `Passed at ${passMark}%${asked}.`,
    tries === undefined
      ? 'Nobody is reported as failed: the quiz can be taken as often as it takes.'
      : `Failed only after ${inTries(tries)} without a pass.`,
    ...(reportPassAs === 'completed'
      ? ['In SCORM 1.2 a passed module is reported as “completed”, as set for these packages.']
      : []),
    passMarkInManifest
      ? 'The manifest tells the LMS the pass mark, as set for these packages.'
      : 'The manifest holds no pass mark: the package decides by itself.',
  ].join(' ');
}

const inTries = (tries: number) => (tries === 1 ? 'one try' : `${tries} tries`);

const attemptsOf = ({ tries, passMark }: ModuleModel): string =>
  `Unlimited, ${passMark === undefined ? '' : 'the highest counts, '}no forced new attempt, no lock after the last: people come back to read.${
    tries === undefined ? '' : ` The package itself counts the ${inTries(tries)} of its quiz.`
  }`;
