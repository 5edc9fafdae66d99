import type { OfferedStandardId } from '../standards/package-standards.ts';

/** The learning systems that import sheets have steps for. Their ids are the presets. */
export const lmsIds = ['moodle', 'totara', 'cornerstone', 'successfactors', 'scorm-cloud'] as const;

export type LmsId = (typeof lmsIds)[number];

interface Preset {
  readonly name: string;
  readonly standards: readonly OfferedStandardId[];
}

/** What a preset sets. Where nothing speaks for another choice, the default stays. */
export const presets: Readonly<Record<LmsId, Preset>> = {
  moodle: { name: 'Moodle', standards: ['scorm12'] },
  totara: { name: 'Totara', standards: ['scorm12'] },
  cornerstone: { name: 'Cornerstone', standards: ['scorm2004-3rd'] },
  successfactors: { name: 'SAP SuccessFactors', standards: ['scorm12'] },
  'scorm-cloud': { name: 'SCORM Cloud', standards: ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] },
};
