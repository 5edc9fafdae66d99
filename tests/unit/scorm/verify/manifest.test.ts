import { expect, test } from 'vitest';
import { inspectApart } from '../../../../scorm/verify/inspect-apart.ts';
import { defaultLimits } from '../../../../scorm/verify/archive/limits.ts';
import type { Finding } from '../../../../scorm/verify/findings/finding.ts';
import { manifestFileFindings } from '../../../../scorm/verify/findings/manifest-findings.ts';
import { structureFindings } from '../../../../scorm/verify/findings/structure-findings.ts';
import { aManifest, anItem, aResource } from '../../../fixtures/packages/manifests.ts';
import { schemaFilesOf } from '../../../fixtures/packages/schema-files.ts';
import { inspect } from '../../../helpers/files-in-memory.ts';
import { firstOf, wholeFindings } from '../../../helpers/whole-findings.ts';

type Found = Promise<{ readonly findings: readonly Finding[] }>;
type Files = Readonly<Record<string, string | Uint8Array>>;

const page = { 'index.html': '<!doctype html><p>Bend your knees.</p>' };
const schemas = schemaFilesOf('scorm12');
const withManifest = (xml: string | Uint8Array, more: Files = {}): Found =>
  inspect({ 'imsmanifest.xml': xml, ...page, ...schemas, ...more });
const organization = (inside: string, attributes = 'identifier="org"') =>
  `<organization ${attributes}><title>Lifting</title>${inside}</organization>`;
const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));

const ENTITY = '<!DOCTYPE manifest [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const fileCases: Record<keyof typeof manifestFileFindings, () => Found> = {
  'manifest-missing': () => inspect({ 'course.html': '' }),
  'another-kind': () => inspect({ 'tincan.xml': '', ...page }),
  'manifest-in-folder': () => inspect({ 'course/imsmanifest.xml': aManifest() }),
  'manifest-name-case': () => inspect({ 'IMSManifest.xml': aManifest(), ...page }),
  'manifest-too-large': () => inspect({ 'imsmanifest.xml': aManifest() }, { manifestBytes: 100 }),
  'manifest-doctype': () => withManifest(aManifest().replace('<manifest', `${ENTITY}\n<manifest`)),
  'manifest-encoding': () => withManifest(bytes(aManifest({ schemaVersion: 'é' }), 'latin1')),
  'manifest-not-xml': () => withManifest(aManifest().replace('Safe lifting', 'Lift & carry')),
  'manifest-another-root': () => withManifest('<course/>'),
  'manifest-utf16': () => withManifest(bytes(`\uFEFF${aManifest()}`, 'utf16le')),
  'manifest-bom': () => withManifest(bytes(`\uFEFF${aManifest()}`, 'utf8')),
  'manifest-line-breaks': () => withManifest(aManifest({ manifestAttributes: 'xml:lang="en\n"' })),
  'manifest-schema': () => withManifest(aManifest({ resources: `<file/>${aResource()}` })),
  'schema-files-missing': () => inspect({ 'imsmanifest.xml': aManifest(), ...page }),
  'inspection-stopped': () => {
    const files = new Map([['imsmanifest.xml', { storedAs: '0', sizeBytes: 1 }]]);
    return inspectApart({ folder: 'nowhere', files, limits: { ...defaultLimits, readingMs: 1 } });
  },
};

