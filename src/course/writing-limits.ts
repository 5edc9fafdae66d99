/** Limits that the check holds authors to, and that the style card tells them. */
export const writingLimits = {
  /** In words. Plain English for adults reads at about half of this (learning design, R-31). */
  longSentence: 25,
  longestSentence: 35,
  /** In words. After this much reading the learner does something. */
  longestReading: 400,
  /** Options of a question with one answer. */
  fewestOptions: 3,
  mostOptions: 4,
  /** The right option may be this much longer than the longest of the others. */
  lengthRatio: 1.5,
  /** In characters. Below this a difference in length says nothing. */
  shortOption: 40,
  /** Decisions on a way through a scenario. */
  fewestDecisions: 2,
  mostDecisions: 6,
  /** In words. */
  longestStep: 80,
  /** Columns of numbers in a chart. */
  mostSeries: 4,
  mostPlaces: 20,
} as const;
