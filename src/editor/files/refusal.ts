/** Why something is not saved, in words for the author. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