const structureCases: Record<keyof typeof structureFindings, () => Found> = {
  'edition-missing': () => withManifest(aManifest().replace(/<metadata>.*<\/metadata>/, '')),
  'edition-unknown': () => withManifest(aManifest({ schemaVersion: '1.2.3' })),
  'edition-taken-for-12': () =>
    withManifest(aManifest({ version: '2004', schemaVersion: '2004 3rd edition' })),
  'editions-disagree': () => withManifest(aManifest({ version: '2004', schemaVersion: '1.2' })),
  'no-organization': () => withManifest(aManifest({ organizations: '' })),
  'default-organization': () =>
    withManifest(aManifest({ organizations: organization(anItem(), 'identifier="other"') })),
  'several-organizations': () =>
    withManifest(
      aManifest({
        organizations: organization(anItem()) + organization('', 'identifier="org2"'),
      }),
    ),
  'no-launch': () => withManifest(aManifest({ organizations: organization('') })),
  'dangling-identifierref': () =>
    withManifest(aManifest({ organizations: organization(anItem({ ref: 'gone' })) })),
  'resource-without-page': () => withManifest(aManifest().replace(' href="index.html"', '')),
  'launch-page-missing': () =>
    withManifest(aManifest({ resources: aResource({ href: 'start.html', files: [] }) })),
  'launch-page-case': () =>
    withManifest(aManifest({ resources: aResource({ href: 'Index.HTML', files: [] }) })),
  'launch-page-elsewhere': () =>
    withManifest(
      aManifest({ resources: aResource({ href: 'https://courses.example.com/lift', files: [] }) }),
    ),
  'scorm-type-case': () =>
    withManifest(aManifest({ resources: aResource({ mark: 'adlcp:scormType="sco"' }) })),
  'scorm-type-value': () =>
    withManifest(aManifest({ resources: aResource({ mark: 'adlcp:scormtype="SCO"' }) })),
  'scorm-type-missing': () => withManifest(aManifest({ resources: aResource({ mark: '' }) })),
  'only-assets': () =>
    withManifest(aManifest({ resources: aResource({ mark: 'adlcp:scormtype="asset"' }) })),
  'identifier-repeated': () =>
    withManifest(aManifest({ organizations: organization(anItem({ id: 'res' })) })),
  'identifier-missing': () =>
    withManifest(aManifest({ organizations: organization(anItem({ id: '' })) })),
  'title-missing': () =>
    withManifest(aManifest({ organizations: organization(anItem({ title: '' })) })),
  'several-parts': () =>
    withManifest(aManifest({ organizations: organization(anItem() + anItem({ id: 'item2' })) })),
  'sub-manifest': () =>
    withManifest(aManifest().replace('</manifest>', '<manifest identifier="inner"/></manifest>')),
  'sequencing-rules': () =>
    withManifest(
      aManifest({
        version: '2004',
        organizations: organization(
          `${anItem()}<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule/></imsss:sequencingRules></imsss:sequencing>`,
        ),
      }),
    ),
  prerequisites: () =>
    withItem('<adlcp:prerequisites type="aicc_script">intro</adlcp:prerequisites>'),
  'time-limit': () => withItem('<adlcp:maxtimeallowed>00:20:00</adlcp:maxtimeallowed>'),
  'pass-mark': () => withItem('<adlcp:masteryscore>80</adlcp:masteryscore>'),
  'xml-base': () =>
    withManifest(aManifest({ resources: aResource({ attributes: 'xml:base="./"' }) })),
  'file-not-listed': () => withManifest(aManifest(), { 'notes.txt': '', 'img/a.png': '' }),
  'listed-file-missing': () =>
    withManifest(aManifest({ resources: aResource({ files: ['index.html', 'js/app.js'] }) })),
  'listed-file-case': () =>
    withManifest(aManifest({ resources: aResource({ files: ['index.html', 'JS/app.js'] }) }), {
      'js/app.js': '',
    }),
};

const withItem = (more: string): Found =>
  withManifest(aManifest({ organizations: organization(anItem({ more })) }));

async function sayAll(cases: Record<string, () => Found>): Promise<string> {
  const found: Finding[] = [];
  for (const [code, find] of Object.entries(cases)) {
    const { findings } = await find();
    found.push(...firstOf(code as Finding['code'], findings));
  }
  expect(found.map(({ code }) => code)).toEqual(Object.keys(cases));
  return wholeFindings(found);
}

