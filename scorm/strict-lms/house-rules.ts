import { listPositions } from './element-table.ts';
import type { Values } from './element-access.ts';
import type { StandardRules } from './standard-rules.ts';
import type { LaunchSettings, LmsStore } from './store.ts';

/*
 * Things that the standards allow and that go wrong in real LMSs all the same. The double carries
 * them out, and reports them as violations.
 */

const STATUS_ORDER: readonly string[] = [
  'not attempted',
  'unknown',
  'incomplete',
  'browsed',
  'failed',
  'completed',
  'passed',
];

const RESULTS = [
  'cmi.core.lesson_status',
  'cmi.completion_status',
  'cmi.success_status',
  'cmi.core.score.raw',
  'cmi.score.scaled',
  'cmi.score.raw',
];

/** What is wrong with setting a value that the standard allows, if anything. */
export function objectionToSet(
  rules: StandardRules,
  values: Values,
  name: string,
  value: string,
  { launch, store }: { readonly launch: LaunchSettings; readonly store: LmsStore },
): string | undefined {
  const isSessionValue = name === rules.exit || name === rules.sessionTime;
  const isNavigation = name === rules.navigationRequest;
  if (name === rules.exit && value === 'logout') return 'logs the learner out of the LMS';
  if (isNavigation && value !== 'suspendAll') return 'breaks the player of some LMSs';
  if (!isSessionValue && !isNavigation) {
    if (launch.mode === 'review' || launch.mode === 'browse') {
      return `changes the record in a ${launch.mode} launch`;
    }
    if (launch.credit === 'no-credit') return 'changes the record in a launch without credit';
  }
  return /^cmi\.interactions\.\d+\.id$/.test(name)
    ? objectionToInteraction(values, store, name, value)
    : undefined;
}

function objectionToInteraction(
  values: Values,
  store: LmsStore,
  name: string,
  value: string,
): string | undefined {
  const before = store.cmi[name];
  // What stood in for an answer while it was in doubt gives way to it.
  const isStandIn = before === `${value}_`;
  if (before !== undefined && before !== value && !isStandIn)
    return `overwrites the answer ${before}`;
  for (const [other, id] of values) {
    if (other !== name && id === value && /^cmi\.interactions\.\d+\.id$/.test(other)) {
      return `repeats the id of ${other}`;
    }
  }
  return undefined;
}

/** What is wrong with putting these values on record, in the order in which they were set. */
export function objectionsToStoring(pending: Values, values: Values, store: LmsStore): string[] {
  const objections: string[] = [];
  for (const name of RESULTS) {
    const [before, after] = [store.cmi[name], pending.get(name)];
    if (before !== undefined && after !== undefined && rank(after) < rank(before)) {
      objections.push(`${name} goes down from ${before} to ${after}`);
    }
  }
  for (const member of interactionsIn(pending)) {
    for (const part of ['id', 'type']) {
      if (!values.has(`${member}.${part}`)) objections.push(`${member} has no ${part}`);
    }
  }
  return objections;
}

function rank(value: string): number {
  const status = STATUS_ORDER.indexOf(value);
  return status === -1 ? Number(value) : status;
}

function interactionsIn(pending: Values): Set<string> {
  const members = new Set<string>();
  for (const name of pending.keys()) {
    const first = listPositions(name)[0];
    if (first?.list === 'cmi.interactions') members.add(`${first.list}.${String(first.index)}`);
  }
  return members;
}
