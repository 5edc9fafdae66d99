/** What the forms need to know of the course: what there is to choose from. */
export interface EditorCourse {
  readonly modules: readonly EditedModule[];
  /** Who may be quoted. */
  readonly contributors: readonly string[];
  /** What each component is for, in one sentence. */
  readonly purposes: Readonly<Record<string, string>>;
}

export interface EditedModule {
  readonly id: string;
  readonly title: string;
  /** In reading order. */
  readonly lessons: readonly string[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}
