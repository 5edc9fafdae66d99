import {
  cmi5Categories,
  cmi5Extensions,
  cmi5Verbs,
  type Cmi5Verb,
} from '../standards/cmi5/vocabulary.ts';
import { toShareText } from '../standards/share.ts';
import { toIsoDuration } from '../standards/scorm2004/time.ts';
import { toQuestion, type PlainAnswer } from './cmi5-answer.ts';
import { isObject, type JsonObject, type LaunchAddress, type LaunchData } from './cmi5-launch.ts';

export interface Statement extends JsonObject {
  readonly id: string;
  readonly timestamp: string;
}

/** What every statement of one visit has in common. */
export interface StatementContext {
  readonly address: LaunchAddress;
  readonly launchData: LaunchData;
}

/** When it happened, and the id it keeps however often it is sent. */
interface Occasion {
  readonly id: string;
  readonly atMs: number;
}

/** How far the learner had come. */
export interface Standing {
  readonly durationMs: number;
  /** 0 to 1. */
  readonly scaledScore: number | undefined;
}

const toTimestamp = (atMs: number): string => new Date(atMs).toISOString();

const toVerb = (verb: Cmi5Verb): object => ({ id: cmi5Verbs[verb], display: { en: verb } });

/** A statement that cmi5 defines: its object is the module itself (cmi5 9.4). */
function defined(
  context: StatementContext,
  verb: Cmi5Verb,
  { id, atMs }: Occasion,
  extra: { readonly result?: JsonObject; readonly extensions?: JsonObject } = {},
): Statement {
  const { address } = context;
  const isAboutMoveOn = 'success' in (extra.result ?? {}) || 'completion' in (extra.result ?? {});
  const categories = [cmi5Categories.cmi5, ...(isAboutMoveOn ? [cmi5Categories.moveOn] : [])];
  return {
    id,
    actor: address.actor,
    verb: toVerb(verb),
    object: { objectType: 'Activity', id: address.activityId },
    ...(extra.result && { result: extra.result }),
    context: toContext(context, categories, extra.extensions),
    timestamp: toTimestamp(atMs),
  };
}

/** The LMS's template with what has to be added, and nothing of it changed (cmi5 10). */
function toContext(
  { address, launchData: { contextTemplate: template } }: StatementContext,
  categories: readonly string[],
  extensions: JsonObject = {},
): JsonObject {
  const activities = objectOf(template['contextActivities']);
  const category = listOf(activities['category']);
  const known = category.map((activity) => objectOf(activity)['id']);
  const added = categories.filter((id) => !known.includes(id)).map((id) => ({ id }));
  const all = [...category, ...added];
  return {
    ...template,
    registration: address.registration,
    contextActivities: { ...activities, ...(all.length > 0 && { category: all }) },
    extensions: { ...extensions, ...objectOf(template['extensions']) },
  };
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** xAPI lets a list of one stand without its brackets (Data 2.4.6.2). */
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const initialized = (context: StatementContext, occasion: Occasion): Statement =>
  defined(context, 'initialized', occasion);

/** @param progress 0 to 1; left out where it must not or cannot be said */
export function terminated(
  context: StatementContext,
  occasion: Occasion,
  durationMs: number,
  progress: number | undefined,
): Statement {
  const percent = progress === undefined ? undefined : toShareText(progress)?.percent;
  return defined(context, 'terminated', occasion, {
    result: {
      duration: toIsoDuration(durationMs),
      ...(percent !== undefined && { extensions: { [cmi5Extensions.progress]: Number(percent) } }),
    },
  });
}

export const completed = (
  context: StatementContext,
  occasion: Occasion,
  { durationMs }: Standing,
): Statement =>
  defined(context, 'completed', occasion, {
    result: { completion: true, duration: toIsoDuration(durationMs) },
  });

/** Names the pass mark of the LMS, where it has one: by it the result was judged (cmi5 9.6.3.2). */
export function judged(
  context: StatementContext,
  verb: 'passed' | 'failed',
  occasion: Occasion,
  { durationMs, scaledScore }: Standing,
): Statement {
  const { masteryScore } = context.launchData;
  return defined(context, verb, occasion, {
    result: {
      success: verb === 'passed',
      ...toScore(verb, scaledScore, masteryScore),
      duration: toIsoDuration(durationMs),
    },
    ...(masteryScore !== undefined && {
      extensions: { [cmi5Extensions.masteryScore]: masteryScore },
    }),
  });
}

/** A score must agree with the pass mark of the LMS (cmi5 9.5.1); one that does not is left out. */
function toScore(
  verb: 'passed' | 'failed',
  scaledScore: number | undefined,
  masteryScore: number | undefined,
): JsonObject {
  const text = scaledScore === undefined ? undefined : toShareText(scaledScore);
  if (!text || scaledScore === undefined) return {};
  const isAtMark = masteryScore !== undefined && scaledScore >= masteryScore;
  if (masteryScore !== undefined && isAtMark !== (verb === 'passed')) return {};
  const { decimal, percent } = text;
  return { score: { scaled: Number(decimal), raw: Number(percent), min: 0, max: 100 } };
}

/** A statement that cmi5 allows beside its own: it has the LMS's context and no category (7.1.3). */
export function answered(
  context: StatementContext,
  occasion: Occasion,
  answer: PlainAnswer,
): Statement {
  const { object, result } = toQuestion(answer, context.address.activityId);
  return {
    id: occasion.id,
    actor: context.address.actor,
    verb: toVerb('answered'),
    object,
    result,
    context: toContext(context, []),
    timestamp: toTimestamp(occasion.atMs),
  };
}