test('every finding about the manifest as a file is said in whole sentences', async () => {
  expect(await sayAll(fileCases)).toMatchInlineSnapshot(`
    "manifest-missing (stops)
    There is no imsmanifest.xml in the archive.
    Why: That file makes a zip a SCORM package. Without it an LMS does not know what to open.
    Fix: Export the course with the setting “SCORM”, not as a website or as the author’s project.

    another-kind (stops)
    This is not a SCORM package but an xAPI (Tin Can) package.
    Why: An LMS that is told to import SCORM looks for imsmanifest.xml and refuses it.
    Fix: Choose that kind of activity in your LMS if it has one, or export the course again as SCORM 1.2.

    manifest-in-folder (stops)
    imsmanifest.xml is in the folder “course” and not at the top of the archive.
    Why: An LMS looks at the top only, and says that there is no manifest.
    Fix: Open the folder, select everything in it, and zip that, not the folder around it.

    manifest-name-case (stops)
    The manifest is called “IMSManifest.xml”.
    Why: Most servers tell capitals from small letters, and look for imsmanifest.xml.
    Fix: Rename it to imsmanifest.xml and zip the files again.

    manifest-too-large (stops)
    imsmanifest.xml: The manifest is 651 bytes; 100 bytes is the most this check reads.
    Why: So large a manifest makes an import run into a time limit.
    Fix: Report this to whoever made the package, with the name of the tool it came from.

    manifest-doctype (stops)
    imsmanifest.xml: The manifest begins with a document type declaration (<!DOCTYPE …>) that fetches a file from elsewhere.
    Why: It can make a server open other files or addresses, or use up its memory. It was not followed.
    Fix: Take the declaration out. A SCORM manifest needs none. If you did not make this file, do not upload it.

    manifest-encoding (stops)
    imsmanifest.xml: The manifest is not text in utf-8, which it says it is.
    Why: An LMS refuses it, or shows broken titles.
    Fix: Save the file as UTF-8.

    manifest-not-xml (stops)
    imsmanifest.xml: The manifest is not well-formed XML: line 4: xmlParseEntityRef: no name.
    Why: An LMS cannot read it at all.
    Fix: If somebody edited it by hand, undo that. Often an “&” should be “&amp;”. Else export the package again.

    manifest-another-root (stops)
    imsmanifest.xml: The outermost element of the manifest is “course” and not “manifest”.
    Why: An LMS finds nothing to import in it.
    Fix: Export the course with the setting “SCORM”.

    manifest-utf16 (warns)
    imsmanifest.xml: The manifest is written in utf-16le.
    Why: XML allows it, and some importers read only UTF-8.
    Fix: Save the file as UTF-8, and change the first line to match.

    manifest-bom (notes)
    imsmanifest.xml: The manifest begins with a byte order mark.
    Why: Nearly all LMSs pass over it. A few old ones say that the XML is wrong.
    Fix: Save the file as “UTF-8 without BOM” if your LMS complains.

    manifest-line-breaks (notes)
    imsmanifest.xml: The attribute xml:lang runs over several lines.
    Why: XML allows it, and one importer is known to stumble over it.
    Fix: Put the attribute on one line if your LMS refuses the package.

    manifest-schema (warns)
    imsmanifest.xml: The manifest does not follow the schema of its standard: Element 'file': This element is not expected. Expected is one of ( resource, ##other* ).
    Why: Strict importers refuse it; most read past it.
    Fix: Report this to whoever made the package, with the name of the tool it came from.

    schema-files-missing (warns)
    imsmanifest.xml: The schema files of the standard are missing at the top of the archive: 2 files: adlcp_rootv1p2.xsd, imscp_rootv1p1p2.xsd.
    Why: ADL’s own checker and some strict importers ask for them. Moodle does not.
    Fix: Nothing to do if your LMS takes it. Else choose the export setting that includes them.

    inspection-stopped (stops)
    Reading the files was stopped: it was not done after 1 second.
    Why: Something in them makes programs that read them run on, by accident or on purpose.
    Fix: Report this to whoever made the package, with the name of the tool it came from."
  `);
});

