import type { ModuleModel } from '../../src/course/course-model.ts';
import type { RunTime } from '../standards/package-standards.ts';
import { xmlElement, type XmlElement } from './xml.ts';

/** The tree an LMS shows: one organization with one item, the module. */
export const organizations: Readonly<
  Record<RunTime, (module: ModuleModel, passMark: number | undefined) => XmlElement>
> = {
  scorm12: (module, passMark) =>
    xmlElement('organization', { identifier: module.identifiers.organization }, [
      xmlElement('title', {}, module.title),
      item(
        module,
        passMark === undefined ? [] : [xmlElement('adlcp:masteryscore', {}, String(passMark))],
      ),
    ]),

  scorm2004: (module, passMark) =>
    xmlElement(
      'organization',
      {
        identifier: module.identifiers.organization,
        'adlseq:objectivesGlobalToSystem': 'false',
      },
      [
        xmlElement('title', {}, module.title),
        item(module, [contentDecides(module, passMark), withoutPlayerNavigation]),
        xmlElement('imsss:sequencing', {}, [
          xmlElement('imsss:controlMode', { choice: 'true', flow: 'true' }),
        ]),
      ],
    ),
};

const item = ({ identifiers, title }: ModuleModel, extras: readonly XmlElement[]) =>
  xmlElement(
    'item',
    { identifier: identifiers.item, identifierref: identifiers.resource, isvisible: 'true' },
    [xmlElement('title', {}, title), ...extras],
  );

/**
 * Without these two an LMS takes the module for completed and passed as soon as the learner leaves
 * it (SCORM 2004 SN, 3.13).
 */
const contentDecides = ({ identifiers }: ModuleModel, passMark: number | undefined) =>
  xmlElement('imsss:sequencing', {}, [
    ...(passMark === undefined ? [] : [passMarkOf(`${identifiers.item}_pass`, passMark)]),
    xmlElement('imsss:deliveryControls', {
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  ]);

const passMarkOf = (objectiveID: string, passMark: number) =>
  xmlElement('imsss:objectives', {}, [
    xmlElement('imsss:primaryObjective', { satisfiedByMeasure: 'true', objectiveID }, [
      xmlElement('imsss:minNormalizedMeasure', {}, String(passMark / 100)),
    ]),
  ]);

/** There is nothing before or after the one item, so the player's two buttons would lead nowhere. */
const withoutPlayerNavigation = xmlElement('adlnav:presentation', {}, [
  xmlElement('adlnav:navigationInterface', {}, [
    xmlElement('adlnav:hideLMSUI', {}, 'continue'),
    xmlElement('adlnav:hideLMSUI', {}, 'previous'),
  ]),
]);
