import type { AuthoredLesson, LessonComponent } from './authored-course.ts';
import { ownValue } from './own-value.ts';

/** A setting of a component. All values are text in quotes. */
export interface PropRule {
  readonly isRequired: boolean;
  /** The values it may have. Left out: any text. */
  readonly values?: readonly string[];
  /** What the value is the id of. Left out: nothing. */
  readonly refersTo?:
    | 'question'
    | 'family'
    | 'scenario'
    | 'source'
    | 'term'
    | 'contributor'
    | 'data'
    | 'picture'
    | 'media'
    | 'captions';
  /** Whether the value is an id given here. */
  readonly isId?: boolean;
}

/** What the value of a setting can be the id of. */
export type ReferenceTarget = NonNullable<PropRule['refersTo']>;

/** What a lesson may do with one component. */
export interface ComponentRule {
  readonly props: Readonly<Record<string, PropRule>>;
  /** Whether it is wrapped round paragraphs and lists of its own, or round words of a sentence. */
  readonly content: 'none' | 'blocks' | 'words';
  /** Whether it stands inside a sentence. All others take a line of their own. */
  readonly isInline?: boolean;
  /** The component it stands directly in. Left out: any place. */
  readonly onlyIn?: string;
  /** Whether it stands in no other component. */
  readonly isOutermost?: boolean;
  /** The components it may hold. Left out: any. */
  readonly holds?: readonly string[];
}

const inSentences = ['Cite', 'Term'];
/** The glossary is for learners: text for facilitators has no terms. */
const forReading = ['Callout', 'Cite', 'Details', 'KeyPoint', 'Steps'];
const inText = [...forReading, 'Term'];
const figures = ['Chart', 'Event', 'Figure', 'PlaceMap', 'Timeline'];
/** Whose work a file is, and on what terms it is shown. */
const rights = { credit: { isRequired: true }, licence: { isRequired: true } };