test('every finding about what the manifest says is said in whole sentences', async () => {
  expect(await sayAll(structureCases)).toMatchInlineSnapshot(`
    "edition-missing (warns)
    imsmanifest.xml: The manifest names no version of SCORM. It was taken for SCORM 1.2.
    Why: An LMS has to guess. Moodle takes it for SCORM 1.2.
    Fix: Put the schema “ADL SCORM” and the schemaversion “1.2” into its metadata.

    edition-unknown (warns)
    imsmanifest.xml: The manifest says schemaversion “1.2.3”, which is no version of SCORM. It was taken for SCORM 1.2.
    Why: An LMS has to guess. Moodle takes it for SCORM 1.2.
    Fix: It must be exactly “1.2”, “CAM 1.3”, “2004 3rd Edition” or “2004 4th Edition”.

    edition-taken-for-12 (loses)
    imsmanifest.xml: The manifest is written as SCORM 2004 and says schemaversion “2004 3rd edition”.
    Why: Moodle takes every version it does not know for SCORM 1.2, and then nothing is recorded.
    Fix: It must be exactly “CAM 1.3”, “2004 3rd Edition” or “2004 4th Edition”.

    editions-disagree (loses)
    imsmanifest.xml: The manifest says schemaversion “1.2” and is written as SCORM 2004.
    Why: LMSs go by one or the other, and offer the page the wrong connection: nothing is recorded.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    no-organization (stops)
    imsmanifest.xml: The manifest has no organization, the element that lists what learners see.
    Why: It imports as an empty course. Moodle does not even complain.
    Fix: Export it as a SCORM course, not as an “asset” or “resource package”.

    default-organization (warns)
    imsmanifest.xml: The manifest names “org” as its default organization, and there is none of that name.
    Why: Some LMSs refuse it; others take the first one, as was done here.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    several-organizations (warns)
    imsmanifest.xml: The manifest holds 2 organizations. “Lifting” was checked.
    Why: Most LMSs show the default one and leave out the others.
    Fix: Make one package of each if you need them all.

    no-launch (stops)
    imsmanifest.xml: No item of the course leads to a page.
    Why: An LMS has nothing to open.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    dangling-identifierref (stops)
    imsmanifest.xml: The item “Safe lifting” leads to the resource “gone”, which does not exist.
    Why: Learners get an empty page there. Moodle imports it with a warning at most.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    resource-without-page (stops)
    imsmanifest.xml: The resource “res” has no page to open (no href).
    Why: Learners get an empty page there.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    launch-page-missing (stops)
    imsmanifest.xml: The page to open, “start.html”, is not in the archive.
    Why: Learners get “not found”. Moodle imports it without complaint.
    Fix: Check whether the file was left out or renamed, and export again.

    launch-page-case (stops)
    imsmanifest.xml: The page to open is “Index.HTML” in the manifest and “index.html” in the archive.
    Why: Most servers tell capitals from small letters, and learners get “not found”.
    Fix: Rename the file so that both are the same, and zip again.

    launch-page-elsewhere (loses)
    imsmanifest.xml: The page to open is not in the package: https://courses.example.com/lift. It was not opened.
    Why: Browsers do not let a page from another server speak to the LMS.
    Fix: Ask the supplier for a package that holds the course itself.

    scorm-type-case (loses)
    imsmanifest.xml: The resource “res” is marked with scormType="sco".
    Why: SCORM 1.2 spells it adlcp:scormtype, SCORM 2004 adlcp:scormType. An LMS that knows only its own spelling records nothing.
    Fix: Correct the spelling in imsmanifest.xml, or report it to whoever made the tool.

    scorm-type-value (loses)
    imsmanifest.xml: The resource “res” is marked as “SCO”.
    Why: Only “sco” (records something) and “asset” (records nothing) have a meaning, in small letters.
    Fix: Correct the word in imsmanifest.xml, or report it to whoever made the tool.

    scorm-type-missing (loses)
    imsmanifest.xml: The resource “res” is not marked as “sco” or “asset”.
    Why: LMSs differ in what they then do. Where it is taken for an asset nothing is recorded.
    Fix: Add adlcp:scormtype="sco" (SCORM 1.2) or adlcp:scormType="sco" (2004) to the resource.

    only-assets (warns)
    imsmanifest.xml: All its parts are assets: pages that record nothing.
    Why: At most the LMS notes that a learner has opened them.
    Fix: Fine for reading matter. For completion and scores, export it with tracking switched on.

    identifier-repeated (loses)
    imsmanifest.xml: The identifier “res” is used 2 times.
    Why: LMSs keep records by identifier: what is recorded for one part shows up for the other.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    identifier-missing (loses)
    imsmanifest.xml: The item “Safe lifting” has no identifier.
    Why: LMSs keep records by identifier. An update of the package may wipe them.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    title-missing (notes)
    imsmanifest.xml: The item “item” has no title.
    Why: Learners see an empty line or an identifier.
    Fix: Give it a title in the tool, or in imsmanifest.xml.

    several-parts (notes)
    imsmanifest.xml: The package has 2 parts (SCOs) that an LMS opens and records one by one.
    Why: Reports and completion rules count each of them.
    Fix: Try it with a test learner. Set completion to “all parts” if your LMS asks.

    sub-manifest (warns)
    imsmanifest.xml: The manifest holds another manifest (“inner”). Its parts were not checked.
    Why: Hardly any LMS supports it.
    Fix: Export a package without sub-manifests.

    sequencing-rules (warns)
    imsmanifest.xml: It has sequencing rules (preConditionRule).
    Why: Moodle and Totara ignore them: learners can open parts in any order, and results may not add up.
    Fix: Try it with a test learner, or ask for a package of one part.

    prerequisites (warns)
    imsmanifest.xml: The item “Safe lifting” opens only after others (intro).
    Why: Some LMSs ignore the condition; others lock learners out over a spelling they read differently.
    Fix: Try it with a test learner.

    time-limit (warns)
    imsmanifest.xml: The item “Safe lifting” sets a time limit (00:20:00).
    Why: Some LMSs then close the page in the middle of work, others ignore it.
    Fix: Ask whether the limit is wanted. Learners who need more time are shut out.

    pass-mark (notes)
    imsmanifest.xml: The item “Safe lifting” sets the pass mark 80.
    Why: The LMS then decides passed or failed by score, over what the course itself says.
    Fix: Check that the course uses the same pass mark.

    xml-base (notes)
    imsmanifest.xml: Addresses in the manifest are relative to “./” (xml:base).
    Why: The standard allows it; a few LMSs pass over it and find no page.
    Fix: Nothing, if the course opens in your LMS.

    file-not-listed (warns)
    imsmanifest.xml: The manifest does not list 2 files: img/a.png, notes.txt.
    Why: Some LMSs copy only listed files. Most copy everything.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    listed-file-missing (warns)
    imsmanifest.xml: The manifest lists js/app.js, which is not in the archive.
    Why: Strict importers refuse it, and something will be missing on a page if the file is needed.
    Fix: Export the package again; if it stays, report it to whoever made the tool.

    listed-file-case (warns)
    imsmanifest.xml: The manifest lists “JS/app.js”, and the archive has “js/app.js”.
    Why: Most servers tell capitals from small letters.
    Fix: Rename the file so that both are the same."
  `);
});

