/** Why something is not saved, in words for the author. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A file is another than the one a text was begun from. */
export class Outdated extends Refusal {
  /** The version it has now, by the path of its form. */
  readonly now: Readonly<Record<string, string>>;

  constructor(message: string, now: Readonly<Record<string, string>>) {
    super(message);
    this.now = now;
  }
}
