import type { ModuleModel } from '../../src/course/course-model.ts';
import { COURSE_STRUCTURE_NAMESPACE, type MoveOn } from '../standards/cmi5/course-structure.ts';
import { LAUNCH_PAGE } from './manifest.ts';
import { toXml, xmlElement, type XmlElement } from './xml.ts';

/** Names by which an LMS knows the course and its one assignable unit, the module. */
export interface CourseIris {
  readonly course: string;
  readonly assignableUnit: string;
}

export interface CourseStructureOptions {
  /** When the LMS takes the module for done. Left out: see `defaultMoveOn`. */
  readonly moveOn?: MoveOn;
  /**
   * Whether the module's pass mark stands in the file. Left out, it does not: an LMS keeps the number it
   * has imported and hands it out at every launch, so a later release with another pass mark would go on
   * being marked by the old one.
   */
  readonly hasMasteryScore?: boolean;
}

/**
 * As the adapter reports: it says completed when every part is done and the quiz is passed or has no tries
 * left, and passed when the quiz is passed. Either alone would satisfy an LMS too early: completed also
 * comes after a fail, and passed may come before the last part is read.
 */
const defaultMoveOn = ({ passMark }: ModuleModel): MoveOn =>
  passMark === undefined ? 'Completed' : 'CompletedAndPassed';

/**
 * Text of `cmi5.xml`: one module as a course with one assignable unit (cmi5 13). The page runs in a frame
 * as well as in a window, so the LMS may choose (`launchMethod`).
 * @param language of titles and summaries, as in `en-GB`
 */
export function createCourseStructure(
  module: ModuleModel,
  language: string,
  iris: CourseIris,
  { moveOn = defaultMoveOn(module), hasMasteryScore = false }: CourseStructureOptions = {},
): string {
  const { title, summary, passMark } = module;
  const texts = [
    xmlElement('title', {}, [langString(language, title)]),
    xmlElement('description', {}, [langString(language, summary)]),
  ];
  return toXml(
    xmlElement('courseStructure', { xmlns: COURSE_STRUCTURE_NAMESPACE }, [
      xmlElement('course', { id: iris.course }, texts),
      xmlElement(
        'au',
        {
          id: iris.assignableUnit,
          moveOn,
          ...(hasMasteryScore && passMark !== undefined && { masteryScore: `${passMark / 100}` }),
          launchMethod: 'AnyWindow',
        },
        [...texts, xmlElement('url', {}, LAUNCH_PAGE)],
      ),
    ]),
  );
}

const langString = (language: string, text: string): XmlElement =>
  xmlElement('langstring', { lang: language }, text);