test('a faultless manifest of either version gives no finding', async () => {
  expect((await withManifest(aManifest())).findings).toEqual([]);
  const files = { ...page, ...schemaFilesOf('scorm2004-3rd') };
  const { findings } = await inspect({
    'imsmanifest.xml': aManifest({ version: '2004' }),
    ...files,
  });
  expect(findings).toEqual([]);
});

/** Ten levels, each ten times the one below: a text of ten thousand million letters. */
const laughs = Array.from(
  { length: 10 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join('');

test.each([
  ['an external entity', ENTITY, 'that fetches a file from elsewhere'],
  [
    'a document type elsewhere',
    '<!DOCTYPE manifest SYSTEM "http://example.com/m.dtd">',
    'that names a document type',
  ],
  [
    'a parameter entity',
    '<!DOCTYPE m [<!ENTITY % p PUBLIC "x" "http://example.com/p"> %p;]>',
    'that fetches a file from elsewhere',
  ],
  [
    'a billion laughs',
    `<!DOCTYPE m [<!ENTITY l0 "ha">${laughs}]>`,
    'that defines texts of its own',
  ],
])('%s is refused before anything reads it', async (_kind, doctype, what) => {
  const xml = aManifest().replace('<manifest', `<!-- first -->${doctype}<manifest`);
  const { findings, parts } = await inspect({
    'imsmanifest.xml': xml.replace('<title>Safe lifting', '<title>&x;&l9;'),
    ...page,
  });
  expect(findings.map(({ code, value }) => [code, value])).toEqual([['manifest-doctype', what]]);
  expect(parts).toEqual([]);
});

test('an empty line above the XML declaration is a fault that importers stumble over', async () => {
  const { findings, parts } = await inspect({
    'imsmanifest.xml': `\n${aManifest()}`,
    ...page,
    ...schemas,
  });
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ['manifest-not-xml', 'line 1: something stands before <?xml …?>'],
  ]);
  expect(parts).toEqual([]);
});

