import { presets, type LmsId } from '../../options/lms.ts';
import type { OfferedStandardId } from '../../standards/package-standards.ts';

/** How to import a module into one learning system. */
export interface LmsSteps {
  readonly name: string;
  /** Where the steps come from, and whether anybody has tried them. */
  readonly basis: string;
  readonly steps: (module: ModuleAtHand) => readonly string[];
}

interface ModuleAtHand {
  /** The file for the first of these standards that there is one for. */
  readonly file: (...preferred: readonly OfferedStandardId[]) => string;
  /** Whether it is marked. */
  readonly hasScore: boolean;
}

const NOT_TRIED =
  'nobody has tried these packages there yet. Try one as a test learner before anybody else does.';

/**
 * Steps by learning system. They claim no more than `basis` says: the names of settings change from
 * version to version, and only what was tried was tried.
 */
export const lmsSteps: Readonly<Record<LmsId, LmsSteps>> = {
  moodle: {
    name: presets.moodle.name,
    basis:
      'From Moodle’s documentation (docs.moodle.org, “SCORM settings”), and from trials of SCORM 1.2 and 2004 content in Moodle 4.2, 4.5 and 5.1 while these packages were designed. The finished packages have not been imported into a Moodle site by us.',
    steps: ({ file, hasScore }) => [
      `In the course, turn editing on, add the activity “SCORM package” and upload ${file('scorm12')} as it is.`,
      hasScore
        ? 'Grading method: “Highest grade”; maximum grade 100. The package reports one score from 0 to 100.'
        : 'Grading method: as you like. The package reports no score, so let no rule ask for a grade.',
      'Number of attempts: “Unlimited”. Force new attempt: “No”. Lock after final attempt: “No”. A forced new attempt starts with nothing, and a lock keeps people from reading again.',
      hasScore
        ? 'Activity completion: “Require status”, and tick both “Passed” and “Completed”. Do not require a minimum score as well: the package has its own pass rule.'
        : 'Activity completion: “Require status”, and tick “Completed” alone: nothing is passed here. Do not require a minimum score.',
      'Force completed: “No”. It marks an attempt completed whatever was done in it.',
      'Display package: either. A new window leaves more room on small screens. Course structure in player: “Disabled”, as there is one page.',
      'To update, edit the same activity and replace the file. Attempts, places and grades stay, because the identifiers inside do. A new activity would start everybody afresh.',
    ],
  },
  totara: {
    name: presets.totara.name,
    basis: `From Totara’s documentation (totara.help, “SCORM activity settings”; help.totaralearning.com, “SCORM”); ${NOT_TRIED}`,
    steps: ({ file, hasScore }) => [
      `With editing on, add the activity “SCORM” and upload ${file('scorm12')} as it is. Totara documents full support of SCORM 1.2, and of SCORM 2004 only without some of its parts: prefer 1.2.`,
      `Attempts: unlimited, no forced new attempt, no lock after the last one${hasScore ? ', and the highest attempt counts' : ''}.`,
      hasScore
        ? 'Activity completion: require the statuses “Passed” and “Completed”, and no score.'
        : 'Activity completion: require the status “Completed” alone, and no score: nothing is passed here.',
      'To update, replace the package file in the same activity. Totara keeps completion and progress where the item identifier in the manifest is the same: it always is, from release to release of one module.',
    ],
  },
  cornerstone: {
    name: presets.cornerstone.name,
    basis: `From Cornerstone’s documentation (help.csod.com, “Create New Course/Publication” and “Replace Files”); ${NOT_TRIED}`,
    steps: ({ file }) => [
      `In Course Publisher, or in Content Uploader where your portal has that, create a new online course and upload ${file('scorm2004-3rd', 'scorm12')}. Cornerstone advises SCORM 2004 3rd Edition; a SCORM 1.2 package is accepted too. The limit is 250 MB, far above this.`,
      'Where a mastery score is asked for, leave it empty: the package decides what counts as passed.',
      'Test in your pilot portal, and preview in production before publishing, as Cornerstone advises.',
      'To update: “Replace Publication Files” asks for the same file structure and manifest. Files in these packages carry their content in their names, so a new release lists others and may be refused. Then “Create New Version”: decide there what happens to learners in progress, and try it with a test learner first.',
    ],
  },
  successfactors: {
    name: presets.successfactors.name,
    basis: `From guides by SAP and by administrators of SuccessFactors Learning (learning.sap.com, “Creating Online Learning”); ${NOT_TRIED}`,
    steps: ({ file }) => [
      `Under Content, open “Import Content”, choose to add new content, and upload ${file('scorm12', 'scorm2004-3rd')} as a zip. Do not unpack it.`,
      'Keep the file name: short, without special characters. The content must stand at the top of the zip, as it does here.',
      'Choose your deployment location, deploy, and wait for the job to succeed.',
      'In the item’s online content settings, let the status that the content reports record completion, and allow learners to go back to it after they have completed it.',
      'SuccessFactors builds the ids of its objects from the first 15 characters of the manifest’s identifier: those of all modules of this course differ.',
      'Updates: administrators report trouble with replacing content of an existing item. Try it with a test learner who is half-way through before you do it for all.',
    ],
  },
  'scorm-cloud': {
    name: presets['scorm-cloud'].name,
    basis: `From SCORM Cloud’s documentation (support.scorm.com and scorm.com, “Versioning”); ${NOT_TRIED}`,
    steps: ({ file }) => [
      `In the library, add content and upload ${file('scorm12', 'scorm2004-3rd', 'scorm2004-4th')}. All SCORM packages of this module can be imported.`,
      'Launch it, answer a question, close the window and launch it again: it carries on where you were. This is the quickest way to see what an LMS hears.',
      'To update content that has learners, create a new version and leave “Move existing registrations” at “Never”: by the documentation, moving them loses their progress. Overwriting resets registrations when the manifest has changed, and it changes with every release.',
    ],
  },
};

/** What the steps for cmi5 rest on. */
export const CMI5_BASIS =
  'From the cmi5 specification. These packages are new: so far they have been tried only against the record store that our own tests imitate, and in no learning system. Prefer SCORM where you have the choice.';

export const cmi5StepsFor = (file: string): readonly string[] => [
  `Import ${file} where your learning system takes cmi5. Where it asks for SCORM, it refuses this file.`,
  'Open it as a test learner, answer a question, close the window and open it again, before anybody else does.',
  'When the learning system counts the module as done stands in the package, in cmi5.xml under “moveOn”.',
];
