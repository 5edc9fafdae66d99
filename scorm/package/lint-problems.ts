/**
 * What an LMS accepts without complaint and a learner then pays for. `{value}` stands for the
 * offending part of the file.
 */
export const lintProblems = {
  'file-type': {
    severity: 'error',
    message:
      'Files of type “{value}” are refused by some uploaders or never delivered by some hosts.',
    hint: 'Use html, css, js, json, svg, png, jpg, webp, woff2, mp4, vtt, txt or pdf.',
  },
  'file-name': {
    severity: 'error',
    message: 'The name can get lost on the way: hosts differ in what they allow.',
    hint: 'Use lower-case letters, digits, dots, hyphens and underscores, at most 100 characters with folders.',
  },
  'name-without-hash': {
    severity: 'warning',
    message: 'The name stays the same when the content changes, and hosts keep files for months.',
    hint: 'Give it a name with a content hash, as the build does for everything under assets/.',
  },
  'standalone-adapter': {
    severity: 'error',
    message: 'The script keeps records on the device, so an LMS would never hear of them.',
    hint: 'Check that no script of the page imports the standalone adapter.',
  },
  'adapter-missing': {
    severity: 'error',
    message: 'The page does not load the script that speaks to this kind of LMS.',
    hint: 'The page needs exactly one <script type="module" src="…" data-adapter>.',
  },
  'inline-script': {
    severity: 'error',
    message: 'Script stands in the page itself ({value}), and strict hosts do not run it.',
    hint: 'Move it to a file.',
  },
  'inline-style': {
    severity: 'error',
    message: 'Style stands in the page itself ({value}), and strict hosts ignore it.',
    hint: 'Move it to a stylesheet.',
  },
  'event-handler': {
    severity: 'error',
    message: 'The attribute {value} holds script, and strict hosts do not run it.',
    hint: 'Listen for the event in a script file.',
  },
  'changes-address': {
    severity: 'error',
    message: 'The page contains {value}, which takes the browser to other addresses.',
    hint: 'Remove it: leaving the page ends the session with the LMS.',
  },
  'facilitator-text': {
    severity: 'error',
    message: 'The page holds text for facilitators, which learners are not meant to see.',
    hint: 'Guides are never packaged. Report this to whoever maintains the packager.',
  },
  'outside-url': {
    severity: 'error',
    message: 'It asks for “{value}”, which lies outside the package or is refused by strict hosts.',
    hint: 'Ship the file with the site and write its address relative to the page, like ./assets/x.js.',
  },
  'missing-file': {
    severity: 'error',
    message: 'It asks for “{value}”, which is not in the package.',
    hint: 'Check the spelling of the address, capitals included, and that the build wrote the file.',
  },
  'link-leaves-package': {
    severity: 'error',
    message: 'A link leads to “{value}”, which is on the site but not in the package.',
    hint: 'Give the link, or the part of the page around it, the attribute data-site-only.',
  },
  'link-same-window': {
    severity: 'error',
    message: 'The link to “{value}” would replace the module and end the session with the LMS.',
    hint: 'Give it target="_blank" and rel="noopener".',
  },
  'manifest-missing': {
    severity: 'error',
    message: 'There is no readable imsmanifest.xml at the root of the package.',
    hint: 'The zip must not have a folder around its files.',
  },
  'manifest-schema': {
    severity: 'error',
    message: 'The manifest does not follow the schema of its standard: {value}',
    hint: 'An LMS may refuse it. Report this to whoever maintains the packager.',
  },
  'schema-file-missing': {
    severity: 'error',
    message: 'The schema file {value} is missing at the root of the package.',
    hint: 'Reinstall with “npm ci”: schema files come from an npm package.',
  },
  'schema-version': {
    severity: 'error',
    message: 'The manifest says schemaversion “{value}”, which is not that of this standard.',
    hint: 'Moodle takes a package with an unknown version for SCORM 1.2.',
  },
  'scorm-type': {
    severity: 'error',
    message: 'The manifest marks no resource with {value}, so nothing would be tracked.',
    hint: 'SCORM 1.2 spells it scormtype, SCORM 2004 scormType.',
  },
  'default-organization': {
    severity: 'error',
    message: 'The manifest names “{value}” as its default organization and has no such one.',
    hint: 'Its default must be the identifier of its only organization.',
  },
  'dangling-identifierref': {
    severity: 'error',
    message: 'An item points at the resource “{value}”, which does not exist.',
    hint: 'An LMS would open an empty page.',
  },
  'launch-page-missing': {
    severity: 'error',
    message: 'The page to launch, “{value}”, is not in the package under exactly this name.',
    hint: 'An LMS would open an empty page. Capitals count.',
  },
  'file-not-listed': {
    severity: 'error',
    message: 'The manifest does not list {value}.',
    hint: 'Some LMSs copy only listed files.',
  },
  'listed-file-missing': {
    severity: 'error',
    message: 'The manifest lists {value}, which is not in the package.',
    hint: 'Some LMSs refuse such a package.',
  },
  'duplicate-identifier': {
    severity: 'error',
    message: 'The identifier “{value}” is used twice in the manifest.',
    hint: 'Manifest, organization, item and resource each need their own: see content/slots.yaml.',
  },
  'identifier-differs': {
    severity: 'error',
    message: 'The manifest does not use the locked identifiers: {value}.',
    hint: 'Learners would lose their records with the next update.',
  },
  'course-structure-missing': {
    severity: 'error',
    message: 'There is no readable cmi5.xml at the root of the package.',
    hint: 'It must be well-formed XML, and the zip must not have a folder around its files.',
  },
  'course-structure-form': {
    severity: 'error',
    message: 'It is no course structure with one course and one assignable unit ({value}).',
    hint: 'An LMS would refuse it. Report this to whoever maintains the packager.',
  },
  'course-structure-text': {
    severity: 'error',
    message: 'A title or description is missing or does not say its language.',
    hint: 'cmi5 demands both, for the course and for the module: see module.yaml.',
  },
  'course-structure-move-on': {
    severity: 'error',
    message: 'The LMS is told to take the module for done at “{value}”, which cmi5 does not know.',
    hint: 'Use Completed, Passed, CompletedAndPassed, CompletedOrPassed or NotApplicable.',
  },
  'course-structure-always-done': {
    severity: 'warning',
    message: 'With “{value}” an LMS takes the module for done before anybody has opened it.',
    hint: 'Use CompletedAndPassed for a module with a quiz, Completed for one without.',
  },
  'course-structure-mastery-score': {
    severity: 'error',
    message: 'The mastery score “{value}” is not a number from 0 to 1 with four decimals at most.',
    hint: 'Check the pass mark in module.yaml.',
  },
  'course-structure-launch-method': {
    severity: 'error',
    message: 'The launch method “{value}” is not one of cmi5.',
    hint: 'Use AnyWindow or OwnWindow.',
  },
  'saved-state-too-long': {
    severity: 'error',
    message: 'A learner’s saved state could grow to {value} characters; 2000 is the limit.',
    hint: 'Learners would lose progress on some LMSs. Split the module or take out questions.',
  },
  'package-too-large': {
    severity: 'error',
    message: 'The package is {value}; many LMSs refuse more than 50 MB.',
    hint: 'Compress or shorten the media, or split the module.',
  },
  'package-large': {
    severity: 'warning',
    message: 'The package is {value}; the target is 20 MB.',
    hint: 'Compress or shorten the media.',
  },
  'package-heavy': {
    severity: 'warning',
    message: 'Without its media the package is {value}; the target is 300 KB.',
    hint: 'Look for a library or data file the module could do without.',
  },
} as const satisfies Readonly<
  Record<string, { severity: 'error' | 'warning'; message: string; hint: string }>
>;

export type LintCode = keyof typeof lintProblems;

export interface LintProblem {
  readonly code: LintCode;
  /** Path inside the package; empty for the package as a whole. */
  readonly file: string;
  readonly value: string;
}

export const lintProblem = (code: LintCode, file: string, value = ''): LintProblem => ({
  code,
  file,
  value,
});

export const isError = ({ code }: LintProblem): boolean => lintProblems[code].severity === 'error';

/** One problem as people read it: where, what is wrong, what to do. */
export function describeLintProblem(zipName: string, { code, file, value }: LintProblem): string {
  const { message, hint } = lintProblems[code];
  const place = file === '' ? zipName : `${zipName}: ${file}`;
  return `${place}  ${code}\n  ${message.replace('{value}', () => value)}\n  ${hint}`;
}