/** The components lessons may use. */
export const lessonComponents: Readonly<Record<string, ComponentRule>> = {
  Check: {
    props: {
      question: { isRequired: true, refersTo: 'question' },
      certainty: { isRequired: false, values: ['ask'] },
    },
    content: 'none',
  },
  Recall: { props: { family: { isRequired: true, refersTo: 'family' } }, content: 'none' },
  Quiz: { props: {}, content: 'none' },
  Scenario: { props: { id: { isRequired: true, refersTo: 'scenario' } }, content: 'none' },
  Cite: {
    props: { source: { isRequired: true, refersTo: 'source' }, at: { isRequired: false } },
    content: 'none',
    isInline: true,
  },
  KeyPoint: { props: { title: { isRequired: false } }, content: 'blocks' },
  Callout: {
    props: { kind: { isRequired: true, values: ['law', 'charter', 'practice', 'caution'] } },
    content: 'blocks',
  },
  Steps: { props: {}, content: 'blocks' },
  Details: { props: { title: { isRequired: true } }, content: 'blocks' },
  Term: {
    props: { id: { isRequired: true, refersTo: 'term' } },
    content: 'words',
    isInline: true,
    holds: [],
  },
  Commitment: {
    props: { source: { isRequired: true, refersTo: 'source' }, by: { isRequired: false } },
    content: 'blocks',
    holds: inText,
  },
  ContentNote: {
    props: { topic: { isRequired: true }, alternative: { isRequired: true } },
    content: 'blocks',
    isOutermost: true,
    holds: inSentences,
  },
  Alternative: {
    props: { id: { isRequired: true, isId: true } },
    content: 'blocks',
    isOutermost: true,
    holds: [...inText, ...figures],
  },
  Voice: {
    props: {
      contributor: { isRequired: true, refersTo: 'contributor' },
      note: { isRequired: false },
    },
    content: 'blocks',
    holds: inSentences,
  },
  Perspectives: {
    props: { question: { isRequired: true } },
    content: 'blocks',
    holds: ['View', ...inSentences],
  },
  View: {
    props: {
      who: { isRequired: true },
      source: { isRequired: true, refersTo: 'source' },
    },
    content: 'blocks',
    onlyIn: 'Perspectives',
    holds: inSentences,
  },
  PrivateNote: {
    props: { id: { isRequired: true, isId: true }, prompt: { isRequired: true } },
    content: 'none',
    isOutermost: true,
  },
  Plan: {
    props: { id: { isRequired: true, isId: true }, cue: { isRequired: true } },
    content: 'blocks',
    isOutermost: true,
    holds: [],
  },
  Welfare: { props: {}, content: 'none', isOutermost: true },
  InTheRoom: {
    props: { minutes: { isRequired: true }, who: { isRequired: true } },
    content: 'blocks',
    isOutermost: true,
    holds: forReading,
  },
  FacilitatorOnly: { props: {}, content: 'blocks', isOutermost: true, holds: forReading },
  Timeline: {
    props: { title: { isRequired: true } },
    content: 'blocks',
    holds: ['Event', ...inSentences],
  },
  Event: {
    props: {
      date: { isRequired: true },
      title: { isRequired: true },
      kind: { isRequired: true, values: ['national', 'policing', 'community'] },
      place: { isRequired: false },
    },
    content: 'blocks',
    onlyIn: 'Timeline',
    holds: inSentences,
  },
  Chart: { props: { data: { isRequired: true, refersTo: 'data' } }, content: 'none' },
  PlaceMap: { props: { data: { isRequired: true, refersTo: 'data' } }, content: 'none' },
  Figure: {
    props: {
      src: { isRequired: true, refersTo: 'picture' },
      alt: { isRequired: false },
      decorative: { isRequired: false, values: ['yes'] },
      ...rights,
      caption: { isRequired: false },
    },
    content: 'none',
  },
  Video: {
    props: {
      src: { isRequired: true, refersTo: 'media' },
      title: { isRequired: true },
      captions: { isRequired: true, refersTo: 'captions' },
      described: { isRequired: false, refersTo: 'media' },
      poster: { isRequired: false, refersTo: 'picture' },
      ...rights,
    },
    content: 'blocks',
    holds: inSentences,
  },
  Audio: {
    props: {
      src: { isRequired: true, refersTo: 'media' },
      title: { isRequired: true },
      ...rights,
    },
    content: 'blocks',
    holds: inSentences,
  },
};

/** The components that learners do not see the inside of. */
const forFacilitators = ['FacilitatorOnly', 'InTheRoom'];

/** The components a facilitator guide may use: those that show text and ask for nothing. */
export const guideComponents: ReadonlySet<string> = new Set([
  ...forReading,
  ...figures,
  'Commitment',
  'FacilitatorOnly',
  'Perspectives',
  'View',
  'Voice',
  'Welfare',
]);

/** A lesson without the text that stands in it for facilitators. */
export const learnersPart = (lesson: AuthoredLesson): AuthoredLesson =>
  partOf(lesson, ({ within }) => !within.some((name) => forFacilitators.includes(name)));

/** A lesson with nothing but the text that stands in it for facilitators. */
export const facilitatorsPart = (lesson: AuthoredLesson): AuthoredLesson =>
  partOf(lesson, ({ within }) => within.some((name) => forFacilitators.includes(name)));

const partOf = (
  lesson: AuthoredLesson,
  keep: (component: LessonComponent) => boolean,
): AuthoredLesson => ({
  ...lesson,
  body: { ...lesson.body, components: lesson.body.components.filter(keep) },
});

/** The rule for a component, if lessons may use it. */
export const componentRule = (name: string): ComponentRule | undefined =>
  ownValue(lessonComponents, name);

/** The rule for one setting of a component, if it has that setting. */
export const propRule = (rule: ComponentRule, prop: string): PropRule | undefined =>
  ownValue(rule.props, prop);
