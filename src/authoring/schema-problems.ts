import type { z } from 'astro/zod';
import type { Origin } from '../course/authored-course.ts';
import { didYouMean } from '../course/nearest.ts';
import { problem, type Problem } from '../course/problem.ts';
import { listOf } from '../course/words.ts';
import { keysAt } from './schema-keys.ts';
import {
  allowedValues,
  expectedWords,
  fixWords,
  limitWords,
  placeWords,
  typeFix,
  typeWords,
  valueWords,
} from './schema-words.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** What is checked, and what it is called in messages. */
export interface SchemaSubject<Data> {
  readonly schema: z.ZodType<Data>;
  readonly file: string;
  /** `The question`, to start a sentence with. */
  readonly name: string;
  /** A better problem for a missing or empty value, where there is one. */
  readonly whenMissing?: (path: Path, value: unknown) => Problem | undefined;
}

/** The data if the schema accepts it, and otherwise every problem in plain words. */
export function checkSchema<Data>(
  subject: SchemaSubject<Data>,
  value: unknown,
): { readonly data: Data | undefined; readonly problems: readonly Problem[] } {
  const result = subject.schema.safeParse(value, { error: limitWords });
  if (result.success) return { data: result.data, problems: [] };
  const issues = [...result.error.issues, ...issuesBehind(subject.schema, result.error, value)];
  return {
    data: undefined,
    problems: firstPerPlace(issues).flatMap((issue) => toProblems(subject, issue, value)),
  };
}

/**
 * Where a schema depends on one setting (the kind of a question) and cannot tell which is meant, it
 * looks no further. This looks further, as if the first of the choices was meant.
 */
function issuesBehind(schema: z.ZodType, { issues }: z.core.$ZodError, value: unknown) {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union' || issue.path.length > 1 || !isGroup(value)) return [];
  const [key, [choice] = []] = [issue.path[0], allowedValues(issue)];
  if (key === undefined || choice === undefined) return [];
  return schema.safeParse({ ...value, [key]: choice }, { error: limitWords }).error?.issues ?? [];
}

/** A value that breaks two rules at once gets one complaint. */
function firstPerPlace(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const place = JSON.stringify(issue.path);
    return issue.code === 'unrecognized_keys' || (!seen.has(place) && seen.add(place));
  });
}

function toProblems<Data>(
  subject: SchemaSubject<Data>,
  issue: Issue,
  value: unknown,
): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const found = valueAt(value, path);
  const isMissing = found === undefined || found === null || found === '';

  if (issue.code === 'unrecognized_keys') return unknownKeys(subject, path, issue.keys);
  return [
    (isMissing ? subject.whenMissing?.(path, value) : undefined) ??
      missingValue(subject, issue, path, found) ??
      refusedValue(subject, issue, path, found),
  ];
}

function unknownKeys<Data>(
  { schema, file, name }: SchemaSubject<Data>,
  path: Path,
  keys: readonly string[],
): readonly Problem[] {
  const allowed = keysAt(schema, path);
  return keys.map((key) => {
    const origin: Origin = { file, path: [...path, key], isKey: true };
    return problem('unknown-key', origin, {
      key,
      where: placeWords(path, name),
      suggestion: didYouMean(key, allowed),
      allowed: listOf(allowed),
    });
  });
}

/** The problem with a setting that is left out, or that has nothing after its colon. */
function missingValue<Data>(
  { file, name }: SchemaSubject<Data>,
  issue: Issue,
  path: Path,
  found: unknown,
): Problem | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const origin: Origin = { file, path, isKey: true };
  const expected = expectedWords(issue);
  if (found === null) return problem('empty-value', origin, { key, expected });
  if (found !== undefined) return undefined;
  const where = placeWords(path.slice(0, -1), name);
  return problem('missing-value', origin, { key, where, expected });
}

function refusedValue<Data>(
  { file, name }: SchemaSubject<Data>,
  issue: Issue,
  path: Path,
  found: unknown,
): Problem {
  const origin: Origin = { file, path };
  const where = placeWords(path, name);
  if (issue.code === 'invalid_type') {
    return problem('wrong-type', origin, {
      where,
      expected: typeWords(issue.expected),
      found: valueWords(found),
      fix: typeFix(issue.expected, found),
    });
  }
  const allowed = allowedValues(issue);
  return problem('value-not-allowed', origin, {
    where,
    why: allowed ? `cannot be “${String(found)}”` : issue.message,
    fix: allowed
      ? `${didYouMean(String(found), allowed)}It is one of: ${listOf(allowed)}.`
      : fixWords(issue, found),
  });
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