test('a package of SCORM 1.1 is told by its name', async () => {
  const { findings } = await inspect({
    'imsmanifest.xml': '<content xmlns="http://www.adlnet.org/xsd/adl_csf_1.1"/>',
    ...page,
  });
  expect(findings.map(({ code, value }) => [code, value])).toContainEqual([
    'another-kind',
    'a SCORM 1.1 package or an older one',
  ]);
});

test('a document type in a comment or in text is only text', async () => {
  const xml = aManifest({
    organizations: organization(anItem({ title: '<![CDATA[<!DOCTYPE x>]]>' })),
  }).replace('<manifest', '<!-- <!DOCTYPE x> --><manifest');
  const { findings, parts } = await inspect({ 'imsmanifest.xml': xml, ...page, ...schemas });
  expect(findings).toEqual([]);
  expect(parts.map(({ title }) => title)).toEqual(['<!DOCTYPE x>']);
});

test.each([
  ['UTF-16, little end first', (xml: string) => bytes(`\uFEFF${xml}`, 'utf16le')],
  ['UTF-16 without a mark', (xml: string) => bytes(xml, 'utf16le')],
  [
    'UTF-16, big end first',
    (xml: string) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()),
  ],
  ['Windows-1252', (xml: string) => bytes(xml.replace('UTF-8', 'windows-1252'), 'latin1')],
  ['a byte order mark', (xml: string) => bytes(`\uFEFF${xml}`, 'utf8')],
])('titles are read from %s', async (_encoding, encode) => {
  const xml = aManifest({ organizations: organization(anItem({ title: 'Café &amp; knees' })) });
  const { parts } = await inspect({ 'imsmanifest.xml': encode(xml), ...page });
  expect(parts.map(({ title }) => title)).toEqual(['Café & knees']);
});

test('elements nested a thousand deep end the reading, not the check', async () => {
  const deep = '<item>'.repeat(1000) + '</item>'.repeat(1000);
  const { findings } = await withManifest(aManifest({ organizations: organization(deep) }));
  expect(findings.map(({ code }) => code)).toEqual(['manifest-not-xml']);
});

test('what a manifest sets for a part reaches its launch', async () => {
  const xml = aManifest({
    version: '2004',
    organizations: organization(
      anItem({
        attributes: 'parameters="lang=en"',
        more:
          '<adlcp:dataFromLMS>depot 7</adlcp:dataFromLMS>' +
          '<adlcp:completionThreshold>0.9</adlcp:completionThreshold>' +
          '<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true">' +
          '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>' +
          '</imsss:objectives></imsss:sequencing>',
      }),
    ),
    resources: aResource({ version: '2004', href: 'index.html?a=1#top' }),
  });
  const { parts } = await inspect({ 'imsmanifest.xml': xml, ...page });
  expect(parts).toEqual([
    {
      title: 'Safe lifting',
      path: 'index.html',
      query: '?a=1&lang=en#top',
      isTracked: true,
      launch: { launchData: 'depot 7', passMark: '0.8', completionThreshold: '0.9' },
    },
  ]);
});
