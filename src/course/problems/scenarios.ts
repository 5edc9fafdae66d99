import { error, warning } from './problem-kind.ts';

/** Problems with scenarios: what their steps say, and where they lead. */
export const scenarioProblems = {
  'missing-scenario': error<'scenario' | 'file' | 'suggestion'>({
    message: ({ scenario }) => `The module has no scenario “${scenario}”.`,
    hint: ({ file, suggestion }) => `${suggestion}Add the file ${file}, or name another scenario.`,
  }),
  'scenario-placed-twice': error<'scenario' | 'other'>({
    message: ({ scenario, other }) => `The scenario “${scenario}” already stands in ${other}.`,
    hint: 'Keep one of the two.',
  }),
  'unused-scenario': warning<'scenario'>({
    message: ({ scenario }) => `No lesson places the scenario “${scenario}”.`,
    hint: ({ scenario }) => `Put <Scenario id="${scenario}" /> in a lesson, or delete the file.`,
  }),
  'choice-without-explanation': error<'choice'>({
    message: ({ choice }) => `“${choice}” has no explanation.`,
    hint: 'Add “why:” with one or two sentences that learners can use next time.',
  }),
  'choice-without-consequence': error<'choice' | 'who'>({
    message: ({ choice, who }) => `“${choice}” does not say what follows for ${who}.`,
    hint: 'Under “consequence:”, write one or two sentences each for “person:”, “officer:” and “trust:”.',
  }),
  'ending-without-debrief': error<'step'>({
    message: ({ step }) => `The ending “${step}” has no debrief.`,
    hint: 'Add “debrief:” with what to take from this way through.',
  }),
  'ending-without-objective': error<'step'>({
    message: ({ step }) => `The ending “${step}” is tied to no objective.`,
    hint: 'Add “objective:” with the id of the objective that the debrief speaks to.',
  }),
  'dead-end': error<'from'>({
    message: ({ from }) => `“${from}” leads nowhere.`,
    hint: 'Add “next:” with the id of the step that follows. Only an ending (“kind: outcome”) has none.',
  }),
  'duplicate-step-id': error<'step'>({
    message: ({ step }) => `Two steps use the id “${step}”.`,
    hint: 'Give one of them another id.',
  }),
  'missing-step': error<'step' | 'suggestion' | 'allowed'>({
    message: ({ step }) => `The scenario has no step “${step}”.`,
    hint: ({ suggestion, allowed }) => `${suggestion}The steps are: ${allowed}.`,
  }),
  'unreachable-step': error<'step'>({
    message: ({ step }) => `No way leads to the step “${step}”.`,
    hint: ({ step }) => `Write “next: ${step}” where it belongs, or delete the step.`,
  }),
  'loop-without-exit': error<'steps'>({
    message: ({ steps }) => `No way leads from ${steps} to an ending.`,
    hint: 'Let one of the steps lead to a step of “kind: outcome”.',
  }),
  'too-few-decisions': error<'count' | 'steps'>({
    message: ({ count, steps }) => `A way to this ending asks for ${count}: ${steps}.`,
    hint: 'Every way has two to six steps of “kind: decide”. Add one on this way, or lead it elsewhere.',
  }),
  'too-many-decisions': error<'steps'>({
    message: ({ steps }) => `A way through asks for more than six decisions: ${steps}.`,
    hint: 'Every way has two to six steps of “kind: decide”. Lead to an ending sooner, or split the scenario.',
  }),
  'no-acceptable-option': error<'step'>({
    message: ({ step }) => `The step “${step}” offers nothing that a good officer could do.`,
    hint: 'Set “acceptable: true” for an option that is sound, or add one.',
  }),
  'only-one-route': warning<'module'>({
    message: ({ module }) =>
      `No scenario of the module “${module}” has two acceptable ways to an ending.`,
    hint: 'Good officers differ. Give one step of one scenario a second option with “acceptable: true”.',
  }),
  'nothing-to-consider': warning<'scenario'>({
    message: ({ scenario }) => `The scenario “${scenario}” never asks what else could explain it.`,
    hint: 'Add a step of “kind: consider” before a decision.',
  }),
  'long-step': warning<'step' | 'words'>({
    message: ({ step, words }) => `The text of the step “${step}” has ${words} words.`,
    hint: 'Keep to eighty: the learner has to decide, not to read.',
  }),
} as const;
