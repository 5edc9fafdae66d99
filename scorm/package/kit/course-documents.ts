import type { CourseModel } from '../../../src/course/course-model.ts';
import type { PackageSummary } from '../package-summary.ts';
import { facts, heading, list, text, type Block, type KitDocument } from './document.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (date: string): string => day.format(new Date(date));

/** What changed in each release, for people, and what was given up on purpose. */
export function changeLog(model: CourseModel, { forced }: PackageSummary): KitDocument {
  const titleOf = (id: string) => model.modules.find((module) => module.id === id)?.title ?? id;
  return {
    title: 'What has changed',
    language: model.language,
    blocks: [
      text(
        `${model.title}, version ${model.courseVersion}. Learners who are half-way through keep their progress when a module is updated, unless it says otherwise here.`,
      ),
      ...forced.flatMap(({ moduleId, release, what, reason }) => [
        heading(`${titleOf(moduleId)}, release ${release}: records given up`),
        text(what),
        text(`The reason that was given: ${reason}`),
      ]),
      ...(model.changes.length === 0 ? [text('Nothing is written down yet.')] : []),
      ...model.changes.flatMap(({ module, release, date, changes, forLearners }) => [
        heading(`${titleOf(module)}, release ${release}`),
        text(inWords(date)),
        list(changes),
        ...(forLearners === undefined
          ? []
          : [text(`For those who are half-way through: ${forLearners}`)]),
      ]),
    ],
  };
}

/** The statement of the site's page of that name, to put with the kit. */
export function accessibilityStatement(model: CourseModel): KitDocument {
  return {
    title: 'Accessibility statement',
    language: model.language,
    blocks: [
      text(`${model.title}, version ${model.courseVersion}.`),
      ...(model.accessibility
        ? statementBlocks(model.accessibility)
        : [text('This course has no accessibility statement yet.')]),
    ],
  };
}

function statementBlocks({
  contact,
  issues,
  manual,
  automatic,
  prepared,
}: NonNullable<CourseModel['accessibility']>): readonly Block[] {
  return [
    text(
      'The course aims at the Web Content Accessibility Guidelines 2.2, level AA, on its website and in every package.',
    ),
    heading('If something gets in your way'),
    text(contact),
    heading('What does not work, or is not known'),
    ...(issues.length === 0 ? [text('We know of nothing at present.')] : []),
    ...issues.flatMap(({ what, who, instead, since }) => [
      text(what),
      facts([
        ['Affects', who],
        ['Instead', instead],
        ['Known since', inWords(since)],
      ]),
    ]),
    heading('Tested by people'),
    ...(manual.length === 0
      ? [text('Not yet, so we cannot say that it meets the guidelines.')]
      : [
          list(
            manual.map(
              (test) => `${inWords(test.date)}: ${test.by}, with ${test.with}. ${test.result}`,
            ),
          ),
        ]),
    heading('Tested by machine on every change'),
    list(automatic),
    text(`This statement was last gone through on ${inWords(prepared)}.`),
  ];
}
