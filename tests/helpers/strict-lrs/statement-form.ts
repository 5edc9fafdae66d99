import { enrolment, type Json } from './store.ts';

/*
 * The form of one statement, whoever sends it: the parts that xAPI has, and of these only the ones that
 * this content has a use for. What is in none of these lists is more than learners are told about.
 */

const PARTS: Readonly<Record<string, readonly string[]>> = {
  '': ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'],
  verb: ['id', 'display'],
  object: ['objectType', 'id', 'definition'],
  'object.definition': ['type', 'interactionType', 'correctResponsesPattern'],
  result: ['completion', 'success', 'score', 'duration', 'response', 'extensions'],
  'result.score': ['scaled', 'raw', 'min', 'max'],
};

/** UUIDs of the versions and the variant that xAPI takes (Data 2.4.1). */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const DURATION = /^P(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const NAME = '[A-Za-z0-9_]{1,60}';
/** By type of question, xAPI Data 2.4.4.1. */
const RESPONSES: Readonly<Record<string, RegExp>> = {
  choice: new RegExp(`^(${NAME}(\\[,\\]${NAME})*)?$`),
  sequencing: new RegExp(`^${NAME}(\\[,\\]${NAME})*$`),
  matching: new RegExp(`^${NAME}\\[\\.\\]${NAME}(\\[,\\]${NAME}\\[\\.\\]${NAME})*$`),
  'true-false': /^(true|false)$/,
};

/** What is malformed in it, if anything: xAPI refuses the whole batch with 400 for that. */
export function formFault(statement: unknown): string | undefined {
  if (!isJson(statement)) return 'a statement is no object';
  for (const [path, known] of Object.entries(PARTS)) {
    const part = partAt(statement, path);
    const more = Object.keys(part ?? {}).find((name) => !known.includes(name));
    if (more !== undefined) return `${path === '' ? 'a statement' : path} has "${more}"`;
  }
  const { id, timestamp } = statement;
  if (typeof id !== 'string' || !UUID.test(id)) return 'a statement has no UUID';
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return 'no timestamp in UTC';
  if (!isIri(partAt(statement, 'verb')?.['id'])) return 'the verb is no IRI';
  if (!isIri(partAt(statement, 'object')?.['id'])) return 'the object is no IRI';
  if (!isJson(statement['actor'])) return 'there is no actor';
  if (!isJson(statement['context'])) return 'there is no context';
  return resultFault(statement) ?? interactionFault(statement);
}

function resultFault(statement: Json): string | undefined {
  const result = partAt(statement, 'result') ?? {};
  const { duration, score, success, completion } = result;
  if (duration !== undefined && !(typeof duration === 'string' && DURATION.test(duration))) {
    return `the duration ${JSON.stringify(duration)} is none`;
  }
  if (![undefined, true, false].includes(success as boolean)) return 'success is no truth value';
  if (![undefined, true, false].includes(completion as boolean)) {
    return 'completion is no truth value';
  }
  return score === undefined ? undefined : scoreFault(score);
}

function scoreFault(score: unknown): string | undefined {
  const { scaled, raw, min, max } = isJson(score) ? score : {};
  if (typeof scaled !== 'number' || scaled < 0 || scaled > 1) return 'scaled is not from 0 to 1';
  if (raw === undefined && min === undefined && max === undefined) return undefined;
  const isWhole = [raw, min, max].every((value) => Number.isInteger(value));
  if (!isWhole) return 'raw, min and max are not all whole numbers';
  const isIn = Number(min) <= Number(raw) && Number(raw) <= Number(max);
  return isIn ? undefined : 'raw is not from min to max';
}

function interactionFault(statement: Json): string | undefined {
  const definition = partAt(statement, 'object.definition');
  if (!definition) return undefined;
  const { interactionType: type, correctResponsesPattern: patterns } = definition;
  const form = RESPONSES[String(type)];
  if (!form) return `there are no questions of type ${String(type)}`;
  if (!Array.isArray(patterns) || patterns.some((each) => !form.test(String(each)))) {
    return `the right response is not in the form of ${String(type)}`;
  }
  const response = partAt(statement, 'result')?.['response'];
  return response === undefined || (typeof response === 'string' && form.test(response))
    ? undefined
    : `the response ${JSON.stringify(response)} is not in the form of ${String(type)}`;
}

function partAt(statement: Json, path: string): Json | undefined {
  const names = path === '' ? [] : path.split('.');
  const found = names.reduce<unknown>(
    (part, name) => (isJson(part) ? part[name] : undefined),
    statement,
  );
  return isJson(found) ? found : undefined;
}

const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOfThisModule = (id: string): boolean =>
  id === enrolment.activityId || id.startsWith(`${enrolment.activityId}/`);
