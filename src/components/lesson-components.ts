import type { Guide, Lesson, Module } from '../course/course.ts';
import { lessonComponents as lessonRules } from '../course/lesson-components.ts';
import Alternative from './Alternative.astro';
import Audio from './Audio.astro';
import Callout from './Callout.astro';
import Chart from './Chart.astro';
import Check from './Check.astro';
import Cite from './Cite.astro';
import CollectedNote from './CollectedNote.astro';
import Commitment from './Commitment.astro';
import ContentNote from './ContentNote.astro';
import Details from './Details.astro';
import Event from './Event.astro';
import FacilitatorOnly from './FacilitatorOnly.astro';
import FacilitatorText from './FacilitatorText.astro';
import InTheRoom from './InTheRoom.astro';
import KeyPoint from './KeyPoint.astro';
import Figure from './Figure.astro';
import LessonHeading from './LessonHeading.astro';
import LessonLink from './LessonLink.astro';
import Perspectives from './Perspectives.astro';
import PlaceMap from './PlaceMap.astro';
import Plan from './Plan.astro';
import PrivateNote from './PrivateNote.astro';
import Quiz from './Quiz.astro';
import Recall from './Recall.astro';
import Scenario from './Scenario.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Video from './Video.astro';
import View from './View.astro';
import Voice from './Voice.astro';
import Welfare from './Welfare.astro';

/** What a component in a lesson is told about where it stands, beside what the author wrote. */
export interface LessonContext {
  readonly module: Module;
  readonly lesson: Lesson;
  /** How often each source has been cited in this lesson so far. */
  readonly citeCounts: Map<string, number>;
  /** Terms this lesson has explained so far. */
  readonly termsUsed: Set<string>;
}

/** A text for facilitators that stands in a lesson, as it is gathered for the guide. */
export interface CollectedText {
  /** For something done in the room: how long and with whom. */
  readonly doing: string | undefined;
  readonly html: Promise<string>;
}

type AstroComponent = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/** Every component that lessons may use, bound to the lesson it is used in. */
export function lessonComponents(module: Module, lesson: Lesson): Record<string, unknown> {
  const { bind, shared } = components(module, lesson);
  return {
    ...shared,
    Alternative: bind(Alternative),
    Audio: bind(Audio),
    Check: bind(Check),
    ContentNote: bind(ContentNote),
    FacilitatorOnly,
    InTheRoom,
    Plan: bind(Plan),
    PrivateNote: bind(PrivateNote),
    Quiz: bind(Quiz),
    Recall: bind(Recall),
    Scenario: bind(Scenario),
    Video: bind(Video),
    h2: bind(LessonHeading, { level: 3 }),
    h3: bind(LessonHeading, { level: 4 }),
  };
}

/** Every component that the facilitator guide of a module may use. */
export function guideComponents(module: Module, guide: Guide): Record<string, unknown> {
  const { shared } = components(forGuide(module, guide), asLesson(module, guide));
  return { ...shared, FacilitatorOnly: FacilitatorText };
}

/**
 * Components that show nothing of a lesson and gather what stands in it for facilitators.
 * @param texts where it is gathered, in reading order
 */
export function gatheringComponents(
  module: Module,
  guide: Guide,
  { lesson, texts }: { readonly lesson: Lesson; readonly texts: CollectedText[] },
): Record<string, unknown> {
  const { bind, shared } = components(forGuide(module, guide), lesson);
  const gather = bind(CollectedNote, { texts });
  const nothing = Object.fromEntries(
    Object.keys(lessonRules).map((name) => [name, FacilitatorOnly]),
  );
  return { ...nothing, ...shared, FacilitatorOnly: gather, InTheRoom: gather };
}

/** The module with its sources numbered as the guide cites them. */
const forGuide = (module: Module, { citations }: Guide): Module => ({
  ...module,
  citations: [...citations, ...module.citations],
});

/** The guide in the place of a lesson, which its components expect to stand in. */
const asLesson = ({ id: moduleId }: Module, { title, summary }: Guide): Lesson => ({
  id: 'guide',
  moduleId,
  title,
  summary,
  minutes: 0,
  objectives: [],
  slot: 0,
  checks: [],
  hasQuiz: false,
  words: 0,
});

function components(module: Module, lesson: Lesson) {
  const context: LessonContext = { module, lesson, citeCounts: new Map(), termsUsed: new Set() };
  const bind = (component: unknown, extra: Record<string, unknown> = {}) =>
    Object.assign(
      (result: unknown, props: Record<string, unknown>, slots: unknown) =>
        (component as AstroComponent)(result, { ...props, ...extra, context }, slots),
      { isAstroComponentFactory: true },
    );
  const shared: Readonly<Record<string, unknown>> = {
    Callout,
    Chart: bind(Chart),
    Cite: bind(Cite),
    Commitment: bind(Commitment),
    Details,
    Event,
    Figure: bind(Figure),
    KeyPoint,
    Perspectives,
    PlaceMap: bind(PlaceMap),
    Steps,
    Term: bind(Term),
    Timeline,
    View: bind(View),
    Voice: bind(Voice),
    Welfare,
    a: LessonLink,
  };
  return { bind, shared };
}
