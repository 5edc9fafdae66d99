import type { FindingTexts } from './finding-text.ts';

const VENDOR = 'Report this to whoever made the package, with the name of the tool it came from.';

/** What is wrong with the manifest as a file: an LMS would not get as far as reading it. */
export const manifestFileFindings = {
  'manifest-missing': {
    severity: 'stops',
    short: 'there is no imsmanifest.xml',
    message: 'There is no imsmanifest.xml in the archive.',
    why: 'That file makes a zip a SCORM package. Without it an LMS does not know what to open.',
    fix: 'Export the course with the setting “SCORM”, not as a website or as the author’s project.',
  },
  'another-kind': {
    severity: 'stops',
    short: 'it is not SCORM but {value}',
    message: 'This is not a SCORM package but {value}.',
    why: 'An LMS that is told to import SCORM looks for imsmanifest.xml and refuses it.',
    fix: 'Choose that kind of activity in your LMS if it has one, or export the course again as SCORM 1.2.',
  },
  'manifest-in-folder': {
    severity: 'stops',
    short: 'all its files are inside a folder',
    message: 'imsmanifest.xml is in the folder “{value}” and not at the top of the archive.',
    why: 'An LMS looks at the top only, and says that there is no manifest.',
    fix: 'Open the folder, select everything in it, and zip that, not the folder around it.',
  },
  'manifest-name-case': {
    severity: 'stops',
    short: 'its manifest has capitals in its name',
    message: 'The manifest is called “{value}”.',
    why: 'Most servers tell capitals from small letters, and look for imsmanifest.xml.',
    fix: 'Rename it to imsmanifest.xml and zip the files again.',
  },
  'manifest-too-large': {
    severity: 'stops',
    short: 'its manifest is far too large',
    message: 'The manifest is {value}; {other} is the most this check reads.',
    why: 'So large a manifest makes an import run into a time limit.',
    fix: VENDOR,
  },
  'manifest-doctype': {
    severity: 'stops',
    short: 'its manifest holds a document type declaration, which importers refuse',
    message: 'The manifest begins with a document type declaration (<!DOCTYPE …>) {value}.',
    why: 'It can make a server open other files or addresses, or use up its memory. It was not followed.',
    fix: 'Take the declaration out. A SCORM manifest needs none. If you did not make this file, do not upload it.',
  },
  'manifest-encoding': {
    severity: 'stops',
    short: 'its manifest cannot be read as text',
    message: 'The manifest is not text in {value}, which it says it is.',
    why: 'An LMS refuses it, or shows broken titles.',
    fix: 'Save the file as UTF-8.',
  },
  'manifest-not-xml': {
    severity: 'stops',
    short: 'its manifest is not well-formed XML',
    message: 'The manifest is not well-formed XML: {value}.',
    why: 'An LMS cannot read it at all.',
    fix: 'If somebody edited it by hand, undo that. Often an “&” should be “&amp;”. Else export the package again.',
  },
  'manifest-another-root': {
    severity: 'stops',
    short: 'its manifest is some other XML file',
    message: 'The outermost element of the manifest is “{value}” and not “manifest”.',
    why: 'An LMS finds nothing to import in it.',
    fix: 'Export the course with the setting “SCORM”.',
  },
  'manifest-utf16': {
    severity: 'warns',
    short: 'its manifest is written in UTF-16',
    message: 'The manifest is written in {value}.',
    why: 'XML allows it, and some importers read only UTF-8.',
    fix: 'Save the file as UTF-8, and change the first line to match.',
  },
  'manifest-bom': {
    severity: 'notes',
    short: 'its manifest begins with an invisible mark',
    message: 'The manifest begins with a byte order mark.',
    why: 'Nearly all LMSs pass over it. A few old ones say that the XML is wrong.',
    fix: 'Save the file as “UTF-8 without BOM” if your LMS complains.',
  },
  'manifest-line-breaks': {
    severity: 'notes',
    short: 'its manifest breaks lines inside an attribute',
    message: 'The attribute {value} runs over several lines.',
    why: 'XML allows it, and one importer is known to stumble over it.',
    fix: 'Put the attribute on one line if your LMS refuses the package.',
  },
  'manifest-schema': {
    severity: 'warns',
    short: 'its manifest does not keep to the schema',
    message: 'The manifest does not follow the schema of its standard: {value}',
    why: 'Strict importers refuse it; most read past it.',
    fix: VENDOR,
  },
  'schema-files-missing': {
    severity: 'warns',
    short: 'the schema files of the standard are not in it',
    message: 'The schema files of the standard are missing at the top of the archive: {value}.',
    why: 'ADL’s own checker and some strict importers ask for them. Moodle does not.',
    fix: 'Nothing to do if your LMS takes it. Else choose the export setting that includes them.',
  },
  'inspection-stopped': {
    severity: 'stops',
    short: 'its files could not be read in reasonable time',
    message: 'Reading the files was stopped: {value}.',
    why: 'Something in them makes programs that read them run on, by accident or on purpose.',
    fix: VENDOR,
  },
} as const satisfies FindingTexts;
