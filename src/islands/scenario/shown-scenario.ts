/** A scenario as the island draws it, with all references put into words. */
export interface ShownScenario {
  readonly id: string;
  /** Key of the first step. */
  readonly start: string;
  readonly steps: readonly ShownStep[];
}

export type ShownStep = DecideStep | ConsiderStep | OutcomeStep;

interface StepText {
  readonly id: string;
  readonly text: string;
}

export interface DecideStep extends StepText {
  readonly kind: 'decide';
  readonly question: string;
  readonly choices: readonly ShownChoice[];
}

export interface ShownChoice {
  readonly text: string;
  readonly next: string;
  readonly consequences: readonly ShownConsequence[];
  readonly why: string;
}

/** What follows for one of those it touches. */
export interface ShownConsequence {
  /** `For the person`. */
  readonly label: string;
  readonly text: string;
}

export interface ConsiderStep extends StepText {
  readonly kind: 'consider';
  readonly question: string;
  readonly explanations: readonly { readonly text: string; readonly why: string }[];
  readonly next: string;
}

export interface OutcomeStep extends StepText {
  readonly kind: 'outcome';
  readonly debrief: string;
  /** The objective in words, as in `explain the grounds`. */
  readonly objective: string;
}
