import { isDeepStrictEqual } from 'node:util';
import { isJson, isOfThisModule } from './statement-form.ts';
import {
  enrolment,
  type Json,
  type LrsSession,
  type LrsStore,
  type StoredStatement,
} from './store.ts';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
const SESSION_ID = `${CONTEXT}extensions/sessionid`;
const MASTERY_SCORE = `${CONTEXT}extensions/masteryscore`;
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const DEFINED_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** Everything a rule may look at. */
interface Case {
  readonly statement: StoredStatement;
  /** Without its beginning. */
  readonly verb: string;
  /** Whether cmi5 defines it: it bears the category that says so (7.1.3). */
  readonly isDefined: boolean;
  readonly session: LrsSession;
  /** Statements that cmi5 defines, of this session and of the whole registration. */
  readonly inSession: readonly string[];
  readonly inRegistration: readonly string[];
  readonly actor: Json;
  readonly template: Json;
}

/** What is broken, in words; `undefined` where nothing is. */
type Rule = (about: Case) => string | undefined;

const when = (isBroken: boolean, what: string): string | undefined => (isBroken ? what : undefined);

export const verbOf = ({ verb }: StoredStatement): string => verb.id.replace(VERBS, '');

const categoriesOf = ({ context }: StoredStatement): readonly string[] =>
  (context.contextActivities?.['category'] ?? []).map(({ id }) => id);

export const isDefined = (statement: StoredStatement): boolean =>
  categoriesOf(statement).includes(`${CONTEXT}categories/cmi5`);

const sessionIdOf = ({ context }: StoredStatement): unknown => context.extensions?.[SESSION_ID];

/** Sections of cmi5 in brackets. */
const rules: readonly Rule[] = [
  ({ statement, actor }) =>
    when(!isDeepStrictEqual(statement.actor, actor), 'the actor is not that of the launch (9.2)'),
  ({ statement }) =>
    when(
      statement.context.registration !== enrolment.registration,
      'the registration is not that of the launch (9.6.1)',
    ),
  ({ statement, session }) =>
    when(
      sessionIdOf(statement) !== session.id,
      'the session id is not that of the launch (9.6.3.1)',
    ),
  ({ statement, template }) =>
    when(!holds(statement.context, template), 'the context template is not kept whole (10)'),
  ({ verb, isDefined: is }) =>
    when(
      is !== DEFINED_VERBS.includes(verb),
      is
        ? `cmi5 does not define "${verb}" (9.3)`
        : `"${verb}" lacks the category of cmi5 (9.6.2.1)`,
    ),
  ({ statement, isDefined: is }) =>
    when(
      is
        ? statement.object.id !== enrolment.activityId
        : !isOfThisModule(statement.object.id) || statement.object.id === enrolment.activityId,
      'the object is not of this module (9.4)',
    ),
  ({ session, verb }) =>
    when(session.state === 'launched' && verb !== 'initialized', 'initialized is not first (9.3)'),
  ({ session }) => when(session.state === 'terminated', 'it comes after terminated (9.3.8)'),
  ({ session }) => when(session.state === 'abandoned', 'the session was given up (9.3.6)'),
  ({ verb, isDefined: is, inSession }) =>
    when(is && inSession.includes(verb), `${verb} comes twice in a session (9.3)`),
  ({ verb, inSession }) =>
    when(
      (verb === 'passed' && inSession.includes('failed')) ||
        (verb === 'failed' && inSession.includes('passed')),
      'passed and failed come in one session (9.3)',
    ),
  ({ verb, inRegistration }) =>
    when(
      (verb === 'completed' || verb === 'passed') && inRegistration.includes(verb),
      `${verb} comes twice in a registration (9.3)`,
    ),
  ({ verb, inRegistration }) =>
    when(verb === 'failed' && inRegistration.includes('passed'), 'failed follows passed (9.3)'),
  ({ verb, isDefined: is, session: { launchMode } }) =>
    when(
      is && launchMode !== 'Normal' && verb !== 'initialized' && verb !== 'terminated',
      `${verb} is not for a launch in mode ${launchMode} (10)`,
    ),
  (about) => (about.isDefined ? resultFault(about) : undefined),
  ({ statement }) => {
    const isAbout =
      'success' in (statement.result ?? {}) || 'completion' in (statement.result ?? {});
    const isMarked = categoriesOf(statement).includes(`${CONTEXT}categories/moveon`);
    const should = isAbout && isDefined(statement);
    return when(isMarked !== should, 'the category moveon is missing or out of place (9.6.2.2)');
  },
];

/** What of the result a verb must have and must not have, cmi5 9.5. */
function resultFault({ statement, verb, session }: Case): string | undefined {
  const { success, completion, score, duration, extensions } = statement.result ?? {};
  const { masteryScore } = session;
  const isJudged = verb === 'passed' || verb === 'failed';
  if (success !== (isJudged ? verb === 'passed' : undefined)) return `success with ${verb} (9.5.2)`;
  if (completion !== (verb === 'completed' ? true : undefined)) {
    return `completion with ${verb} (9.5.3)`;
  }
  if (duration === undefined && verb !== 'initialized') return `${verb} without duration (9.5.4.1)`;
  if (score && !isJudged) return `${verb} with a score (9.5.1)`;
  if (isJudged && masteryScore !== undefined) {
    if (statement.context.extensions?.[MASTERY_SCORE] !== masteryScore) {
      return `${verb} without the mastery score (9.6.3.2)`;
    }
    if (score && score.scaled >= masteryScore !== (verb === 'passed')) {
      return `${verb} with ${String(score.scaled)} at a mastery score of ${String(masteryScore)} (9.5.1)`;
    }
  }
  const progress = extensions?.[PROGRESS];
  if (progress === undefined) return undefined;
  const isPercent = Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100;
  return when(!isPercent || verb === 'completed', 'a progress that is none (9.5.5.1)');
}

/** What cmi5 has against a statement, if anything. */
export function cmi5Fault(
  statement: StoredStatement,
  session: LrsSession,
  store: LrsStore,
  { actor, template }: { readonly actor: Json; readonly template: Json },
): string | undefined {
  const defined = store.statements.filter(isDefined);
  const about: Case = {
    statement,
    verb: verbOf(statement),
    isDefined: isDefined(statement),
    session,
    inSession: defined.filter((each) => sessionIdOf(each) === session.id).map(verbOf),
    inRegistration: defined.map(verbOf),
    actor,
    template,
  };
  for (const rule of rules) {
    const fault = rule(about);
    if (fault !== undefined) return fault;
  }
  return orderFault(statement, session, store);
}

/** The order of statements is that of their times (9.3). */
function orderFault(
  { timestamp }: StoredStatement,
  session: LrsSession,
  { statements }: LrsStore,
): string | undefined {
  const first = statements.find((each) => sessionIdOf(each) === session.id);
  return when(
    first !== undefined && Date.parse(timestamp) < Date.parse(first.timestamp),
    'it is older than initialized (9.3)',
  );
}

/** Whether everything in the template is in the context as it was. */
function holds(context: unknown, template: unknown): boolean {
  if (Array.isArray(template)) {
    return (
      Array.isArray(context) &&
      template.every((each) => context.some((other) => isDeepStrictEqual(other, each)))
    );
  }
  if (!isJson(template)) return isDeepStrictEqual(context, template);
  return (
    isJson(context) &&
    Object.entries(template).every(([name, value]) => holds(context[name], value))
  );
}
