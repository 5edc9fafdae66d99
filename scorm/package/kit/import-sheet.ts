import { lmsIds, type LmsId } from '../../options/lms.ts';
import type { PackagingOptions } from '../../options/packaging-options.ts';
import {
  runTimeOf,
  standardName,
  type OfferedStandardId,
} from '../../standards/package-standards.ts';
import { MAX_SAVED_STATE } from '../lint-package.ts';
import type { ImportFacts, ModuleEntry, PackageSummary } from '../package-summary.ts';
import { formatSize } from '../size.ts';
import { facts, heading, list, steps, text, type Block, type KitDocument } from './document.ts';
import { generalAdvice, notRecordedAdvice, updateAdvice } from './import-advice.ts';
import { NO_SCORE } from './import-facts.ts';
import { CMI5_BASIS, cmi5StepsFor, lmsSteps } from './lms-steps.ts';

/** A module as the kit shows it: everything about it is known. */
export type KitModule = Omit<ModuleEntry, 'import'> & { readonly import: ImportFacts };

/** Everything an administrator needs to import one module, on one sheet. */
export function importSheet(
  module: KitModule,
  files: readonly { readonly file: string; readonly what: string }[],
  course: NonNullable<PackageSummary['course']>,
  options: PackagingOptions,
): KitDocument {
  const { lms } = options;
  return {
    title: `Import sheet: ${module.title}`,
    language: course.language,
    blocks: [
      text(
        `${course.title}, version ${course.version}. One module is one package with one page. Upload one zip as it is: do not unpack it, and do not zip it again.`,
      ),
      ...packageBlocks(module),
      heading('What to expect'),
      facts(expectations(module, options)),
      ...updateBlocks(module),
      ...(module.packages.some(isForScorm) ? scormSteps(lms, module) : []),
      ...cmi5Steps(module),
      ...generalAdvice(),
      ...updateAdvice(files.some(({ file }) => file.endsWith('.csv'))),
      ...notRecordedAdvice(),
      ...recordedBlocks(module),
      heading('In this kit'),
      list(kitFiles(files)),
    ],
  };
}

function packageBlocks({ packages }: KitModule): readonly Block[] {
  const blocks = packages.flatMap(({ file, standard, release, sizeBytes, fileCount, sha256 }) => [
    heading(file, 3),
    facts([
      ['Standard', standardName(standard)],
      ['Release', String(release)],
      ['Size', `${formatSize(sizeBytes)} in ${fileCount} files`],
      ['SHA-256', sha256],
    ]),
  ]);
  return [heading('Packages'), ...blocks];
}

const isForScorm = ({ standard }: KitModule['packages'][number]): boolean => standard !== 'cmi5';

const expectations = (
  module: KitModule,
  { exitAfterCompletion, schemaFiles, support }: PackagingOptions,
): readonly (readonly [string, string])[] => [
  ['Launch page', module.import.launchPage],
  ['Time', `About ${module.import.minutes} minutes`],
  ['Completion', module.import.completion],
  ['Pass', module.import.pass],
  ['Attempts', module.import.attempts],
  ['Saved place', `At most ${module.longestSavedState} of ${MAX_SAVED_STATE} characters`],
  [
    'Other hosts',
    "None. Everything is in the package; it works under Content-Security-Policy: default-src 'self'.",
  ],
  ...(module.packages.every(isForScorm)
    ? []
    : [
        [
          'cmi5',
          'The record store that the learning system names at launch has to be reachable. Where it is another host, that host has to allow requests from the package, and a Content-Security-Policy has to name it in connect-src.',
        ] as const,
      ]),
  ...(exitAfterCompletion === 'suspend'
    ? []
    : [
        [
          'Exit',
          'Set for these packages: leaving a completed module ends the attempt. Whoever opens it again may start with nothing.',
        ] as const,
      ]),
  ...(schemaFiles
    ? []
    : [
        ['Schema files', 'Left out, as set for these packages. Some systems refuse that.'] as const,
      ]),
  ...(support ? [['Questions to', supportInWords(support)] as const] : []),
];

const supportInWords = ({
  name,
  phone,
  email,
  url,
  hours,
}: NonNullable<PackagingOptions['support']>) =>
  [name, phone, email, url, hours].filter((way) => way !== undefined).join(', ');

function updateBlocks({ previous, update }: KitModule): readonly Block[] {
  if (!previous || !update) return [];
  return [
    heading('What this release changes for learners in progress'),
    text(`Compared with release ${previous.release}:`),
    list(update),
  ];
}

const namedSteps = (id: LmsId, module: KitModule): readonly Block[] => [
  heading(lmsSteps[id].name, 3),
  ...stepBlocks(id, module),
];

const scormSteps = (lms: LmsId | undefined, module: KitModule): readonly Block[] => [
  heading(lms ? `Steps for ${lmsSteps[lms].name}` : 'Steps by learning system'),
  ...(lms ? stepBlocks(lms, module) : lmsIds.flatMap((id) => namedSteps(id, module))),
];

function stepBlocks(id: LmsId, { packages, import: { pass } }: KitModule): readonly Block[] {
  const { basis, steps: stepsFor } = lmsSteps[id];
  const forScorm = packages.filter(isForScorm);
  const file = (...preferred: readonly OfferedStandardId[]) =>
    preferred
      .flatMap((standard) => forScorm.find((entry) => entry.standard === standard)?.file ?? [])
      .at(0) ?? `${forScorm[0]?.file ?? 'the package'} (the only kind at hand)`;
  return [text(basis), steps(stepsFor({ file, hasScore: pass !== NO_SCORE }))];
}

function cmi5Steps({ packages }: KitModule): readonly Block[] {
  const files = packages.filter((entry) => !isForScorm(entry)).map(({ file }) => file);
  return files.length === 0
    ? []
    : [heading('Steps for cmi5'), text(CMI5_BASIS), steps(cmi5StepsFor(files.join(', ')))];
}

function recordedBlocks({ import: { recorded }, packages }: KitModule): readonly Block[] {
  const runTimes = packages.map(({ standard }) => runTimeOf(standard));
  const rows = recorded.inReports.filter(
    ({ keptBy }) => !keptBy || runTimes.some((runTime) => keptBy.includes(runTime)),
  );
  const runTimeNames: Readonly<Record<string, string>> = {
    scorm12: 'SCORM 1.2',
    scorm2004: 'SCORM 2004',
    cmi5: 'cmi5',
  };
  return [
    heading('What is recorded'),
    text(
      'Learners read the same on the page of the module. It is made from the table that the module goes by when it writes.',
    ),
    list(
      rows.map(({ text: words, keptBy }) => {
        const only = (keptBy ?? []).flatMap((runTime) => runTimeNames[runTime] ?? []);
        return only.length === 0 ? words : `${words} Only in ${only.join(' and ')}.`;
      }),
    ),
    heading('In the coded place that lets them carry on', 3),
    list(recorded.inSavedState),
    heading('Never', 3),
    list(recorded.never),
  ];
}

const kitFiles = (
  files: readonly { readonly file: string; readonly what: string }[],
): readonly string[] => [
  ...files.map(({ file, what }) => `${file}: ${what}`),
  'changes.html, accessibility.html, THIRD-PARTY-NOTICES.txt, sbom.cdx.json: what changed in each release, the accessibility statement, licences of what comes from others, and the list of software parts',
  'release.json and SHA256SUMS: the same for programs, and checksums of every file',
];
